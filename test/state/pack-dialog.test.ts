import { beforeEach, expect, test, vi } from 'vitest';
import {
  beginPreview,
  changeForm,
  endPreview,
  exportPack,
  usePackDialog,
} from '../../renderer/pack-dialog/pack-dialog-store.ts';
import { useSession } from '../../renderer/state/session.ts';
import type { BriefingSummary } from '../../shared/briefing/briefing.ts';
import { failure, ok } from '../../shared/host/result.ts';
import type { PackOptions, PackPreview, PackReceipt } from '../../shared/pack/pack.ts';
import { usualForm } from '../../shared/pack/pack-form.ts';

const briefings = ['b', 'c'].map((id): BriefingSummary => ({ id, letter: id.toUpperCase() }) as BriefingSummary);
const previewOf = (fileName: string): PackPreview => ({
  pdf: '',
  pages: 9,
  parts: [],
  claims: 1,
  notes: 0,
  leftOut: [],
  attached: [],
  fileName,
});

/** A call to the window's host that waits for its answer. */
interface Call {
  readonly options: PackOptions;
  readonly answer: (value: unknown) => void;
}

let previews: Call[];
let exports: Call[];
let stops: number;

const initial = usePackDialog.getState();
const state = () => usePackDialog.getState();
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
/** Waits until as many calls have been made, and answers with the last. */
async function call(calls: () => readonly Call[], count: number): Promise<Call> {
  await expect.poll(() => calls().length).toBe(count);
  return calls()[count - 1] ?? expect.fail();
}

beforeEach(() => {
  [previews, exports, stops] = [[], [], 0];
  usePackDialog.setState(initial, true);
  useSession.setState({ briefings });
  const waiting = (calls: Call[], options: PackOptions) =>
    new Promise((resolve) => calls.push({ options, answer: (answer) => resolve({ answer }) }));
  const hostTransport = async (method: string, [options]: readonly [PackOptions]) => {
    if (method === 'previewPack') return waiting(previews, options);
    if (method === 'exportPack') return waiting(exports, options);
    if (method === 'stopPack') stops += 1;
    return { answer: null };
  };
  vi.stubGlobal('window', { hostTransport });
  return endPreview;
});

test('a preview that answers after the dialog was closed is not heard, nor over one that was begun since', async () => {
  beginPreview();
  const first = await call(() => previews, 1);
  endPreview();
  expect([state().doing, stops]).toEqual(['nothing', 1]);
  first.answer(ok(previewOf('closed.pdf')));
  await nextTurn();
  expect(state()).toMatchObject({ preview: null, problem: null, doing: 'nothing' });

  beginPreview();
  const second = await call(() => previews, 2);
  endPreview();
  beginPreview();
  const third = await call(() => previews, 3);
  second.answer(failure('failed', 'The pages were not drawn in time.'));
  await nextTurn();
  expect(state()).toMatchObject({ problem: null, doing: 'preview' });
  third.answer(ok(previewOf('third.pdf')));
  await expect.poll(() => state().preview?.fileName).toBe('third.pdf');
  expect(state().doing).toBe('nothing');
});

test('what the form asked for before it was changed is stopped, and its pages are never shown', async () => {
  beginPreview();
  const whole = await call(() => previews, 1);
  changeForm({ without: ['b'] });
  expect([state().doing, stops]).toEqual(['preview', 1]);
  whole.answer(ok(previewOf('whole.pdf')));
  await nextTurn();
  expect(state().preview).toBeNull();
  const changed = await call(() => previews, 2);
  expect(changed.options.briefings).toEqual(['c']);
  changed.answer(ok(previewOf('c.pdf')));
  await expect.poll(() => state().preview?.fileName).toBe('c.pdf');
  changeForm({ without: ['b', 'c'] });
  await expect.poll(() => state().problem).toBe('Choose at least one briefing.');
  expect(state()).toMatchObject({ preview: null, doing: 'nothing', form: { ...usualForm, without: ['b', 'c'] } });
});

test('a preview that answers while the pack is written leaves its progress and its outcome alone', async () => {
  beginPreview();
  const shown = await call(() => previews, 1);
  const exporting = exportPack();
  const written = await call(() => exports, 1);
  shown.answer(failure('failed', 'Too late.'));
  await nextTurn();
  expect(state()).toMatchObject({ doing: 'export', problem: null });
  endPreview();
  beginPreview();
  expect(state().doing).toBe('export');
  written.answer(ok({ path: '/home/ada/pack.pdf' } as PackReceipt));
  await exporting;
  expect(state()).toMatchObject({
    doing: 'nothing',
    outcome: { kind: 'done', receipt: { path: '/home/ada/pack.pdf' } },
  });
  expect(previews).toHaveLength(1);
});
