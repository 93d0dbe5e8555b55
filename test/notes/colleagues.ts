import fc from 'fast-check';
import { changedNote, newFlag, newNote } from '../../electron/services/notebook/written-entries.ts';
import type { Author, Entry, Flag, Note, NoteDraft } from '../../shared/notes/entry.ts';
import { createMergedEntries, type MergedEntries } from '../../shared/notes/merge-entries.ts';
import { draftOf, newDraft, settlingDraft } from '../../shared/notes/note-draft.ts';
import { type Status, statuses } from '../../shared/notes/status.ts';
import { covers } from '../../shared/notes/version-clock.ts';

/** What one of the profiles does; numbers choose among what is there, whatever its length. */
export type Deed =
  | { readonly does: 'write'; readonly who: number; readonly claim: number; readonly text: number }
  | {
      readonly does: 'reply' | 'edit' | 'turn' | 'settle';
      readonly who: number;
      readonly which: number;
      readonly text: number;
    }
  | {
      readonly does: 'flag';
      readonly who: number;
      readonly claim: number;
      readonly status: Status;
      readonly settles: boolean;
    }
  | { readonly does: 'restart'; readonly who: number }
  | { readonly does: 'clock'; readonly who: number; readonly seconds: number }
  | { readonly does: 'send'; readonly who: number; readonly to: number };

/** Ada with copies of her profile on two more machines, Brandt with one, and Chen: six profiles of three colleagues. */
export const owners = [0, 0, 0, 1, 1, 2];
const who = fc.constantFrom(0, 0, 0, 1, 1, 2, 2, 3, 4, 5);
const which = fc.nat({ max: 2 });
const claim = fc.nat({ max: 2 });
const text = fc.nat({ max: 3 });
/** A note that Ada has on all her machines: the more is written over it, the more forks there are. */
const shared: readonly Deed[] = [
  { does: 'write', who: 0, claim: 0, text: 0 },
  { does: 'send', who: 0, to: 1 },
  { does: 'send', who: 0, to: 2 },
];
const later: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ does: fc.constant('write' as const), who, claim, text }) },
    {
      weight: 8,
      arbitrary: fc.record({
        does: fc.constantFrom('reply', 'edit', 'edit', 'edit', 'edit', 'turn', 'settle'),
        who,
        which,
        text,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        ...{ does: fc.constant('flag' as const), who, claim },
        ...{ status: fc.constantFrom(...statuses), settles: fc.boolean() },
      }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('restart' as const), who }) },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constant('clock' as const), who, seconds: fc.integer({ min: -500, max: 500 }) }),
    },
    { weight: 6, arbitrary: fc.record({ does: fc.constant('send' as const), who, to: who }) },
  ),
  { minLength: 1, maxLength: 60, size: 'max' },
);
export const deeds = later.map((history) => [...shared, ...history]);

interface Profile {
  readonly author: Author;
  readonly here: MergedEntries;
  run: string;
  now: number;
}

/** What came of a history, and what must be true of it: told from who had what before their eyes, not from any clock. */
export interface Outcome {
  readonly profiles: readonly MergedEntries[];
  readonly authors: readonly Author[];
  /** Everything that anyone ever wrote, in that order. */
  readonly written: readonly Entry[];
  /** The versions of notes that nobody wrote over. */
  readonly standing: ReadonlySet<Note>;
  readonly flags: readonly Flag[];
}

const hash = '0'.repeat(64);
const hashes = { text: hash, data: hash, source: hash };
const seen = { number: 'C01', text: 'So it is.', data: '180 bn', source: 'An article' };

/** Lets the deeds happen, with the functions by which the service writes. */
export function carryOut(history: readonly Deed[]): Outcome {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `${String((ids * 2_654_435_761) % 2 ** 32).padStart(12, '0')}-0000-4000-8000-000000000000`;
  };
  let runs = 0;
  const newRun = () => {
    runs += 1;
    return runs.toString(16).padStart(12, 'f');
  };
  const authors = ['Ada', 'Brandt', 'Chen'].map((name) => ({ id: newId(), name }));
  const profiles: readonly Profile[] = owners.map((owner) => ({
    author: authors[owner] ?? { id: '', name: '' },
    ...{ here: createMergedEntries(), run: newRun(), now: Date.UTC(2026, 10, 22) },
  }));
  const written: Entry[] = [];
  const standing = new Set<Note>();
  const flags: Flag[] = [];

  function stamp(profile: Profile) {
    profile.now += 1000;
    return { id: newId(), author: profile.author, now: new Date(profile.now).toISOString(), run: profile.run };
  }

  function keep(profile: Profile, entry: Entry, over: readonly Note[]): void {
    for (const note of over) standing.delete(note);
    written.push(entry);
    if (entry.type === 'note') standing.add(entry);
    else flags.push(entry);
    profile.here.take(entry);
  }

  function change(
    profile: Profile,
    which: number,
    drafted: (versions: readonly [Note, ...Note[]]) => NoteDraft | null,
  ): void {
    const own = profile.here.notebook('c').notes.filter(({ author }) => author.id === profile.author.id);
    const note = own[which % Math.max(1, own.length)];
    if (note === undefined) return;
    const [first = note, ...rest] = profile.here.versions(note.id);
    const draft = drafted([first, ...rest]);
    if (draft === null) return;
    const changed = changedNote([first, ...rest], draft, hashes, stamp(profile));
    const followed = [first, ...rest].filter(({ clock }) => covers(draft.clock ?? first.clock, clock));
    if (changed !== first) keep(profile, changed, followed);
  }

  for (const deed of history) {
    const profile = profiles[deed.who];
    if (profile === undefined) continue;
    switch (deed.does) {
      case 'write': {
        const draft = { ...newDraft('c', `c_${deed.claim}`), text: `text ${deed.text}` };
        keep(profile, newNote(draft, hashes, stamp(profile)), []);
        break;
      }
      case 'reply': {
        const all = profile.here.notebook('c').notes;
        const answered = all[deed.which % Math.max(1, all.length)];
        if (answered === undefined) break;
        const draft = { ...newDraft('c', answered.claim), text: `text ${deed.text}`, reply: answered.id };
        keep(profile, newNote(draft, hashes, stamp(profile)), []);
        break;
      }
      case 'edit':
        change(profile, deed.which, ([note]) => ({ ...draftOf(note), text: `text ${deed.text}` }));
        break;
      case 'turn':
        change(profile, deed.which, ([note]) => ({ ...draftOf(note), removed: !note.removed }));
        break;
      case 'settle':
        change(profile, deed.which, (versions) => (versions.length > 1 ? settlingDraft(versions[0], versions) : null));
        break;
      case 'flag': {
        const on = profile.here.flagsOn(`c_${deed.claim}`);
        const settles = deed.settles ? on.filter(({ author }) => author !== profile.author).map(({ id }) => id) : [];
        const content = { status: deed.status, reason: 'Table 2', evidence: [], checklist: [], settles };
        const draft = { briefing: 'c', claim: `c_${deed.claim}`, ...content };
        keep(profile, newFlag(draft, on, { hashes, seen }, stamp(profile)), []);
        break;
      }
      case 'restart':
        profile.run = newRun();
        break;
      case 'clock':
        profile.now += deed.seconds * 1000;
        break;
      case 'send':
        for (const entry of profile.here.entries()) profiles[deed.to]?.here.take(entry);
        break;
    }
  }
  return { profiles: profiles.map(({ here }) => here), authors, written, standing, flags };
}
