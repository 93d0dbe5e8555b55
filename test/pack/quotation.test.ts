import { expect, test } from 'vitest';
import type { Placement } from '../../shared/anchors/place-passage.ts';
import { quotation } from '../../shared/pack/quotation.ts';
import { noteOf } from '../support/note-of.ts';

function quoted(exact: string, state: Placement['state'] | null = 'exact'): string | null {
  const passage = { exact, prefix: '', suffix: '', start: 0, end: exact.length, edition: '0'.repeat(64) };
  const placement = state === null ? null : { block: 'p1', start: 0, end: exact.length, state, score: 1 };
  return quotation({ note: noteOf(null, 'Why?', { passage }), placement });
}

const long = `It begins here ${'and goes on '.repeat(200)}until it ends`;

test('words are quoted in full, unless they are long and stand marked in the text', () => {
  expect(quoted('A few words')).toBe('A few words');
  for (const state of ['doubtful', 'lost', null] as const) expect(quoted(long, state)).toBe(long);
  for (const state of ['exact', 'moved'] as const) {
    expect(quoted(long, state)).toMatch(/^It begins here [^[]+ (and|goes|on) \[…\] (and|goes|on) [^\]]+until it ends$/);
    expect(quoted(long, state)?.length).toBeLessThan(640);
  }
  const endless = 'a'.repeat(2000);
  expect(quoted(endless)).toBe(endless);
  expect(quotation({ note: noteOf(null, 'On the whole'), placement: null })).toBeNull();
});

test('no letter is parted, where words have no spaces between them and letters several signs', () => {
  const family = '👨‍👩‍👧‍👦';
  const [start = '', end = ''] = quoted(family.repeat(200))?.split(' […] ') ?? [];
  expect([start, end]).toEqual([start, end].map((part) => family.repeat(Math.round(part.length / family.length))));
  expect(quoted('市场研究'.repeat(400))).toMatch(/^市场[市场研究]+ \[…\] [市场研究]+研究$/);
});
