import { expect, test } from 'vitest';
import type { Block, BriefingEdition, Inline } from '../../shared/briefing/briefing.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Note, Passage } from '../../shared/notes/entry.ts';
import { chartAnchor } from '../../shared/pack/anchors.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { type NotePlaces, placeNotes } from '../../shared/pack/place-notes.ts';
import { edition } from '../services/content.ts';
import { claimOf } from '../support/claim-of.ts';
import { noteOf } from '../support/note-of.ts';
import { packOf } from '../support/pack-of.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const claimed = (claim: string, words: string): Inline => ({
  type: 'claim',
  claim,
  mention: 0,
  children: [text(words)],
});
const paragraph = (id: string, ...children: readonly Inline[]): Block => ({ type: 'paragraph', id, children });

const blocks = [
  paragraph('p1', claimed('c_one', 'Prices fell by half in March.'), text(' Nobody said why they fell so far.')),
  paragraph('p2', claimed('c_two', 'Volumes rose tenfold 在一年之内 over the year.'), text(' That is said twice 🚀.')),
];
const chart: Chart = {
  id: 'c_prices',
  briefing: 'c',
  form: 'bars',
  title: 'Prices',
  measure: '',
  unit: 'tokens/day',
  home: 'c_one',
  note: null,
  alt: '',
  caption: '',
  claims: ['c_one'],
  data: [],
  record: { form: 'bars', id: 'c_prices', title: '', measure: '', home: 'c_one', unit: 'tokens/day', data: [] },
};
const section = { id: 's', number: 1, title: [text('Prices')], name: 'Prices', blocks, claims: ['c_one', 'c_two'] };
const noted: BriefingEdition = {
  ...edition,
  briefing: { ...edition.briefing, sections: [section] },
  claims: [claimOf('c_one', { charts: [chart.id] }), claimOf('c_two')],
  charts: [chart],
};

function passageOf(exact: string): Passage {
  return { exact, prefix: '', suffix: '', start: 0, end: exact.length, edition: 'f'.repeat(64) };
}

function placed(notes: readonly Note[], place: 'in-place' | 'endnotes' | 'none', parts = usualPack.parts): NotePlaces {
  const notebooks = [{ briefing: 'c', notes, flags: [], forks: [] }];
  const options = { ...usualPack, briefings: ['c'], notes: place, parts };
  return placeNotes(packModel(packOf([noted], { notebooks, options })), noted);
}

const textsAt = (places: NotePlaces) =>
  Object.fromEntries([...places.after].map(([place, notes]) => [place, notes.map(({ note }) => note.text)]));

const onClaim = noteOf('c_two', 'On the claim');
const onWords = noteOf(null, 'On the words', {
  passage: passageOf('Nobody said why they fell so far.'),
  colour: 'sage',
});
const onChart = noteOf('c_one', 'On the chart', { chart: chart.id });
const lost = noteOf(null, 'Lost', { passage: passageOf('Words that never stood in any text of ours, at all') });

test('in place, a note prints after the paragraph of its claim or words, or after its chart; what is lost, at the end', () => {
  const places = placed([onClaim, lost, onChart, onWords], 'in-place');
  expect(textsAt(places)).toEqual({
    p1: ['On the words'],
    p2: ['On the claim'],
    [chartAnchor(chart.id)]: ['On the chart'],
  });
  expect(places.atEnd.map(({ note, placed: kept }) => [note.text, kept])).toEqual([['Lost', false]]);
  expect(places.calls.size).toBe(0);
});

test('where charts are left out, a note on one stands by its claim', () => {
  const without = usualPack.parts.filter((part) => part !== 'charts');
  expect(textsAt(placed([onChart], 'in-place', without))).toEqual({ p1: ['On the chart'] });
});

test('endnotes are numbered in the order of the text, and each number stands after the words it is on', () => {
  const places = placed([onClaim, lost, onChart, onWords], 'endnotes');
  expect(places.after.size).toBe(0);
  expect(places.atEnd.map(({ note, number }) => `${number} ${note.text}`)).toEqual([
    '1 On the chart',
    '2 On the words',
    '3 On the claim',
    '4 Lost',
  ]);
  const calls = [...places.calls].map(([at, notes]) => [
    typeof at === 'string' ? at : at.type,
    notes.map(({ number }) => number),
  ]);
  expect(calls).toEqual([
    [chartAnchor(chart.id), [1]],
    ['highlight', [2]],
    ['c_two', [3]],
  ]);
});

test('a note on words of a title has no number there, which would be read as part of the title', () => {
  const onTitle = noteOf(null, 'On the title', {
    passage: { ...passageOf('Prices'), suffix: '\nPrices fell by half' },
  });
  const places = placed([onTitle], 'endnotes');
  expect(places.atEnd).toHaveLength(1);
  expect(places.calls.size).toBe(0);
});

test('where notes are left out nothing is highlighted either', () => {
  const places = placed([onClaim, onWords], 'none');
  expect(places).toMatchObject({ after: new Map(), atEnd: [], calls: new Map() });
  expect(places.briefing).toBe(noted.briefing);
});

test('an answer to an answer stands in the thread of the note that was answered first; what is in the trash nowhere', () => {
  const answer = noteOf('c_two', 'Why?', { reply: onClaim.id });
  const further = noteOf('c_two', 'So.', { reply: answer.id });
  const gone = noteOf('c_one', 'Gone', { removed: true });
  const places = placed([onClaim, answer, further, gone], 'in-place');
  expect([...places.after.values()].flat().map(({ replies }) => replies.map((reply) => reply.text))).toEqual([
    ['Why?', 'So.'],
  ]);
});

test('words in any script keep their place, and nothing of three hundred notes or of the longest one is cut', () => {
  const chinese = noteOf(null, 'هذه ملاحظة 🚀', {
    passage: { ...passageOf('在一年之内 over the year.'), prefix: 'rose tenfold ', suffix: ' That is said twice 🚀.' },
  });
  const long = noteOf('c_one', 'A long note. '.repeat(80_000));
  const many = Array.from({ length: 300 }, (_, index) => noteOf('c_two', `Note ${index}`));
  const places = placed([chinese, long, ...many], 'in-place');
  expect(textsAt(places).p2).toHaveLength(301);
  expect(textsAt(places).p2).toContain('هذه ملاحظة 🚀');
  expect(textsAt(places).p1).toEqual([long.text]);
});
