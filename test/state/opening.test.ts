import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileContent } from '../../content/build/compile-content.ts';
import { useNotebookComing } from '../../renderer/state/notebook-coming.ts';
import { useNotebook } from '../../renderer/state/notebook-store.ts';
import { useReading } from '../../renderer/state/reading-store.ts';
import { useSession } from '../../renderer/state/session.ts';
import { putOnDesk } from '../../renderer/state/switch-briefing.ts';
import { writeFlag } from '../../renderer/state/write-flag.ts';
import { failure, ok, type Result } from '../../shared/host/result.ts';
import type { FlagDraft, Notebook } from '../../shared/notes/entry.ts';
import { flagOf } from '../support/flag-of.ts';

const { editions, library } = await compileContent(join(import.meta.dirname, '../../content'));
const summary = library.briefings.find(({ id }) => id === 'c');
const claim = { id: 'c_pro_output_cny', briefing: 'c', number: 'C01' };
const standing = flagOf(claim.id, 'disputed', { reason: 'It is of May.' });
const notebook: Notebook = { briefing: 'c', notes: [], flags: [standing], forks: [] };

/** Ends the reading of the notebook. */
let answer: (read: Result<Notebook, 'unreadable'>) => void;

async function open(): Promise<void> {
  if (summary === undefined) throw new Error('The library has no briefing C.');
  expect(await putOnDesk(summary, null)).toBeNull();
}

beforeEach(() => {
  const reading = new Promise<Result<Notebook, 'unreadable'>>((done) => {
    answer = done;
  });
  const hostTransport = async (method: string, [draft]: readonly [FlagDraft]) => {
    if (method === 'notebook') return { answer: await reading };
    if (method === 'saveFlag') return { answer: ok(flagOf(draft.claim, draft.status, { step: 2 })) };
    return { answer: ok(editions.find(({ briefing }) => briefing.id === 'c')) };
  };
  vi.stubGlobal('window', { hostTransport });
  vi.stubGlobal('document', { title: '' });
  useReading.setState({ edition: null });
  useNotebook.setState({ notes: [], flags: [], forks: new Map(), current: new Map() });
  useNotebook.getState().show({ own: standing.author.id, hidden: new Set(), blind: false });
});

afterEach(() => vi.unstubAllGlobals());

test('a text does not wait for a notebook that takes long, and a flag set meanwhile knows what it followed', async () => {
  await open();
  expect(useReading.getState().edition?.briefing.id).toBe('c');
  expect(useNotebook.getState().flags).toEqual([]);
  const flagging = writeFlag(claim, { status: 'in-review', reason: '', evidence: [], checklist: [], settles: [] });
  answer(ok(notebook));
  expect(await flagging).toMatchObject({ saved: { before: { status: 'disputed', reason: 'It is of May.' } } });
  expect(useNotebookComing.getState().coming).toBeNull();
});

test('a notebook that comes at once is there with its text', async () => {
  answer(ok(notebook));
  await open();
  expect(useNotebook.getState().flags).toEqual([standing]);
  expect(useNotebookComing.getState().coming).toBeNull();
});

test('where a notebook that took long can’t be read nothing is written beside it', async () => {
  await open();
  answer(failure('unreadable', 'The notebook of C is damaged.'));
  await useNotebookComing.getState().coming;
  expect(useSession.getState()).toMatchObject({ writable: false });
  expect(useSession.getState().notices).toMatchObject([{ message: 'The notebook of C is damaged.' }]);
});
