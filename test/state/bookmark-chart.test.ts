import { beforeEach, expect, test, vi } from 'vitest';
import type { Notebooks } from '../../electron/services/notebook/open-notebooks.ts';
import { bookmarkOf, toggleChartBookmark } from '../../renderer/charts/bookmark-chart.ts';
import { useNotebook } from '../../renderer/state/notebook-store.ts';
import { useRegister } from '../../renderer/state/register-store.ts';
import type { NoteDraft } from '../../shared/notes/entry.ts';
import { noteKind } from '../../shared/notes/note-kind.ts';
import { fixtureChart } from '../charts/fixture-charts.ts';
import { listed } from '../register/register-of.ts';
import { against, author, draftNote, freshFolder, notebooksIn, valueIn } from '../services/reader.ts';

const chart = fixtureChart('bars');
/** Ada's notebooks behind the window's host. */
let notebooks: Notebooks;

const onChart = () => useNotebook.getState().notes.filter((note) => note.chart === chart.id && !note.removed);

beforeEach(async () => {
  useNotebook.setState({ notes: [], flags: [], forks: new Map(), current: new Map() });
  useNotebook.getState().show({ own: author.id, hidden: new Set(), blind: false });
  useRegister.setState({ claims: new Map([[chart.home, listed(chart.home, { briefing: 'c' })]]) });
  notebooks = notebooksIn(await freshFolder());
  const hostTransport = async (_: string, [draft]: readonly [NoteDraft]) => ({
    answer: await notebooks.saveNote(draft, against),
  });
  vi.stubGlobal('window', { hostTransport });
  return () => notebooks.close();
});

test('a chart is bookmarked in the briefing of its home claim, and a bookmark without words goes again', async () => {
  await toggleChartBookmark(chart, onChart());
  expect(onChart()).toMatchObject([{ briefing: 'c', claim: chart.home, bookmark: true, text: '' }]);
  expect(onChart().map(noteKind)).toEqual(['bookmark']);
  await toggleChartBookmark(chart, onChart());
  expect(onChart()).toEqual([]);
});

test('a note on a datum is no bookmark of its chart, and words on a bookmark outlast it', async () => {
  const place = { claim: chart.home, chart: chart.id, bookmark: true };
  for (const more of [{ datum: 'first' }, {}]) {
    useNotebook.getState().putNote(valueIn(await notebooks.saveNote(draftNote('Ask', { ...place, ...more }), against)));
  }
  expect(bookmarkOf(onChart())?.datum).toBeUndefined();
  await toggleChartBookmark(chart, onChart());
  expect(onChart().map(({ text, bookmark }) => [text, bookmark])).toEqual([
    ['Ask', true],
    ['Ask', false],
  ]);
});
