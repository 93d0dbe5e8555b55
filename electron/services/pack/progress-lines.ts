import { t } from '../../../shared/language/t.ts';
import type { PackProgress } from '../../../shared/pack/pack.ts';

/** How long one line of the same kind keeps the next one back, in ms. */
const pause = 2000;

/** Tells progress line by line, as far as it says something new: a step that begins, or one that goes on for long. */
export function progressLines(
  say: (line: string) => void,
  clock: () => number = () => performance.now(),
): (progress: PackProgress) => void {
  let kind = '';
  let told = Number.NEGATIVE_INFINITY;
  return ({ words, secondsLeft }) => {
    const now = clock();
    const step = words.replace(/\d[\d,]*/g, '');
    if (step === kind && now - told < pause) return;
    kind = step;
    told = now;
    say(secondsLeft === null || secondsLeft < 2 ? words : t`${words}, about ${secondsLeft} seconds left`);
  };
}
