import type { ClaimHashes } from '../../../shared/claims/claim.ts';
import type { Notice, SaveFailure } from '../../../shared/host/briefing-host.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import type { Flag, FlagDraft, Note, Notebook, NoteDraft } from '../../../shared/notes/entry.ts';
import { saveFailure } from '../disk/save-failure.ts';
import { reasonOf } from '../reason-of.ts';
import { briefingsWithNotebooks } from './backups.ts';
import { type BriefingNotebook, openBriefingNotebook } from './briefing-notebook.ts';
import { type Migration, migrations } from './migrations.ts';
import { notebookPlace } from './notebook-place.ts';
import { changedNote, newFlag, newNote, type Stamp } from './written-entries.ts';

/** Every briefing's notes and flags, kept in the profile's notebook folder. */
export interface Notebooks {
  /** One briefing's notes and flags, oldest first; empty where there are none yet. */
  read(briefing: string): Promise<Result<Notebook, 'unreadable'>>;
  /**
   * Writes a note, new or changed. `against` are the hashes of its claim, null when the claim is not in this edition:
   * a note that exists can still be changed then, a new one is refused. Resolves once it is on the disk for good.
   */
  saveNote(draft: NoteDraft, against: ClaimHashes | null): Promise<Result<Note, SaveFailure>>;
  /** Adds a step to a claim's flag history. Resolves once it is on the disk for good. */
  saveFlag(draft: FlagDraft, against: ClaimHashes): Promise<Result<Flag, SaveFailure>>;
  /** Reads every notebook there is and says what was wrong with any. */
  notices(): Promise<readonly Notice[]>;
  /** Lets pending saves finish, brings snapshots up to date and closes the files. Saves are refused from then on. */
  close(): Promise<void>;
}

export interface NotebooksOptions {
  /** The profile's folder. */
  readonly profile: string;
  /** Why nothing can be saved, in a sentence; null when it can. Then nothing is ever written. */
  readonly refusal: string | null;
  readonly author: () => { readonly id: string; readonly name: string };
  readonly now: () => Date;
  readonly newId: () => string;
  /** For tests of what later versions will do. */
  readonly migrations?: readonly Migration[];
  readonly longJournal?: number;
}

/** Opens no file yet: each notebook is read when it is first asked for, then kept. */
export function openNotebooks(options: NotebooksOptions): Notebooks {
  const opened = new Map<string, Promise<Result<BriefingNotebook, 'unreadable'>>>();
  const pending = new Set<Promise<unknown>>();
  let closed = false;

  function open(briefing: string): Promise<Result<BriefingNotebook, 'unreadable'>> {
    const known = opened.get(briefing);
    if (known !== undefined) return known;
    const opening = openBriefingNotebook(notebookPlace(options.profile, briefing), {
      writable: options.refusal === null && !closed,
      now: options.now,
      migrations: options.migrations ?? migrations,
      longJournal: options.longJournal ?? 256 * 1024,
    }).then(ok, (error: unknown) => {
      opened.delete(briefing);
      const letter = briefing.toUpperCase();
      return failure(
        'unreadable',
        `The notebook of briefing ${letter} can't be read and is left as it is: ${reasonOf(error)}`,
      );
    });
    opened.set(briefing, opening);
    return opening;
  }

  /** Does a save that a quit waits for, or says why it can't be made. */
  async function saving<T>(
    { briefing }: { readonly briefing: string },
    what: string,
    save: (notebook: BriefingNotebook) => Promise<Result<T, SaveFailure>>,
  ): Promise<Result<T, SaveFailure>> {
    if (options.refusal !== null) return failure('read-only', `This ${what} was not saved. ${options.refusal}`);
    if (closed)
      return failure('not-saved', `Claimbook is closing. This ${what} was not saved; start again to save it.`);
    const work = open(briefing)
      .then((notebook) =>
        notebook.ok ? save(notebook.value) : failure('read-only', `This ${what} was not saved. ${notebook.message}`),
      )
      .catch((error: unknown) => saveFailure(error, what));
    pending.add(work);
    return work.finally(() => pending.delete(work));
  }

  function stamp(): Stamp {
    return { id: options.newId(), author: options.author(), now: options.now().toISOString() };
  }

  return {
    async read(briefing) {
      const notebook = await open(briefing);
      return notebook.ok ? ok(notebook.value.entries.notebook(briefing)) : notebook;
    },

    saveNote(draft, against) {
      return saving(draft, 'note', async (notebook) => {
        const { id, claim } = draft;
        if (id === null) {
          if (against === null) return failure('unknown-claim', `There is no claim ${claim} in this edition to note.`);
          return ok(await notebook.save(() => newNote(draft, against, stamp())));
        }
        const note = notebook.entries.note(id);
        if (note === null || note.claim !== claim) {
          return failure('unknown-note', `There is no such note on ${claim}. Save the text as a new note.`);
        }
        // A save that is under way may change the note before it is this one's turn.
        return ok(await notebook.save(() => changedNote(notebook.entries.note(id) ?? note, draft, against, stamp())));
      });
    },

    saveFlag(draft, against) {
      return saving(draft, 'flag', async ({ entries, save }) =>
        ok(await save(() => newFlag(draft, entries.statusOf(draft.claim), against, stamp()))),
      );
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
        const message = `The notebooks can't be listed and are left as they are: ${reasonOf(error)}`;
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
