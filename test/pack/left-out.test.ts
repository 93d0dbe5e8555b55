import { expect, test } from 'vitest';
import type { BriefingEdition, Library } from '../../shared/briefing/briefing.ts';
import type { Notebook } from '../../shared/notes/entry.ts';
import { leftOut, lettersLeftOut } from '../../shared/pack/left-out.ts';
import type { PackOptions } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { edition, library } from '../services/content.ts';
import { claimOf } from '../support/claim-of.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';

const everyone = { own: '', hidden: new Set<string>(), blind: false };
const [summary] = library.briefings;

function editionOf(id: string): BriefingEdition {
  const claims = ['first', 'second', 'third'].map((name) => claimOf(`${id}_${name}`, { briefing: id }));
  return { ...edition, briefing: { ...edition.briefing, id, letter: id.toUpperCase() }, claims };
}

const whole: Library = {
  revision: library.revision,
  briefings: ['a', 'b', 'c', 'd'].flatMap((id) =>
    summary === undefined ? [] : [{ ...summary, id, letter: id.toUpperCase() }],
  ),
};

function sentences(more: {
  readonly options?: Partial<PackOptions>;
  readonly asked?: readonly string[];
  readonly printed?: readonly string[];
  readonly chosen?: readonly string[];
  readonly notebooks?: readonly Notebook[];
}): readonly string[] {
  const { options, asked = ['a', 'b', 'c', 'd'], printed = asked, chosen = null, notebooks = [] } = more;
  const editions = printed.map(editionOf);
  return leftOut({
    options: { ...usualPack, ...options },
    library: whole,
    asked,
    editions,
    chosen,
    notebooks,
    layers: everyone,
  });
}

test('a pack of everything leaves nothing out', () => {
  expect(
    sentences({
      notebooks: [{ briefing: 'a', notes: [noteOf('a_first', '')], flags: [flagOf('a_first', 'verified')], forks: [] }],
    }),
  ).toEqual([]);
});

test('briefings are told by their letters: those not asked for, and those without a chosen claim', () => {
  expect(sentences({ asked: ['a', 'c', 'd'], printed: ['c'], chosen: ['c_first', 'c_second', 'c_third'] })).toEqual([
    '1 briefing is not in this pack: B.',
    '2 briefings hold none of the chosen claims: A and D.',
  ]);
});

test('claims that were not chosen are counted, and the flags on them', () => {
  const flags = [flagOf('c_second', 'verified'), flagOf('c_first', 'verified')];
  const notebooks = [{ briefing: 'c', notes: [], flags, forks: [] }];
  expect(
    sentences({ asked: ['a', 'b', 'c', 'd'], printed: ['a', 'b', 'c', 'd'], chosen: ['c_first'], notebooks }),
  ).toEqual([
    '11 of 12 claims were not chosen: the words print, but no mark, chart or record.',
    'The flags of 1 claim not chosen do not print.',
  ]);
});

test('parts are named', () => {
  const parts = usualPack.parts.filter((part) => part !== 'charts' && part !== 'check-log');
  expect(sentences({ options: { parts } })).toEqual(['2 parts do not print: the charts and the check log.']);
  const bare = usualPack.parts.filter((part) => part !== 'attachments');
  expect(sentences({ options: { parts: bare } })).toEqual([
    'Nothing is attached: no notes, register or data of charts to open again.',
  ]);
});

test('notes that do not print are counted by why', () => {
  const note = noteOf('a_first', 'Ask.');
  const gone = { ...note, removed: true };
  const here = { briefing: 'a', notes: [note, note, gone], flags: [], forks: [[note, note, note]] };
  const elsewhere = {
    briefing: 'z',
    notes: [note, gone],
    flags: [flagOf('z_first', 'verified'), flagOf('z_first', 'disputed')],
    forks: [],
  };
  expect(sentences({ notebooks: [here, elsewhere] })).toEqual([
    '1 note in the trash does not print.',
    '2 further versions of 1 note changed in two places apart do not print.',
    '1 note and 2 flags on briefings that are not in this pack do not print.',
  ]);
  expect(sentences({ options: { notes: 'none' }, notebooks: [here] })).toEqual([
    '2 notes and highlights do not print.',
    '1 note in the trash does not print.',
  ]);
});

test('letters that print as boxes are told with their pages, of many with the first', () => {
  const told = (...pages: number[]) => lettersLeftOut(pages);
  const sentence = (where: string) =>
    `Letters that no font on this computer has print as boxes ${where}. Install a font for them.`;
  expect(told()).toEqual([]);
  expect(told(4)).toEqual([sentence('on page 4')]);
  expect(told(4, 7, 12)).toEqual([sentence('on pages 4, 7 and 12')]);
  expect(told(4, 5, 6, 7, 8, 9)).toEqual([sentence('on 6 pages, first on page 4')]);
});
