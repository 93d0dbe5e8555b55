import type { Source } from '../briefing/briefing.ts';
import type { Claim } from '../claims/claim.ts';
import { formatDate, formatKind, formatQuantity } from '../claims/format.ts';
import type { Seen } from './entry.ts';

/** A claim's text, data and source in words: what is shown beside the claim as it is later. `source` is its article. */
export function seenOf(claim: Claim, source: Source | null): Seen {
  const { number, statement, stated, unit, subject, metric, scope, asOf, attributedTo, kind, places } = claim;
  const figure = formatQuantity(claim, 'spoken');
  const data = [
    stated === null ? 'no figure' : `${stated}${figure === stated ? '' : ` (${figure})`}`,
    ...(unit === null ? [] : [`in ${unit}`]),
    `${subject}, ${metric}`,
    ...(scope === null ? [] : [scope]),
    ...(asOf === null ? [] : [`as of ${formatDate(asOf, 'long')}`]),
    ...(attributedTo === null ? [] : [`says ${attributedTo}`]),
    formatKind(kind),
  ];
  const title = source?.title ?? source?.file ?? 'source not known';
  const lines = places.map(({ document, line }) => `${document}, line ${line}`);
  return { number, text: statement, data: data.join('; '), source: [title, ...lines].join('; ') };
}
