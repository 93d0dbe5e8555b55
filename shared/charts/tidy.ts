/** Rounds to a hundredth of a px, so that options stay short and hash alike. */
export function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
