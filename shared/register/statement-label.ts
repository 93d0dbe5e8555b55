import { spanWords } from '../charts/span-words.ts';
import type { RegisterClaim } from './register.ts';

type Told = Pick<RegisterClaim, 'subject' | 'metric' | 'scope' | 'asOf' | 'attributedTo'>;

/**
 * What tells a statement from those beside it, in a few words: its subject or metric where they are not of one thing,
 * else its date and scope where these vary, else who says so. Empty where nothing tells them apart.
 */
export function statementLabel(claim: Told, beside: readonly Told[]): string {
  const varies = (field: keyof Told) => new Set(beside.map((one) => one[field])).size > 1;
  if (varies('subject')) return varies('metric') && sharesSubject(claim, beside) ? claim.metric : claim.subject;
  if (varies('metric')) return claim.metric;
  const date = claim.asOf === null ? null : spanWords([claim.asOf]);
  const told = [varies('asOf') ? date : null, varies('scope') ? claim.scope : null].filter((part) => part !== null);
  if (told.length > 0) return told.join(', ');
  if (varies('asOf')) return 'No date';
  if (varies('scope')) return 'No scope';
  if (varies('attributedTo') && claim.attributedTo !== null) return claim.attributedTo;
  return date ?? claim.scope ?? claim.attributedTo ?? '';
}

function sharesSubject({ subject }: Told, beside: readonly Told[]): boolean {
  return beside.filter((one) => one.subject === subject).length > 1;
}
