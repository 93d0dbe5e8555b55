import type { SourcePlace } from '../../shared/claims/claim.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import { sameEvidence } from '../../shared/notes/evidence-words.ts';
import type { Evidence } from '../../shared/notes/flag.ts';

const most = 9;

/** What the claims of a flag share that it can rest on. */
export interface Grounds {
  /** By id. */
  readonly findings: readonly string[];
  readonly places: readonly SourcePlace[];
}

/** What a reader is likely to mean: the claim’s findings, its lines in the source, then what the last flag rested on. */
export function offeredEvidence({ findings, places }: Grounds, flags: readonly Flag[]): readonly Evidence[] {
  const own: readonly Evidence[] = [
    ...findings.map((finding): Evidence => ({ type: 'finding', finding })),
    ...linesOf(places),
  ];
  const last = flags.findLast((flag) => flag.evidence.length > 0)?.evidence ?? [];
  const reusable = last.filter((each) => !isOfItsClaim(each, places));
  const offered: Evidence[] = [];
  for (const each of [...own, ...reusable]) {
    if (!offered.some((other) => sameEvidence(other, each))) offered.push(each);
  }
  return offered.slice(0, most);
}

/** The claim’s lines in each article that it stands in, as one piece of evidence. */
function linesOf(places: readonly SourcePlace[]): readonly Evidence[] {
  return [...new Set(places.map(({ document }) => document))].map((document) => {
    const lines = [...new Set(places.filter((place) => place.document === document).map(({ line }) => line))];
    return { type: 'file', name: t`${document}, ${plural(lines.length, 'line', 'lines')} ${lines.join(', ')}` };
  });
}

/** A finding and a line of the source speak of the claims that are in them, and are no evidence for the next. */
function isOfItsClaim(each: Evidence, places: readonly SourcePlace[]): boolean {
  return (
    each.type === 'finding' || (each.type === 'file' && places.some(({ document }) => each.name.includes(document)))
  );
}

/** The reasons given so far, newest first, each once. */
export function earlierReasons(flags: readonly Flag[]): readonly string[] {
  return [...new Set([...flags].reverse().map((flag) => flag.reason))].filter((reason) => reason !== '');
}
