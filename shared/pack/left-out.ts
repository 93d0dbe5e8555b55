import type { BriefingEdition, Library } from '../briefing/briefing.ts';
import { counted } from '../claims/counted.ts';
import { listOf } from '../language/list-of.ts';
import { plural } from '../language/plural.ts';
import { t } from '../language/t.ts';
import { coveredFlags } from '../notes/covered.ts';
import type { Author, Notebook } from '../notes/entry.ts';
import type { Layers } from '../notes/layers.ts';
import type { PackOptions } from './pack.ts';
import { printableParts } from './pack-choices.ts';
import { partNames } from './part-names.ts';
import { printedNotebook, visibleNotebook } from './printed-notebook.ts';

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
  /** Whose work in them is on show. */
  readonly layers: Layers;
}

/** What a pack does not hold, a sentence each with its numbers; none where it holds everything. */
export function leftOut({ options, library, asked, editions, chosen, notebooks, layers }: Whole): readonly string[] {
  const printed = new Set(editions.map(({ briefing }) => briefing.id));
  const letters = (ids: readonly string[]) =>
    listOf(library.briefings.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter));
  const known = library.briefings.map(({ id }) => id);
  const unasked = known.filter((id) => !asked.includes(id));
  const empty = asked.filter((id) => !printed.has(id));
  const here = notebooks.filter(({ briefing }) => printed.has(briefing));
  const visible = notebooks.map((notebook) => visibleNotebook(notebook, layers));
  const sentences = [
    [
      unasked.length,
      t`${counted(unasked.length, 'briefing')} ${is(unasked.length)} not in this pack: ${letters(unasked)}.`,
    ],
    [
      empty.length,
      `${plural(empty.length, '{0} briefing holds none of the chosen claims:', '{0} briefings hold none of the chosen claims:')} ${letters(empty)}.`,
    ],
    ...ofClaims(editions, chosen, visible),
    ...ofParts(options),
    ...ofNotes(options, chosen, visible, printed),
    ...ofLayers(here, layers),
  ] as const;
  return sentences.flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}

/** What its printing showed that a pack does not hold: on these pages, counted from 1, some letter is no more than a box. */
export function lettersLeftOut(pages: readonly number[]): readonly string[] {
  const [first] = pages;
  if (first === undefined) return [];
  const where =
    pages.length > mostNamed
      ? t`on ${counted(pages.length, 'page')}, first on page ${first}`
      : `${plural(pages.length, 'on page', 'on pages')} ${listOf(pages.map(String))}`;
  return [t`Letters that no font on this computer has print as boxes ${where}. Install a font for them.`];
}

/** So many pages are named one by one. */
const mostNamed = 5;

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
  const noted = notebooks.flatMap(({ notes }) =>
    notes.filter(({ claim, removed }) => claim !== null && others.has(claim) && !removed),
  );
  return [
    [
      others.size,
      t`${others.size} of ${counted(all.length, 'claim')} ${others.size === 1 ? 'was' : 'were'} not chosen: the words print, but no mark, chart or record.`,
    ],
    [flagged.size, t`The flags of ${counted(flagged.size, 'claim')} not chosen do not print.`],
    [noted.length, t`${counted(noted.length, 'note')} on claims not chosen ${prints(noted.length)} not print.`],
  ];
}

function ofParts({ parts }: PackOptions): readonly Counted[] {
  const absent = printableParts.filter((part) => !parts.includes(part));
  const names = listOf(absent.map((part) => partNames[part]));
  return [
    [absent.length, t`${counted(absent.length, 'part')} ${prints(absent.length)} not print: ${names}.`],
    [
      parts.includes('attachments') ? 0 : 1,
      t`Nothing is attached: no notes, register or data of charts to open again.`,
    ],
  ];
}

function ofNotes(
  options: PackOptions,
  chosen: readonly string[] | null,
  notebooks: readonly Notebook[],
  printed: ReadonlySet<string>,
): readonly Counted[] {
  const here = notebooks.filter(({ briefing }) => printed.has(briefing));
  const elsewhere = notebooks.filter(({ briefing }) => !printed.has(briefing));
  const choice = { chosen: chosen === null ? null : new Set(chosen), notes: 'in-place' } as const;
  const kept = here.flatMap((notebook) => printedNotebook(notebook, choice).notes);
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
      t`${counted(kept.length, 'note or highlight', 'notes and highlights')} ${prints(kept.length)} not print.`,
    ],
    [trash.length, t`${counted(trash.length, 'note')} in the trash ${prints(trash.length)} not print.`],
    [
      none ? 0 : versions,
      t`${counted(versions, 'further version')} of ${counted(forks.length, 'note')} changed in two places apart ${prints(versions)} not print.`,
    ],
    [
      both.length,
      t`${listOf(both)} on briefings that are not in this pack ${prints(notesElsewhere + flagsElsewhere)} not print.`,
    ],
  ];
}

/** What a layer that is off hides, and what a blind check covers. */
function ofLayers(notebooks: readonly Notebook[], layers: Layers): readonly Counted[] {
  const isOff = ({ author }: { readonly author: Author }) => layers.hidden.has(author.id);
  const notes = notebooks.flatMap((notebook) => notebook.notes.filter((note) => !note.removed && isOff(note))).length;
  const flags = notebooks.flatMap((notebook) => notebook.flags.filter(isOff)).length;
  const both = [...(notes > 0 ? [counted(notes, 'note')] : []), ...(flags > 0 ? [counted(flags, 'flag')] : [])];
  const covered = notebooks.flatMap((notebook) =>
    [...new Set(notebook.flags.map(({ claim }) => claim))].filter(
      (claim) => coveredFlags(notebook.flags, claim, layers) > 0,
    ),
  );
  return [
    [both.length, t`${listOf(both)} of colleagues whose layers are off ${prints(notes + flags)} not print.`],
    [
      covered.length,
      t`The blind check covers colleagues’ flags on ${counted(covered.length, 'claim')}: they do not print.`,
    ],
  ];
}

const is = (count: number): string => (count === 1 ? 'is' : 'are');
const prints = (count: number): string => (count === 1 ? 'does' : 'do');
