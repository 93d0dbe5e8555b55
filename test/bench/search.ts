import { join } from 'node:path';
import { compileContent } from '../../content/build/compile-content.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index.ts';
import { median, quantile } from './median.ts';

/** What a keystroke costs over a library of one size, in ms, and what the index does. */
export interface SearchMeasure {
  readonly briefings: number;
  readonly median: number;
  readonly percentile95: number;
  readonly slowest: number;
  /** To take in the whole library, in ms; it happens off the frame. */
  readonly indexing: number;
  /** Heap that the index holds, in MB; NaN where the process can't collect its garbage. */
  readonly memory: number;
}

/** Typed letter by letter, each letter a search. */
const queries = [
  'opus',
  'tokens a day',
  '120 trillion',
  'us$3.2bn',
  '47.17%',
  '词元',
  'power price',
  'b13',
  'the cost of electricity in china',
  '"electricity price"',
  'doubao -input',
  'zhipu revenue briefing:b',
  'openruoter',
];

/** Measures search as you type at 5 and at 1,000 briefings. */
export async function measureSearch(): Promise<readonly SearchMeasure[]> {
  const { editions } = await compileContent(join(import.meta.dirname, '../../content'));
  return [measureAt(editions, 1), measureAt(editions, 200)];
}

function measureAt(editions: readonly BriefingEdition[], copies: number): SearchMeasure {
  const before = heap();
  const index = createSearchIndex();
  let indexing = 0;
  for (let copy = 0; copy < copies; copy += 1) {
    for (const edition of editions) {
      const varied = copy === 0 ? edition : variedEdition(edition, copy);
      const start = performance.now();
      index.add(varied);
      indexing += performance.now() - start;
    }
  }
  const memory = heap() - before;
  const times = keystrokes(index);
  return {
    briefings: editions.length * copies,
    median: median(times),
    percentile95: quantile(times, 0.95),
    slowest: Math.max(...times),
    indexing,
    memory,
  };
}

function keystrokes(index: SearchIndex): readonly number[] {
  const times: number[] = [];
  // The first round warms the machine up.
  for (const counted of [false, true, true, true]) {
    for (const query of queries) {
      for (let typed = 1; typed <= query.length; typed += 1) {
        const start = performance.now();
        index.search(query.slice(0, typed), { limit: 50 });
        if (counted) times.push(performance.now() - start);
      }
    }
  }
  return times;
}

/** The same briefing under other ids, with every eleventh word another, as a library of many authors would have. */
function variedEdition(edition: BriefingEdition, copy: number): BriefingEdition {
  const { id } = edition.briefing;
  let word = copy * 7919;
  const text = JSON.stringify(edition)
    .replaceAll(new RegExp(`"${id}_`, 'g'), `"${id}${copy}_`)
    .replaceAll(/(?<=[ “])[a-z]{5,}(?=[ ,.])/g, (written) => {
      word += 1;
      return word % 11 === 0 ? madeWord(word) : written;
    });
  const varied = JSON.parse(text) as BriefingEdition;
  return { ...varied, briefing: { ...varied.briefing, id: `${id}${copy}` } };
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** One of 8,000 words, the lower ones much more often than the higher ones, as words are. */
function madeWord(seed: number): string {
  const share = ((seed * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
  let rest = Math.floor(8000 * share ** 3);
  let word = '';
  for (let place = 0; place < 3; place += 1) {
    word += syllables[rest % syllables.length] ?? '';
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** MB of heap in use. */
function heap(): number {
  if (globalThis.gc === undefined) return Number.NaN;
  globalThis.gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1e6;
}
