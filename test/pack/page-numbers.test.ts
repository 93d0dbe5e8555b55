import { beforeAll, expect, test } from 'vitest';
import { openPdf } from '../../electron/services/pack/open-pdf.ts';
import { joinPages, readPageNumbers, samePages } from '../../electron/services/pack/page-numbers.ts';
import type { PackPages } from '../../shared/pack/pack.ts';
import { printHtml } from './print-html.ts';

let pages: PackPages;

beforeAll(async () => {
  const html = `<!doctype html><html lang="en"><title>Pages</title>
    <a href="#first">1</a> <a href="#section-c_late">2</a> <a href="#nowhere">3</a>
    <h1 id="first">First</h1>
    <h1 id="unlinked" style="break-before: page">Second</h1>
    <h1 id="section-c_late" style="break-before: page">Third</h1>`;
  pages = readPageNumbers(await openPdf(await printHtml(html)));
});

test('an id that a link points at has the page it was printed on', () => {
  expect(pages.destinations).toMatchObject({ first: 1, 'section-c_late': 3 });
});

test('an id that nothing points at, and a link to nowhere, have none', () => {
  expect(Object.keys(pages.destinations).sort()).toEqual(['first', 'section-c_late']);
});

test('all pages are counted', () => {
  expect(pages.total).toBe(3);
});

test('a pack is settled when every number it was printed with is right', () => {
  expect(samePages({ total: 3, destinations: { 'section-c_late': 3, first: 1, unnamed: 2 } }, pages)).toBe(true);
  expect(samePages({ total: 4, destinations: pages.destinations }, pages)).toBe(false);
  expect(samePages({ total: 3, destinations: { ...pages.destinations, first: 2 } }, pages)).toBe(false);
  expect(samePages({ total: 3, destinations: { first: 1 } }, pages)).toBe(false);
});

test('a place that a later printing does not name keeps its page', () => {
  expect(joinPages({ total: 2, destinations: { gone: 2, first: 9 } }, pages)).toEqual({
    total: 3,
    destinations: { gone: 2, first: 1, 'section-c_late': 3 },
  });
  expect(joinPages(null, pages)).toEqual(pages);
});

test('bytes that are no PDF are refused', async () => {
  await expect(openPdf(new TextEncoder().encode('<html>'))).rejects.toThrow();
});
