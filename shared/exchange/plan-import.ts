import { t } from '../language/t.ts';
import { canonical } from '../notes/canonical.ts';
import type { Entry, Flag, Note, Notebook } from '../notes/entry.ts';
import { createMergedEntries, type MergedEntries, type Taken } from '../notes/merge-entries.ts';
import type { ImportAuthor, ImportItem, ImportPlan, ImportVersion } from './exchange.ts';
import { mostListed } from './limits.ts';
import { notebookEntries } from './notebook-entries.ts';
import type { Reading } from './reading.ts';
import { tellOf } from './tell-of.ts';

/** Entries weighed between which other work gets its turn. */
const entriesPerTurn = 200;

/** What a file is weighed against. */
export interface Here {
  /** The reader's own author id. */
  readonly own: string;
  readonly now: Date;
  /** By briefing; all there are, also of briefings that are not in the library. */
  readonly notebooks: ReadonlyMap<string, Notebook>;
  /** The briefings of the library. */
  readonly briefings: ReadonlyMap<string, { readonly edition: string; readonly claims: ReadonlySet<string> }>;
}

/** What taking a file in would come to, and what would then be merged. */
export interface PlannedImport {
  readonly plan: Omit<ImportPlan, 'token' | 'file'>;
  /** In the file's order. */
  readonly entries: readonly Entry[];
}

/** Weighs what was read of a file against what is here, as if it were taken in. Every few entries `pause` lets other work have its turn. */
export async function planImport(reading: Reading, here: Here, pause: () => Promise<unknown>): Promise<PlannedImport> {
  let weighed = 0;
  const letOthers = async (): Promise<void> => {
    weighed += 1;
    if (weighed % entriesPerTurn === 0) await pause();
  };
  const { refusals } = reading;
  const merged = new Map<string, MergedEntries>();
  const owners = new Map<string, Pick<Entry, 'author' | 'briefing'>>();
  for (const [briefing, notebook] of here.notebooks) {
    const held = createMergedEntries();
    for (const entry of notebookEntries(notebook)) {
      held.take(entry);
      owners.set(entry.id, entry);
      await letOthers();
    }
    merged.set(briefing, held);
  }

  const counts = { new: 0, changed: 0, forked: 0, known: 0, older: 0 };
  const authors = new Map<string, { -readonly [K in keyof ImportAuthor]: ImportAuthor[K] }>();
  const items: ImportItem[] = [];
  const entries: Entry[] = [];
  for (const entry of reading.entries) {
    await letOthers();
    const owner = owners.get(entry.id);
    if (owner !== undefined && (owner.author.id !== entry.author.id || owner.briefing !== entry.briefing)) {
      refusals.add(labelOf(entry), collision(entry, owner));
      continue;
    }
    owners.set(entry.id, entry);
    const held = merged.get(entry.briefing) ?? createMergedEntries();
    merged.set(entry.briefing, held);
    const before = held.underId(entry);
    // An edition later its place is another, and the annotation is still the one that was taken in.
    const again = reading.quoted.has(entry.id) && before.some((version) => sameVersion(version, entry));
    const taken: Taken = again ? 'known' : held.take(entry);
    counts[taken] += 1;
    if (!again) entries.push(entry);
    countAuthor(authors, entry, taken, here.own);
    if (taken === 'changed' || taken === 'forked') {
      if (items.length < mostListed) items.push(itemOf(entry, taken, before, here.own));
    }
  }

  return {
    entries,
    plan: {
      format: reading.format,
      authors: [...authors.values()].sort(
        (a, b) => Number(b.own) - Number(a.own) || a.name.localeCompare(b.name, 'en'),
      ),
      counts,
      items,
      moreItems: counts.changed + counts.forked - items.length,
      elsewhere: elsewhereOf(entries, here),
      otherEditions: entries.filter((entry) => isOfOtherEdition(entry, here)).length,
      refused: refusals.listed,
      moreRefused: refusals.more,
      told: tellOf(entries, here),
      ...reading.words,
    },
  };
}

function sameVersion(a: Entry, b: Entry): boolean {
  return a.type === 'note' && b.type === 'note' && canonical(a.clock) === canonical(b.clock);
}

function collision(entry: Entry, owner: Pick<Entry, 'author' | 'briefing'>): string {
  return owner.author.id === entry.author.id
    ? t`Its id is that of another ${entry.type} by ${entry.author.name}, on briefing ${owner.briefing.toUpperCase()}.`
    : t`Its id is that of a ${entry.type} by ${owner.author.name}, and only they change it.`;
}

function countAuthor(
  authors: Map<string, { -readonly [K in keyof ImportAuthor]: ImportAuthor[K] }>,
  { author, type }: Entry,
  taken: Taken,
  own: string,
): void {
  const { id, name } = author;
  const counted = authors.get(id) ?? { id, name, notes: 0, flags: 0, fresh: 0, own: id === own };
  counted[type === 'note' ? 'notes' : 'flags'] += 1;
  if (taken !== 'known' && taken !== 'older') counted.fresh += 1;
  authors.set(id, counted);
}

function elsewhereOf(entries: readonly Entry[], { briefings }: Here): ImportPlan['elsewhere'] {
  const counted = new Map<string, { readonly briefing: string; notes: number; flags: number }>();
  for (const { briefing, type } of entries) {
    if (briefings.has(briefing)) continue;
    const count = counted.get(briefing) ?? { briefing, notes: 0, flags: 0 };
    count[type === 'note' ? 'notes' : 'flags'] += 1;
    counted.set(briefing, count);
  }
  return [...counted.values()].sort((a, b) => a.briefing.localeCompare(b.briefing, 'en'));
}

function isOfOtherEdition(entry: Entry, { briefings }: Here): boolean {
  const edition = briefings.get(entry.briefing)?.edition;
  return entry.type === 'note' && entry.passage !== null && edition !== undefined && entry.passage.edition !== edition;
}

/** How many versions of one thing are set beside another, and how much of each is shown. */
const mostBeside = 3;
const longestShown = 2000;
const longestQuote = 400;

function itemOf(entry: Entry, outcome: ImportItem['outcome'], before: readonly Entry[], own: string): ImportItem {
  const { id, type, briefing, claim } = entry;
  return {
    id,
    type,
    outcome,
    briefing,
    claim,
    quote: entry.type === 'note' && entry.passage !== null ? cut(entry.passage.exact, longestQuote) : null,
    own: entry.author.id === own,
    here: before.slice(0, mostBeside).map(versionIn),
    there: versionIn(entry),
  };
}

function versionIn(entry: Entry): ImportVersion {
  const { author, changed } = entry;
  const common = { author: author.name, changed };
  return entry.type === 'note' ? { ...common, ...noteWords(entry) } : { ...common, ...flagWords(entry) };
}

function noteWords({ text, tags, colour, removed }: Note) {
  return { text: cut(text, longestShown), tags, colour, removed, status: null };
}

function flagWords({ reason, status }: Flag) {
  return { text: cut(reason, longestShown), tags: [], colour: null, removed: false, status };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** What something is called where a reader is told that it is not taken. */
function labelOf({ type, author, claim, briefing }: Entry): string {
  const on = claim === null ? t`briefing ${briefing.toUpperCase()}` : claim;
  return t`A ${type} on ${on} under the name ${author.name}`;
}
