import { formatLink } from '../host/link.ts';
import { type CitedSource, citeSource } from './cite-source.ts';
import type { Claim } from './claim.ts';
import { formatDate, formatKind, formatQuantity, notStated } from './format.ts';

type CitedClaim = Pick<
  Claim,
  | 'id'
  | 'number'
  | 'statement'
  | 'stated'
  | 'value'
  | 'low'
  | 'high'
  | 'qualifier'
  | 'unit'
  | 'kind'
  | 'asOf'
  | 'attributedTo'
  | 'legible'
  | 'places'
>;

/**
 * A claim as plain text to paste elsewhere, a line each: number and statement, figure and what it rests on, the source
 * with the lines it stands in, and a link that opens the claim here. What the record does not state is left out.
 */
export function citeClaim(claim: CitedClaim, source: CitedSource): string {
  const { id, number, statement } = claim;
  const lines = [
    `${number}. ${statement}`,
    recordLine(claim),
    sourceLine(claim, source),
    formatLink({ type: 'claim', claim: id }),
  ];
  return `${lines.join('\n')}\n`;
}

function recordLine(claim: CitedClaim): string {
  const short = formatQuantity(claim, 'short');
  const figure = claim.legible ? (short === notStated ? null : short) : 'Figure lost at source';
  const grounds = [
    formatKind(claim.kind),
    claim.attributedTo === null ? null : `according to ${claim.attributedTo}`,
    claim.asOf === null ? null : `as of ${formatDate(claim.asOf, 'long')}`,
  ];
  return [figure, joined(grounds)]
    .filter((part) => part !== null)
    .join('. ')
    .concat('.');
}

function sourceLine({ places }: CitedClaim, source: CitedSource): string {
  const origin = citeSource(source, null);
  const documents = [...new Set(places.map(({ document }) => document))];
  const standing = documents.map((document) => {
    const lines = [...new Set(places.flatMap((place) => (place.document === document ? [place.line] : [])))];
    return `${document}, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
  });
  return `Source: ${[origin, ...standing].filter((part) => part !== '').join('. ')}.`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
