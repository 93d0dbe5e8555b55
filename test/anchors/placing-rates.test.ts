import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimRanges, type TextRange } from '../../shared/anchors/claim-range.ts';
import { passageAt } from '../../shared/anchors/passage.ts';
import { placePassage } from '../../shared/anchors/place-passage.ts';
import { briefings, plainTexts } from './edition-of.ts';
import { type Edit, edited, oneLine, plainOf } from './tracked-text.ts';

const edition = '0'.repeat(64);
const share = fc.noBias(fc.nat(1_000_000)).map((millionths) => millionths / 1_000_000);
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('change-word', 'change-sign', 'move', 'copy', 'delete', 'insert', 'split', 'join'),
  at: share,
  to: share,
  close: fc.boolean(),
});
const length = fc.oneof(
  fc.integer({ min: 2, max: 20 }),
  fc.integer({ min: 10, max: 120 }),
  fc.integer({ min: 100, max: 900 }),
);
const drawn = fc.record({
  briefing: fc.noBias(fc.nat(briefings.length - 1)),
  at: share,
  length,
  edits: fc.array(edit, { minLength: 1, maxLength: 14 }),
  withClaim: fc.boolean(),
});

const places = briefings.map((briefing, index) => ({
  text: plainTexts[index]?.text ?? '',
  claims: [...claimRanges(briefing).values()],
}));

interface Tally {
  right: number;
  wrong: number;
  /** The scores of doubtful places, added up. */
  rightScore: number;
  wrongScore: number;
}

test('over random edits, places called exact or moved hold the very words, and wrong places are rare and less sure', () => {
  const sure: Tally = { right: 0, wrong: 0, rightScore: 0, wrongScore: 0 };
  const doubtful: Tally = { right: 0, wrong: 0, rightScore: 0, wrongScore: 0 };
  let unchanged = 0;
  let placedUnchanged = 0;

  fc.assert(
    fc.property(drawn, ({ briefing, at, length: units, edits, withClaim }) => {
      const { text, claims } = places[briefing] ?? { text: '', claims: [] };
      const start = Math.floor(at * (text.length - units));
      fc.pre(text.slice(start, start + units).trim() !== '');
      const passage = passageAt(plainOf(text), start, start + units, edition);
      const after = edited(text, passage, edits);
      const touched = claims.find((claim) => claim.start < passage.end && claim.end > passage.start);
      const claim: TextRange | null = withClaim && touched !== undefined ? after.follow(touched) : null;
      const placement = placePassage(passage, after.plain, claim);

      if (after.left === 'whole') {
        unchanged += 1;
        if (placement.state !== 'lost') placedUnchanged += 1;
      }
      if (placement.state === 'lost') return;
      const words = after.plain.text.slice(placement.start, placement.end);
      if (placement.state !== 'doubtful') expect(oneLine(words)).toBe(oneLine(passage.exact));
      expect(placement.score).toBeGreaterThan(0);
      expect(placement.score).toBeLessThanOrEqual(1);
      const { own, copied } = after.shares(placement);
      const tally = placement.state === 'doubtful' ? doubtful : sure;
      // A copy that the edits made of the passage holds its words as well as it does.
      if (own + copied >= 0.5) {
        tally.right += 1;
        tally.rightScore += placement.score;
      } else {
        tally.wrong += 1;
        tally.wrongScore += placement.score;
      }
    }),
    { numRuns: 1200, seed: 20261122 },
  );

  expect(sure.right).toBeGreaterThan(300);
  expect(sure.wrong / sure.right).toBeLessThan(0.003);
  expect(doubtful.right).toBeGreaterThan(100);
  expect(doubtful.wrong / doubtful.right).toBeLessThan(0.03);
  expect(doubtful.wrongScore / Math.max(1, doubtful.wrong)).toBeLessThan(doubtful.rightScore / doubtful.right);
  expect(placedUnchanged / unchanged).toBeGreaterThan(0.97);
}, 120_000);

test('a thousand passages of an unchanged edition are placed exactly, at the end of two million units', () => {
  const text = (places[1]?.text ?? '').repeat(100);
  const plain = plainOf(text);
  const passages = Array.from({ length: 1000 }, (_, index) => {
    const start = text.length - 200 - index * 31;
    return passageAt(plain, start, start + 40, edition);
  });
  const states = passages.map((passage) => placePassage(passage, plain, null).state);
  expect(new Set(states)).toEqual(new Set(['exact']));
});
