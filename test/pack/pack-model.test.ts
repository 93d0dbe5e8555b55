import { expect, test } from 'vitest';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { edition } from '../services/content.ts';
import { claimOf } from '../support/claim-of.ts';
import { packOf } from '../support/pack-of.ts';

const chart: Chart = {
  id: 'c_volumes',
  briefing: 'c',
  form: 'bars',
  title: 'Two volumes',
  measure: 'Tokens a day',
  unit: 'tokens/day',
  home: 'c_volume',
  note: null,
  alt: '',
  caption: '',
  claims: ['c_volume', 'd_volume'],
  data: [],
  record: { form: 'bars', id: 'c_volumes', title: '', measure: '', home: 'c_volume', unit: 'tokens/day', data: [] },
};

const finding: Finding = {
  id: 'same-quantity:d_volume:c_volume',
  check: 'same-quantity',
  verdict: 'conflicts',
  message: 'Both cannot stand.',
  claims: ['d_volume', 'c_volume'],
  expected: null,
  expectedRange: null,
  stated: null,
  sum: null,
  working: [],
};

function editionOf(id: string, other: string): BriefingEdition {
  const volume = claimOf(`${id}_volume`, { briefing: id, charts: [chart.id], findings: [finding] });
  const claims = [claimOf(`${id}_first`, { briefing: id }), volume];
  const foreign = [
    { id: `${other}_volume`, number: other.toUpperCase(), briefing: other, statement: 'It is so.', figure: null },
  ];
  return { ...edition, briefing: { ...edition.briefing, id }, claims, charts: [chart], foreign };
}

const modelOf = (...editions: readonly BriefingEdition[]) => packModel(packOf(editions));

const c = editionOf('c', 'd');
const d = editionOf('d', 'c');

test('a chart of two briefings prints once, at its home', () => {
  const { charts, chartsAt } = modelOf(c, d);
  expect(charts).toEqual([chart]);
  expect([...chartsAt.keys()]).toEqual(['c_volume']);
});

test('without its home’s briefing a chart prints at its first claim that is in the pack', () => {
  expect([...modelOf(d).chartsAt]).toEqual([['d_volume', [chart]]]);
});

test('a finding of two briefings is told once, also where the claim it is about is not in the pack', () => {
  expect(modelOf(c, d).findings).toEqual([finding]);
  expect(modelOf(c).findings).toEqual([finding]);
});

test('claims outside the pack are known by number, and only those', () => {
  expect([...modelOf(c).foreign.keys()]).toEqual(['d_volume']);
  expect(modelOf(c).byNumber.get('D')).toBe('d_volume');
  expect(modelOf(c, d).foreign.size).toBe(0);
});
