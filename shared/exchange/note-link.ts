import { formatLink, readLink } from '../host/link.ts';
import type { Flag, Note } from '../notes/entry.ts';

/** The link that opens where a note hangs, or the claim that a flag is on: its claim, else its chart, else the note itself. */
export function linkOf(entry: Note | Flag): string {
  if (entry.claim !== null) return formatLink({ type: 'claim', claim: entry.claim });
  const chart = entry.chart === undefined ? null : formatLink({ type: 'chart', chart: String(entry.chart) });
  return chart !== null && readLink(chart) !== null ? chart : formatLink({ type: 'note', note: entry.id });
}
