import { expect, test } from 'vitest';
import { excerpt, hitItem } from '../../shared/palette/hit-items.ts';
import { answerPalette, ledgerFilterFor, type PaletteSources } from '../../shared/palette/palette-answer.ts';
import { readPaletteQuery } from '../../shared/palette/palette-query.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import type { Passage, SearchHit } from '../../shared/search/search-hit.ts';
import { registerClaim } from '../ledger/rows-of.ts';

const claims = [
  registerClaim('a_tokens', {
    number: 'A01',
    value: 1.2e14,
    unit: 'tokens/day',
    figure: '120 tn/day',
    attributedTo: 'ByteDance',
  }),
  registerClaim('a_share', { number: 'A13', value: 12.4, unit: '%', figure: '12.4%', attributedTo: 'IDC' }),
  registerClaim('b_range', { number: 'B01', low: 1e7, high: 1e8, unit: 'users', figure: '10–100 m' }),
  registerClaim('b_revenue', { number: 'B13', value: 3.2e9, unit: 'USD', figure: 'US$3.2 bn', attributedTo: 'IDC' }),
  registerClaim('b_near', { number: 'B14', value: 1.25e14, unit: 'tokens/day', figure: '125 tn/day' }),
  registerClaim('b_rank', { number: 'B15', value: 1, unit: 'rank', figure: '1st' }),
  registerClaim('b_words', { number: 'B16', attributedTo: 'Jens Müller' }),
];
const register: LibraryRegister = {
  revision: 'r',
  briefings: [],
  claims,
  findings: [],
  quantities: [
    {
      id: 'a_tokens',
      title: 'Doubao, daily tokens',
      claims: ['a_tokens', 'b_near'],
      findings: [],
      verdict: 'conflicts',
    },
  ],
};
const sources: PaletteSources = {
  view: 'reader',
  textOnly: false,
  register,
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  hits: [],
  recent: [],
  lastCommands: [],
};

function leads(text: string, more: Partial<PaletteSources> = {}): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    answerPalette(text, { ...sources, ...more }).map(({ group, items }) => [
      group,
      items.filter(({ aim }) => aim.kind !== 'ledger').map(({ lead, text: words }) => lead || words),
    ]),
  );
}

test('two claims named together, in whatever words, are offered side by side before all else', () => {
  for (const words of ['a01 b13', 'compare A1 with B13', '#a01 b13', 'A01, b013']) {
    const [first] = answerPalette(words, sources)[0]?.items ?? [];
    expect(first, words).toMatchObject({ lead: 'A01', aim: { kind: 'pair', claim: 'a_tokens', beside: 'b_revenue' } });
  }
  for (const words of ['a01', 'a01 a1', 'a01 b99', 'a01 b13 b14']) {
    const aims = answerPalette(words, sources).flatMap(({ items }) => items.map(({ aim }) => aim.kind));
    expect(aims, words).not.toContain('pair');
  }
});

function hitOf(passage: Partial<Passage>, ranges: SearchHit['ranges'] = []): SearchHit {
  const whole = {
    kind: 'text',
    briefing: 'b',
    id: 'p1',
    title: 'Doing the sum',
    text: '',
    section: null,
    claim: null,
    block: null,
  } as const;
  return { passage: { ...whole, ...passage }, ranges, titleRanges: [], score: 1 };
}

test('a sign before the words narrows the palette to one thing', () => {
  expect(readPaletteQuery(' > theme ')).toEqual({ prefix: '>', words: 'theme' });
  expect(readPaletteQuery('#B13')).toEqual({ prefix: '#', words: 'B13' });
  expect(readPaletteQuery('a = b')).toEqual({ prefix: null, words: 'a = b' });
});

test('a claim is found by its number, whole or begun, with or without letter and noughts', () => {
  expect(leads('#b13').Claims).toEqual(['B13']);
  expect(leads('#B1').Claims).toEqual(['B01', 'B13', 'B14', 'B15', 'B16']);
  expect(leads('#13').Claims).toEqual(['A13', 'B13']);
  expect(leads('#b').Claims).toHaveLength(5);
  expect(leads('#z').Claims).toBeUndefined();
});

test.each(['=120tn', '=120 trillion', '=120,000,000,000,000', '= 120 tn'])(
  '%s finds the figure in any spelling',
  (text) => {
    expect(leads(text).Claims).toEqual(['A01']);
    expect(leads(text)['Near that value']).toEqual(['B14']);
  },
);

test('a percent or a currency sign asks for figures of its kind', () => {
  expect(leads('=12.4%').Claims).toEqual(['A13']);
  expect(leads('=US$3.2bn').Claims).toEqual(['B13']);
  expect(leads('=¥3.2bn').Claims).toBeUndefined();
  expect(leads('=10-100 million').Claims).toEqual(['B01']);
  expect(leads('=soon')).toEqual({});
});

