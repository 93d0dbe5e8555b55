import type { BriefingEdition, Library } from '../briefing/briefing.ts';
import { counted } from '../claims/counted.ts';
import type { Notebook } from '../notes/entry.ts';
import type { PackOptions } from './pack.ts';
import { optionalParts } from './pack-choices.ts';
import { partNames } from './part-names.ts';

const list = new Intl.ListFormat('en-GB');

/** What a pack is made from, the part of it that prints and the part that does not. */
interface Whole {
  readonly options: PackOptions;
  readonly library: Library;
  /** Of the briefings that were asked for. */
  readonly asked: readonly string[];
  /** Of the briefings that print. */
  readonly editions: readonly BriefingEdition[];
  /** Ids of the claims that were chosen; null where all are. */
  readonly chosen: readonly string[] | null;
  /** Every notebook of the profile. */
  readonly notebooks: readonly Notebook[];
}

/** What a pack does not hold, a sentence each with its numbers; none where it holds everything. */
export function leftOut({ options, library, asked, editions, chosen, notebooks }: Whole): readonly string[] {
  const printed = new Set(editions.map(({ briefing }) => briefing.id));
  const letters = (ids: readonly string[]) =>
    list.format(library.briefings.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter));
  const known = library.briefings.map(({ id }) => id);
  const unasked = known.filter((id) => !asked.includes(id));
  const empty = asked.filter((id) => !printed.has(id));
  const sentences = [
    [
      unasked.length,
      `${counted(unasked.length, 'briefing')} ${is(unasked.length)} not in this pack: ${letters(unasked)}.`,
    ],
    [
      empty.length,
      `${counted(empty.length, 'briefing')} ${empty.length === 1 ? 'holds' : 'hold'} none of the chosen claims: ${letters(empty)}.`,
    ],
    ...ofClaims(editions, chosen, notebooks),
    ...ofParts(options),
    ...ofNotes(options, notebooks, printed),
  ] as const;
  return sentences.flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}

/** A count and what is said of it, where it is not nought. */
type Counted = readonly [count: number, sentence: string];

function ofClaims(
  editions: readonly BriefingEdition[],
  chosen: readonly string[] | null,
  notebooks: readonly Notebook[],
): readonly Counted[] {
  if (chosen === null) return [];
  const wanted = new Set(chosen);
  const all = editions.flatMap((edition) => edition.claims);
  const others = new Set(all.filter(({ id }) => !wanted.has(id)).map(({ id }) => id));
  const flagged = new Set(
    notebooks.flatMap(({ flags }) => flags.map(({ claim }) => claim)).filter((id) => others.has(id)),
  );
  return [
    [
      others.size,
      `${others.size} of ${counted(all.length, 'claim')} ${others.size === 1 ? 'was' : 'were'} not chosen: the words print, but no mark, chart or record.`,
    ],
    [flagged.size, `The flags of ${counted(flagged.size, 'claim')} not chosen do not print.`],
  ];
}

function ofParts({ parts }: PackOptions): readonly Counted[] {
  const absent = optionalParts.filter((part) => !parts.includes(part));
  const names = list.format(absent.map((part) => partNames[part]));
  return [[absent.length, `${counted(absent.length, 'part')} ${prints(absent.length)} not print: ${names}.`]];
}

function ofNotes(
  options: PackOptions,
  notebooks: readonly Notebook[],
  printed: ReadonlySet<string>,
): readonly Counted[] {
  const here = notebooks.filter(({ briefing }) => printed.has(briefing));
  const elsewhere = notebooks.filter(({ briefing }) => !printed.has(briefing));
  const kept = here.flatMap(({ notes }) => notes.filter(({ removed }) => !removed));
  const trash = here.flatMap(({ notes }) => notes.filter(({ removed }) => removed));
  const forks = here.flatMap(({ forks: all }) => all.filter((versions) => versions[0]?.removed === false));
  const versions = forks.reduce((sum, fork) => sum + fork.length - 1, 0);
  const notesElsewhere = elsewhere.flatMap(({ notes }) => notes.filter(({ removed }) => !removed)).length;
  const flagsElsewhere = elsewhere.flatMap(({ flags }) => flags).length;
  const both = [
    ...(notesElsewhere > 0 ? [counted(notesElsewhere, 'note')] : []),
    ...(flagsElsewhere > 0 ? [counted(flagsElsewhere, 'flag')] : []),
  ];
  const none = options.notes === 'none';
  return [
    [
      none ? kept.length : 0,
      `${counted(kept.length, 'note or highlight', 'notes and highlights')} ${prints(kept.length)} not print.`,
    ],
    [trash.length, `${counted(trash.length, 'note')} in the trash ${prints(trash.length)} not print.`],
    [
      none ? 0 : versions,
      `${counted(versions, 'further version')} of ${counted(forks.length, 'note')} changed in two places apart ${prints(versions)} not print.`,
    ],
    [
      both.length,
      `${list.format(both)} on briefings that are not in this pack ${prints(notesElsewhere + flagsElsewhere)} not print.`,
    ],
  ];
}

const is = (count: number): string => (count === 1 ? 'is' : 'are');
const prints = (count: number): string => (count === 1 ? 'does' : 'do');
