import { fileURLToPath } from 'node:url';
import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile-content.ts';
import { chartsZip, chartZip } from '../../electron/services/charts/charts-zip.ts';
import { describePng } from '../../electron/services/charts/describe-png.ts';
import { sheetSvg } from '../../electron/services/charts/sheet-svg.ts';
import { readZip } from '../../electron/services/exchange/read-zip.ts';
import { chartData, dataColumns } from '../../shared/charts/chart-data.ts';
import { chartFacts } from '../../shared/charts/chart-facts.ts';
import { chartDescriptor, chartReadMe } from '../../shared/charts/chart-package.ts';
import { valueIn } from '../services/reader.ts';

const { charts, editions } = await compileContent(fileURLToPath(new URL('../../content', import.meta.url)));
const named = charts.map((chart) => [chart.id, chart] as const);

/** One grey pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

test.each(named)('%s as an SVG says in itself what it shows and where it is from', (_, chart) => {
  const svg = sheetSvg(chart);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img"><title>[^<]+<\/title><desc>[^<]+</,
  );
  const shown = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words).join(' ');
  for (const word of ['Source', ...(chart.caption.match(/[A-E]\d\d/g) ?? [])]) expect(shown).toContain(word);
  // Programs beside browsers know no baselines, and nothing may be fetched or run.
  expect(svg).not.toMatch(/dominant-baseline|NaN|undefined|<script|<image|<foreignObject|href=/);
  expect(sheetSvg(chart)).toBe(svg);
});

test('a picture says what it is in chunks that other programs read, and stays the picture it was', () => {
  const described = describePng(png, { Title: 'Prices — 市场', Source: 'C02' });
  const words: Record<string, string> = {};
  const rest = [described.subarray(0, 8)];
  for (let at = 8; at < described.length; ) {
    const view = Buffer.from(described);
    const length = view.readUInt32BE(at);
    const chunk = view.subarray(at, at + 12 + length);
    expect(crc32(chunk.subarray(4, 8 + length))).toBe(chunk.readUInt32BE(8 + length));
    if (chunk.subarray(4, 8).toString('latin1') === 'iTXt') {
      const data = chunk.subarray(8, 8 + length);
      const end = data.indexOf(0);
      words[data.subarray(0, end).toString('latin1')] = inflateSync(data.subarray(end + 5)).toString('utf8');
    } else rest.push(chunk);
    at += 12 + length;
  }
  expect(words).toEqual({ Title: 'Prices — 市场', Source: 'C02' });
  expect(Buffer.concat(rest)).toEqual(png);
});

test('a chart’s zip holds its pictures, its data as its table has them, and how to read, cite and doubt them', async () => {
  const chart = charts.find(({ data }) => data.some(({ expression }) => expression !== null));
  if (chart === undefined) throw new Error('No chart computes anything.');
  const facts = chartFacts(chart, editions);
  const bytes = await chartZip(facts, png, '1.2.3');
  expect(await chartZip(facts, png, '1.2.3')).toEqual(bytes);
  const parts = valueIn(await readZip(bytes, ['README.md', 'data.csv', 'datapackage.json', 'chart.svg', 'chart.png']));
  expect(parts.size).toBe(5);
  const [head = '', ...rows] = String(parts.get('data.csv')).trimEnd().split('\r\n');
  expect(rows).toHaveLength(chart.data.length);
  const { resources, title } = JSON.parse(String(parts.get('datapackage.json')));
  expect(title).toBe(chart.title);
  const fields = (resources[0].schema.fields as readonly { name: string }[]).map(({ name }) => name);
  expect(head.replace('\uFEFF', '').split(',')).toEqual(fields);
  const readMe = String(parts.get('README.md'));
  for (const part of [chart.caption, '## How to cite', '## Sources', '## Caveats', ...fields]) {
    expect(readMe).toContain(part);
  }
  for (const { number } of facts.claims) expect(readMe).toContain(`- ${number}: `);
  for (const { verdict, message } of facts.findings) if (verdict !== 'holds') expect(readMe).toContain(message);
});

/** The data of a chart by column, as its file has them. */
const rowsOf = (id: string) => {
  const chart = charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}.`);
  const rows = chartData(chart, dataColumns, chartFacts(chart, editions).claims);
  return rows.map((row) => Object.fromEntries(dataColumns.map(({ name }, index) => [name, row[index]])));
};

test('a mark that says a claim’s figure in words has it as a number too, with unit and kind', () => {
  expect(rowsOf('c_chart_hardware').filter(({ says }) => /\d/.test(String(says)))).toMatchObject([
    { says: '~500 systems', value: 500, unit: 'systems', kind: 'Vendor-reported' },
    { says: '~36,000 chips', value: 36_000, unit: 'chips', kind: 'Vendor-reported' },
  ]);
  expect(rowsOf('d_chart_firsts').map(({ says, value }) => [says, value])).toContainEqual(['not given', null]);
  const ranks = charts.filter(({ form }) => form === 'rank').flatMap(({ id }) => rowsOf(id));
  expect(ranks.length).toBeGreaterThan(0);
  for (const { value, low, unit } of ranks) expect([value ?? low, unit]).toEqual([expect.any(Number), 'rank']);
  // With other words about it, but not where the words say several claims’ figures.
  const sizes = Object.fromEntries(
    rowsOf('b_chart_three_events').map(({ says, value, unit }) => [says, [value, unit]]),
  );
  expect(sizes['over 120 tn/day']).toEqual([120e12, 'tokens/day']);
  expect(sizes['over 4 m users, over 218 places']).toEqual([null, null]);
});

test('what the checks say alike of many claims is one caveat that names them, and no licence is no list of them', () => {
  for (const chart of charts) {
    const facts = chartFacts(chart, editions);
    const [, caveats = ''] = chartReadMe(facts, '1.2.3').split('## Caveats');
    const lines = caveats.split('\n').filter((line) => line.endsWith('Cannot run: No source is named.'));
    expect(lines.length, chart.id).toBeLessThan(2);
    for (const line of lines) expect(line).toMatch(/^- [A-Z]\d+(, [A-Z]\d+)*\. /);
    expect(JSON.parse(chartDescriptor(facts)).licenses ?? [{}], chart.id).not.toEqual([]);
  }
});

test('the data of all charts go into one zip, a folder each, the same bytes every time', async () => {
  const bytes = await chartsZip(charts, editions, '1.2.3');
  expect(await chartsZip(charts, editions, '1.2.3')).toEqual(bytes);
  const names = charts.map(({ id }) => `${id}/data.csv`);
  const parts = valueIn(await readZip(bytes, names, { parts: 10_000, bytes: 64 * 1024 * 1024 }));
  expect([...parts.keys()].sort()).toEqual(names.sort());
});
