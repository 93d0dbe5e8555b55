import { inEnglish } from '../claims/format-number.ts';

const powers = new Map([
  [10, 'ten'],
  [100, 'a hundred'],
  [1000, 'a thousand'],
  [1e6, 'a million'],
]);

/** How far a stated figure is off, in words: "ten times too high", "4% low". The expected one is not zero. */
export function deviation(stated: number, expected: number): string {
  const ratio = stated / expected;
  const side = ratio > 1 ? 'high' : 'low';
  const times = ratio > 1 ? ratio : 1 / ratio;
  if (!Number.isFinite(times) || ratio <= 0) return 'on the wrong side of zero';
  if (times >= 2) return `${timesWord(times)} times too ${side}`;
  const percent = Math.abs(ratio - 1) * 100;
  return `${inEnglish(percent, { maximumSignificantDigits: percent < 10 ? 1 : 2 })}% ${side}`;
}

// A slipped zero is named as one; anything else keeps two digits.
function timesWord(times: number): string {
  for (const [power, word] of powers) {
    if (Math.abs(times / power - 1) < 0.05) return word;
  }
  return inEnglish(times, { maximumSignificantDigits: 2 });
}
