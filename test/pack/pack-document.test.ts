import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { compileContent } from '../../content/build/compile-content.ts';
import { watchCharts } from '../../renderer/pack/chart-watch.ts';
import { PackDocument } from '../../renderer/pack/PackDocument.tsx';
import { ScaleProvider } from '../../renderer/verification/scale-context.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { packParts } from '../../shared/pack/anchors.ts';
import type { PackContent, PackOptions } from '../../shared/pack/pack.ts';
import { type OptionalPart, optionalParts, usualPack } from '../../shared/pack/pack-choices.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { type Stretch, stretchesOf } from '../../shared/pack/stretches.ts';
import { flagOf } from '../support/flag-of.ts';
import { packOf } from '../support/pack-of.ts';

const { editions } = await compileContent(join(import.meta.dirname, '../../content'));
const edition = editions.find(({ briefing }) => briefing.id === 'c') as BriefingEdition;
const [first, second] = edition.claims.map(({ id }) => id) as [string, string];

/** The pages of a pack of one briefing as they are printed last, every place on a page of its own. */
function documentOf(options: Partial<PackOptions>, more: Partial<PackContent> = {}): string {
  const model = packModel(packOf([edition], { options: { ...usualPack, briefings: ['c'], ...options }, ...more }));
  const print = (destinations: Readonly<Record<string, number>> | null) =>
    renderToStaticMarkup(
      createElement(
        ScaleProvider,
        { value: usualScale },
        createElement(PackDocument, {
          model,
          stretch: stretchesOf(['c'], model.content.options)[0] as Stretch,
          printings: destinations === null ? [] : [{ total: 9, destinations }],
          orders: null,
          charts: watchCharts([], () => {}),
        }),
      ),
    );
  const ids = [...print(null).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
  return print(Object.fromEntries(ids.map((id, index) => [id, index + 2])));
}

const without = (part: OptionalPart) => ({ parts: optionalParts.filter((each) => each !== part) });

/** What is in the pages where a part prints, and nowhere else. */
const signs: Readonly<Record<OptionalPart, RegExp>> = {
  digests: /<h2>Digest<\/h2>/,
  margins: /class="margin-note"/,
  charts: /class="figure" id="chart-/,
  quantities: /<h1 id="part-quantities">/,
  sums: /<h1 id="part-sums">/,
  register: /<h1 id="part-register">/,
  'check-log': /<h1 id="part-check-log">/,
  glossary: /<h1 id="part-glossary">/,
  sources: /<h1 id="part-sources">/,
  attachments: /<p>claimbook-/,
};

/** Links within the pages that lead nowhere, and page numbers of places that do not print. */
function dangling(html: string): readonly string[] {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/ href="#([^"]+)"/g)]
    .map(([, place = '']) => place)
    .filter((place) => !ids.has(place));
  const pages = html.split('<span class="page-number">–').map((before) => before.slice(-60));
  return [...new Set([...links, ...pages.slice(0, -1)])];
}

test('each part prints where it was chosen and not where it was not, and nothing leads to what does not print', () => {
  const whole = documentOf({});
  expect(dangling(whole)).toEqual([]);
  for (const part of optionalParts) {
    const html = documentOf(without(part));
    expect(whole, part).toMatch(signs[part]);
    expect(html, part).not.toMatch(signs[part]);
    for (const other of optionalParts)
      if (other !== part) expect(html, `${other} without ${part}`).toMatch(signs[other]);
    if (part in packParts) {
      expect(whole).toContain(`href="#part-${part}"`);
      expect(html).not.toContain(`href="#part-${part}"`);
    }
    expect(dangling(html), part).toEqual([]);
  }
  expect(dangling(documentOf({ parts: [] }))).toEqual([]);
});

test('with chosen claims the register holds their rows, their charts that print, and nothing said of the others', () => {
  const notebooks = [
    {
      briefing: 'c',
      notes: [],
      flags: [flagOf(first, 'verified', { reason: 'It stands.' })],
      forks: [],
    },
  ];
  const html = documentOf({ claims: { by: 'status', statuses: ['verified'] } }, { chosen: [first], notebooks });
  expect([...html.matchAll(/ id="record-([^"]+)"/g)].map(([, id]) => id)).toEqual([first]);
  expect(html).not.toContain(`record-${second}`);
  const bare = documentOf({ ...without('charts') });
  expect(bare).not.toContain('<th scope="col">Chart</th>');
});

test('how to read the marks and the cover tell only of what prints', () => {
  const whole = documentOf({});
  const marks = (html: string) =>
    /<section class="marks-page">.*?<\/section><section class="briefing"/s.exec(html)?.[0] ?? '';
  const said: readonly (readonly [OptionalPart, RegExp])[] = [
    ['margins', /margin/],
    ['charts', /how charts fill it/],
    ['glossary', /Explained in the glossary/],
  ];
  for (const [part, words] of said) {
    expect(marks(whole), part).toMatch(words);
    expect(marks(documentOf(without(part))), part).not.toMatch(words);
  }
  expect(whole).toContain('Each claim carries its number, its source and its standing');
  const bare = documentOf({ parts: [] });
  expect(bare).not.toMatch(/Each claim carries[^.]*(number|source)/);
  expect(marks(bare)).not.toMatch(/stands beside|What the checks say/);
});
