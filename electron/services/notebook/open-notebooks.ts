import { randomBytes } from 'node:crypto';
import type { ClaimHashes } from '../../../shared/claims/claim.ts';
import type { BackupSummary } from '../../../shared/host/backup-summary.ts';
import type { Notice, SaveFailure } from '../../../shared/host/briefing-host.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import type { Author, Entry, Flag, FlagDraft, Note, Notebook, NoteDraft } from '../../../shared/notes/entry.ts';
import type { Taken } from '../../../shared/notes/merge-entries.ts';
import { saveFailure } from '../disk/save-failure.ts';
import { reasonOf } from '../reason-of.ts';
import { backupSummaries } from './backup-summaries.ts';
import { briefingOfBackup, briefingsWithNotebooks, listBackups } from './backups.ts';
import { type BriefingNotebook, openBriefingNotebook } from './briefing-notebook.ts';
import { JournalGone } from './journal.ts';
import { type Migration, migrations } from './migrations.ts';
import { notebookPlace } from './notebook-place.ts';
import { readBackup } from './read-backup.ts';
import { restoredEntries } from './restore-backup.ts';
import { type ClaimSeen, changedNote, newFlag, newNote, type Stamp } from './written-entries.ts';

/** Every briefing's notes and flags, kept in the profile's notebook folder. */
export interface Notebooks {
  /** One briefing's notes and flags, oldest first; empty where there are none yet. */
  read(briefing: string): Promise<Result<Notebook, 'unreadable'>>;
  /**
   * Writes a note, new or changed. `against` are the hashes of its claim, null when it is on none or on one that is not
   * in this edition: a note that exists can still be changed then, a new one on that claim is refused, as is a change of
   * a colleague's note. Resolves once it is on the disk for good.
   */
  saveNote(draft: NoteDraft, against: ClaimHashes | null): Promise<Result<Note, SaveFailure>>;
  /** Adds a step to a claim's flag history. Resolves once it is on the disk for good. */
  saveFlag(draft: FlagDraft, claim: ClaimSeen): Promise<Result<Flag, SaveFailure>>;
  /**
   * Takes in what colleagues wrote, or what another copy of this profile holds, also on a briefing that is not in the
   * library: with one write, all of it or none. A copy of the notebook as it was is kept first. Answers with how many
   * came to what; where none is new, nothing is written.
   */
  merge(briefing: string, entries: readonly Entry[]): Promise<Result<Merged, SaveFailure>>;
  /** What the profile's backups hold, briefing by briefing, newest first; none where they can't be listed, which `notices` tells. */
  backups(): Promise<readonly BackupSummary[]>;
  /**
   * Makes a notebook what a backup holds, having kept a copy of it as it stands, and answers with it. Nothing written
   * since is lost: see restoredEntries. All of it is written, or nothing.
   */
  restoreBackup(id: string): Promise<Result<Notebook, SaveFailure | 'unknown-backup'>>;
  /** Reads every notebook there is and says what was wrong with any. */
  notices(): Promise<readonly Notice[]>;
  /** Lets pending saves finish, brings snapshots up to date and closes the files. Saves are refused from then on. */
  close(): Promise<void>;
}

export interface Merged {
  readonly taken: Readonly<Record<Taken, number>>;
}

export interface NotebooksOptions {
  /** The profile's folder. */
  readonly profile: string;
  /** Why nothing can be saved, in a sentence; null when it can. Then nothing is ever written. */
  readonly refusal: string | null;
  readonly author: () => Author;
  readonly now: () => Date;
  readonly newId: () => string;
  /** For tests of what later versions will do. */
  readonly migrations?: readonly Migration[];
  readonly longJournal?: number;
}

