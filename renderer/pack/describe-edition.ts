import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { formatDate } from '../../shared/claims/format.ts';

/** A briefing in a line: "Groundy. Analysis, 30 Jun 2026. 104 claims." What the source does not state is left out. */
export function describeEdition({ briefing, claims }: BriefingEdition): string {
  const { publisher, author, published } = briefing.source;
  const from = publisher ?? author ?? 'Unsigned';
  const date = published === null ? '' : `, ${formatDate(published, 'long')}`;
  return `${from}. ${briefing.form}${date}. ${claims.length} claims.`;
}
