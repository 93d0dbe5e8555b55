import type { Claim } from '../../shared/claims/claim.ts';
import { failure, ok, type Result } from '../../shared/host/result.ts';
import { t } from '../../shared/language/t.ts';
import type { Evidence } from '../../shared/notes/flag.ts';

/** What a reader typed as evidence of one sort, or why it can't be that. */
export function readEvidence(
  type: Exclude<Evidence['type'], 'finding'>,
  typed: string,
  claims: ReadonlyMap<string, Pick<Claim, 'id' | 'number'>>,
): Result<Evidence, 'empty' | 'link' | 'claim'> {
  const text = typed.trim();
  if (text === '') return failure('empty', t`Write the evidence first.`);
  switch (type) {
    case 'link': {
      const href = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
      const isLink = URL.canParse(href) && ['http:', 'https:'].includes(new URL(href).protocol);
      if (href.length > 2000) return failure('link', t`A link is 2,000 characters long at most.`);
      return isLink ? ok({ type, href }) : failure('link', 'A link starts with http:// or https://.');
    }
    case 'quotation':
      return ok({ type, text: text.slice(0, 4000) });
    case 'file':
      return ok({ type, name: text.slice(0, 500) });
    case 'claim': {
      const wanted = text.toUpperCase().replace(/^([A-Z]+)(\d)$/, '$10$2');
      const claim = [...claims.values()].find((each) => each.number === wanted || each.id === text);
      return claim === undefined ? failure('claim', t`No claim is numbered ${text}.`) : ok({ type, claim: claim.id });
    }
  }
}
