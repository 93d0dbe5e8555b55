import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createExchangeDesk, type ExchangeDesk } from '../../../electron/services/exchange/exchange-desk.ts';
import { openLibrary } from '../../../electron/services/library.ts';
import { openProfile, type Profile } from '../../../electron/services/profile/open-profile.ts';
import type { ExportOptions } from '../../../shared/exchange/exchange.ts';
import type { Notebook } from '../../../shared/notes/entry.ts';
import { compiledContent } from '../content.ts';
import { freshFolder, valueIn } from '../reader.ts';

/** Everything, for a colleague. */
export const everything: ExportOptions = {
  format: 'bundle',
  briefings: [],
  authors: [],
  removed: true,
  template: null,
};

/** A profile with its exchange, whose dialogs answer the paths that a test gives. */
export interface Exchanging {
  readonly profile: Profile;
  readonly desk: ExchangeDesk;
  /** Exports to a fresh file and answers with its path. */
  send(options?: Partial<ExportOptions>): Promise<string>;
  /** What a file's plan comes to. */
  plan(path: string): ReturnType<ExchangeDesk['chooseImport']>;
  /** Takes all of a file in, own ids too where told. */
  take(path: string, takeOwn?: boolean): ReturnType<ExchangeDesk['applyImport']>;
  /** A notebook, its notes in the order of their ids: those of one moment are in the order in which they came. */
  notebook(briefing?: string): Promise<Notebook>;
}

export async function exchangeOn(folder: string, name?: string): Promise<Exchanging> {
  const now = () => new Date('2026-11-22T14:30:00Z');
  const profile = await openProfile(folder, { access: 'write', now, newId: randomUUID });
  if (name !== undefined) valueIn(await profile.settings.save({ name }));
  const answer = { save: null as string | null, open: null as string | null };
  const unused = async () => {
    throw new Error('Exchange needs no such thing.');
  };
  const desk = createExchangeDesk({
    library: openLibrary(await compiledContent()),
    profile,
    desktop: {
      chooseFile: async () => answer.save,
      openFile: async () => answer.open,
      copy: unused,
      openPackWindow: unused,
      openLink: unused,
      openPath: unused,
      showInFolder: unused,
    },
    version: '0.4.0',
    now,
  });
  return {
    profile,
    desk,
    async send(options = {}) {
      answer.save = join(await freshFolder(), 'notes.claimbook.zip');
      return valueIn(await desk.exportNotes({ ...everything, ...options })).path;
    },
    async plan(path) {
      answer.open = path;
      return desk.chooseImport();
    },
    async take(path, takeOwn = false) {
      answer.open = path;
      const { token } = valueIn(await desk.chooseImport());
      return desk.applyImport({ token, authors: null, takeOwn });
    },
    async notebook(briefing = 'c') {
      const notebook = valueIn(await profile.notebooks.read(briefing));
      return { ...notebook, notes: [...notebook.notes].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    },
  };
}