/** Opens no file yet: each notebook is read when it is first asked for, then kept. */
export function openNotebooks(options: NotebooksOptions): Notebooks {
  const steps = options.migrations ?? migrations;
  const run = randomBytes(6).toString('hex');
  const opened = new Map<string, Promise<Result<BriefingNotebook, 'unreadable'>>>();
  const pending = new Set<Promise<unknown>>();
  let closed = false;

  function open(briefing: string): Promise<Result<BriefingNotebook, 'unreadable'>> {
    const known = opened.get(briefing);
    if (known !== undefined) return known;
    const opening = openBriefingNotebook(notebookPlace(options.profile, briefing), {
      writable: options.refusal === null && !closed,
      now: options.now,
      migrations: steps,
      longJournal: options.longJournal ?? 256 * 1024,
    }).then(ok, (error: unknown) => {
      opened.delete(briefing);
      const letter = briefing.toUpperCase();
      return failure(
        'unreadable',
        t`The notebook of briefing ${letter} can't be read and is left as it is: ${reasonOf(error)}`,
      );
    });
    opened.set(briefing, opening);
    return opening;
  }

  /** Does a save that a quit waits for, or says why it can't be made. */
  async function saving<T, Code extends string = never>(
    { briefing }: { readonly briefing: string },
    what: string,
    save: (notebook: BriefingNotebook) => Promise<Result<T, SaveFailure | Code>>,
  ): Promise<Result<T, SaveFailure | Code>> {
    if (options.refusal !== null) return failure('read-only', t`This ${what} was not saved. ${options.refusal}`);
    if (closed)
      return failure('not-saved', t`Claimbook is closing. This ${what} was not saved; start again to save it.`);
    const work = open(briefing)
      .then((notebook) =>
        notebook.ok ? save(notebook.value) : failure('read-only', t`This ${what} was not saved. ${notebook.message}`),
      )
      .catch((error: unknown) => {
        if (!(error instanceof JournalGone)) return saveFailure(error, what);
        return failure(
          'not-saved',
          t`This ${what} was not saved: the notebook is no longer at ${error.message}. Put the profile folder back, or start Claimbook again, then save again.`,
        );
      });
    pending.add(work);
    return work.finally(() => pending.delete(work));
  }

  function stamp(): Stamp {
    return { id: options.newId(), author: options.author(), now: options.now().toISOString(), run };
  }

  return {
    async read(briefing) {
      const notebook = await open(briefing);
      return notebook.ok ? ok(notebook.value.entries.notebook(briefing)) : notebook;
    },

    saveNote(draft, against) {
      return saving(draft, 'note', async ({ entries, save }) => {
        const { id, claim } = draft;
        if (id === null) {
          if (claim !== null && against === null) {
            return failure('unknown-claim', t`There is no claim ${claim} in this edition to note.`);
          }
          return ok(await save(() => newNote(draft, against, stamp())));
        }
        const own = () => entries.versions(id).filter((version) => version.author.id === options.author().id);
        const [first] = own();
        if (first === undefined) {
          const [theirs] = entries.versions(id);
          return theirs === undefined
            ? failure('unknown-note', t`There is no such note. Save the text as a new note.`)
            : failure('not-yours', t`This note is ${theirs.author.name}’s and stays as it is. Write a reply instead.`);
        }
        if (claim !== null && claim !== first.claim && against === null) {
          return failure('unknown-claim', t`There is no claim ${claim} in this edition to move the note to.`);
        }
        return ok(
          await save(() => {
            // A save that is under way may change the note before it is this one's turn.
            const [now = first, ...rest] = own();
            return changedNote([now, ...rest], draft, against, stamp());
          }),
        );
      });
    },

    saveFlag(draft, claim) {
      return saving(draft, 'flag', async ({ entries, save }) =>
        ok(await save(() => newFlag(draft, entries.flagsOn(draft.claim), claim, stamp()))),
      );
    },

    async merge(briefing, entries) {
      if (!/^[a-z][a-z0-9]{0,47}$/.test(briefing) || entries.some((entry) => entry.briefing !== briefing)) {
        const message = t`Nothing was taken in: ${JSON.stringify(briefing)} is no briefing that all of it could be on.`;
        return failure('not-saved', message);
      }
      return saving({ briefing }, 'import', async (notebook) => {
        return ok({ taken: countTaken(await notebook.takeIn('import', () => entries)) });
      });
    },

    async backups() {
      return backupSummaries(options.profile, steps).catch(() => []);
    },

    async restoreBackup(id) {
      const briefing = briefingOfBackup(id);
      const unknown = failure('unknown-backup', t`There is no backup ${JSON.stringify(id)}. Nothing was changed.`);
      if (briefing === null) return unknown;
      return saving({ briefing }, 'restore', async ({ entries, takeIn }) => {
        const { snapshots } = await listBackups(notebookPlace(options.profile, briefing));
        const backup = snapshots.find(({ name }) => name === id);
        if (backup === undefined) return unknown;
        const then = await readBackup(backup, briefing, steps);
        if (!then.ok) return then;
        await takeIn('restore', () => restoredEntries(entries, then.value, briefing, stamp()));
        return ok(entries.notebook(briefing));
      });
    },

    async notices() {
      const notices: Notice[] = [];
      try {
        for (const briefing of await briefingsWithNotebooks(notebookPlace(options.profile, ''))) {
          const notebook = await open(briefing);
          if (notebook.ok) notices.push(...notebook.value.notices());
          else notices.push({ id: `notebook-${briefing}-unreadable`, severity: 'error', message: notebook.message });
        }
      } catch (error) {
        const message = t`The notebooks can't be listed and are left as they are: ${reasonOf(error)}`;
        notices.push({ id: 'notebooks-unlisted', severity: 'error', message });
      }
      return notices;
    },

    async close() {
      closed = true;
      await Promise.allSettled(pending);
      const notebooks = await Promise.all(opened.values());
      const closing = notebooks.map(async (notebook) => (notebook.ok ? notebook.value.close() : undefined));
      for (const result of await Promise.allSettled(closing)) {
        if (result.status === 'rejected') throw result.reason;
      }
    },
  };
}

function countTaken(taken: readonly Taken[]): Merged['taken'] {
  const counts = { new: 0, changed: 0, forked: 0, known: 0, older: 0 };
  for (const each of taken) counts[each] += 1;
  return counts;
}
