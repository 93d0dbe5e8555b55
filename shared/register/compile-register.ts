import type { BriefingEdition, Library } from '../briefing/briefing.ts';
import type { Finding } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import { quantitiesOf } from './quantities.ts';
import type { LibraryRegister, RegisterBriefing, RegisterClaim } from './register.ts';

/** Puts the claims of all editions into one register. */
export function compileRegister(library: Library, editions: readonly BriefingEdition[]): LibraryRegister {
  const claims = editions.flatMap((edition) => edition.claims);
  const findings = [
    ...new Map<string, Finding>(claims.flatMap((claim) => claim.findings.map((one) => [one.id, one]))).values(),
  ];
  return {
    revision: library.revision,
    briefings: library.briefings.flatMap((summary): readonly RegisterBriefing[] => {
      const edition = editions.find(({ briefing }) => briefing.id === summary.id);
      if (edition === undefined) return [];
      const { source, sections } = edition.briefing;
      const { publisher, author, published } = source;
      const named = sections.map(({ id, number, name }) => ({ id, number, name }));
      return [{ ...summary, publisher, author, published, sections: named }];
    }),
    claims: claims.map(listed),
    findings,
    quantities: quantitiesOf(findings, new Map(claims.map((claim) => [claim.id, claim]))),
  };
}

function listed({ derivation: _derivation, ...claim }: Claim): RegisterClaim {
  return {
    ...claim,
    figure: hasFigure(claim) ? formatQuantity(claim, 'short') : null,
    findings: claim.findings.map(({ id }) => id),
  };
}

const hasFigure = ({ value, low, high }: Pick<Claim, 'value' | 'low' | 'high'>): boolean =>
  value !== null || low !== null || high !== null;