test('claims are found by who says so, and everybody is listed where nobody is named', () => {
  expect(leads('@idc').Claims).toEqual(['A13', 'B13']);
  expect(leads('@muller').Claims).toEqual(['B16']);
  expect(leads('@')['Who says so']).toEqual(['IDC', 'ByteDance', 'Jens Müller']);
});

test('commands are found by words, beginnings, a slip and initials, and only those of the view', () => {
  expect(leads('>next cl').Commands?.[0]).toBe('Next claim');
  expect(leads('>thier')).toEqual({});
  expect(leads('>quiter').Commands).toEqual(['Quieter claim marks']);
  expect(leads('>nuc').Commands).toEqual(['Next unchecked claim']);
  expect(leads('>flag ver').Commands).toEqual(['Flag as verified']);
  expect(leads('>sort').Commands).toBeUndefined();
  expect(leads('>sort', { view: 'ledger' }).Commands).toEqual(['Sort by a column']);
});

test('a quantity shows how far its statements lie apart', () => {
  const [quantity] = answerPalette('doubao', sources).find(({ group }) => group === 'Quantities')?.items ?? [];
  expect(quantity).toMatchObject({ lead: '×1.04', aside: '2 claims, on Cross-check', ranges: [{ start: 0, end: 6 }] });
});

test('with nothing typed, the claims last looked at come before the commands of the view', () => {
  const groups = answerPalette('', { ...sources, recent: ['b_near', 'a_share', 'z_unknown'] });
  expect(groups.map(({ group }) => group)).toEqual(['Recent claims', 'Commands']);
  expect(groups[0]?.items.map(({ lead }) => lead)).toEqual(['B14', 'A13']);
});

test('with nothing typed, the commands last used come first, by themselves, where they hold in the view', () => {
  const used = { lastCommands: ['settings', 'next-claim', 'gone'] };
  for (const text of ['', '>']) {
    const groups = leads(text, { ...used, recent: ['b_near'] });
    expect(groups['Recent commands']).toEqual(['Settings', 'Next claim']);
    expect(groups.Commands?.slice(0, 2)).toEqual(['Previous claim', 'Next unchecked claim']);
    expect(groups.Commands).not.toContain('Settings');
  }
  expect(leads('', { ...used, view: 'library' })['Recent commands']).toEqual(['Settings']);
  expect(leads('next', used)['Recent commands']).toBeUndefined();
});

test('hits stand in their groups, a claim with its figure', () => {
  const hits = [
    hitOf({ kind: 'chart', id: 'chart', title: 'Two prices' }),
    hitOf({ kind: 'claim', id: 'a_share', claim: 'a_share' }),
    hitOf({ text: 'A paragraph.' }),
  ];
  const groups = answerPalette('paragraph', { ...sources, hits });
  expect(groups.map(({ group }) => group)).toEqual(['Claims', 'Text', 'Charts', 'Commands']);
  expect(groups[0]?.items[0]).toMatchObject({ lead: 'A13', aside: '12.4%', aim: { kind: 'hit' } });
});

test('a group among others is cut short and says how many there are', () => {
  const hits = Array.from({ length: 9 }, (_, index) => hitOf({ id: `p${index}`, text: `Paragraph ${index}` }));
  const [text] = answerPalette('paragraph', { ...sources, hits });
  expect(text).toMatchObject({ group: 'Text', total: 9 });
  expect(text?.items).toHaveLength(4);
});

test('looking for text alone leaves commands and quantities out', () => {
  const hits = [hitOf({ text: 'Doubao serves tokens.' })];
  expect(Object.keys(leads('doubao', { hits, textOnly: true }))).toEqual(['Text']);
});

test('a long text begins a little before what is marked', () => {
  const text = `${'word '.repeat(40)}figure at the end`;
  const start = text.indexOf('figure');
  const { text: shown, ranges } = excerpt(text, [{ start, end: start + 6 }]);
  expect(shown.length).toBeLessThan(60);
  expect(ranges.map((range) => shown.slice(range.start, range.end))).toEqual(['figure']);
  const hit = hitOf({ kind: 'glossary', title: 'Token', text }, [{ start, end: start + 6 }]);
  const item = hitItem(hit, new Map());
  expect(item.ranges.map((range) => item.text.slice(range.start, range.end))).toEqual(['figure']);
});

test('the ledger is offered what is typed in its own words', () => {
  expect(ledgerFilterFor('opus')).toBe('opus');
  expect(ledgerFilterFor('@Jens Müller')).toBe('says:"Jens Müller"');
  expect(ledgerFilterFor('>theme')).toBe('');
  expect(ledgerFilterFor('=120tn')).toBe('');
  expect(leads('zzzz')).toEqual({});
});
