import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { kindNames } from '../../shared/claims/claim-kinds.ts';
import { expressionWords } from '../../shared/claims/expression-words.ts';
import { formatDate, formatQuantity, formatUnit } from '../../shared/claims/format.ts';
import { freshnessNames, freshnessOf } from '../../shared/claims/freshness.ts';
import { t } from '../../shared/language/t.ts';
import { mentionPlaces } from '../reading/inline-text.ts';
import { goToClaim } from '../state/trail.ts';
import { ClaimTerms } from './ClaimTerms.tsx';
import { QuantityNames } from './QuantityNames.tsx';
import { ReferringText } from './ReferringText.tsx';

interface RecordSectionProps {
  readonly claim: Claim;
  readonly edition: BriefingEdition;
}

function NotStated(): ReactNode {
  return <span className="muted">{t`Not stated`}</span>;
}

/** A claim in words alone has no value or unit that could be missing. */
function statesFigure(claim: Claim): boolean {
  return !claim.legible || [claim.value, claim.low, claim.high, claim.stated].some((part) => part !== null);
}

function figureOf(claim: Claim): ReactNode {
  if (!claim.legible) return t`Figure lost at source`;
  const isNumber = claim.value !== null || claim.low !== null || claim.high !== null;
  if (isNumber) return <span className="mono">{formatQuantity(claim, 'short')}</span>;
  return claim.stated ?? <span className="muted">{t`No figure`}</span>;
}

function DateOf({ asOf }: { readonly asOf: string | null }): ReactNode {
  if (asOf === null) return <NotStated />;
  const freshness = freshnessOf(asOf, Date.now());
  return (
    <>
      {formatDate(asOf, 'long')}
      {freshness !== null && <span className={`freshness ${freshness}`}>{freshnessNames[freshness]}</span>}
    </>
  );
}

/** The claim's record, field by field; what the article does not say is said to be missing. */
export function RecordSection({ claim, edition }: RecordSectionProps): ReactNode {
  const numbers = new Map([...edition.claims, ...edition.foreign].map(({ id, number }) => [id, number]));
  const mentions = mentionPlaces(edition.briefing.sections).filter(
    (place) => place.claim === claim.id && place.mention > 0,
  );
  return (
    <section className="evidence-section">
      <h3>{t`Record`}</h3>
      <dl className="record">
        <dt>{t`Value`}</dt>
        <dd>{figureOf(claim)}</dd>
        <dt>{t`As of`}</dt>
        <dd className="dated">
          <DateOf asOf={claim.asOf} />
        </dd>
        <dt>{t`Kind`}</dt>
        <dd>{kindNames[claim.kind]}</dd>
        <dt>{t`Place`}</dt>
        <dd>{t`Section ${claim.section.number}, para ${claim.section.paragraph}`}</dd>
        {statesFigure(claim) && (
          <>
            <dt>{t`Unit`}</dt>
            <dd>{claim.unit === null ? <NotStated /> : formatUnit(claim.unit)}</dd>
            <dt>{t`As printed`}</dt>
            <dd>{claim.stated ?? <NotStated />}</dd>
          </>
        )}
        <QuantityNames claim={claim} meanings={edition.meanings} />
        <dt>{t`Says who`}</dt>
        <dd className="whole">{claim.attributedTo ?? t`No source is named.`}</dd>
        {claim.derivation !== null && (
          <>
            <dt>{t`Derived`}</dt>
            <dd className="whole mono">
              <ReferringText text={expressionWords(claim.derivation, numbers)} />
            </dd>
          </>
        )}
        {mentions.length > 0 && (
          <>
            <dt>{t`Said again`}</dt>
            <dd className="whole mentions">
              {mentions.map(({ mention, section, paragraph }) => (
                <button
                  key={mention}
                  type="button"
                  className="text-button"
                  onClick={() => goToClaim(claim.id, mention)}
                >
                  {t`Section ${section}, para ${paragraph}`}
                </button>
              ))}
            </dd>
          </>
        )}
        <ClaimTerms claim={claim} glossary={edition.glossary} />
      </dl>
    </section>
  );
}
