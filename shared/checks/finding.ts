/** What a check says of a claim. Readers' own judgements are flags with a status; only findings have a verdict. */
export const verdicts = ['fails', 'conflicts', 'differs', 'lost', 'cannot-run', 'holds'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict is called where it opens a line. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  fails: 'Sum fails',
  conflicts: 'Conflict',
  differs: 'Differs',
  lost: 'Figure lost',
  'cannot-run': 'Cannot run',
  holds: 'Holds',
};

/** A sum in figures, as a proof reader would write it: `¥0.6 ÷ 6.8 = US$0.085`, and what it comes to. */
export interface Sum {
  readonly left: string;
  /** The printed result, where the sum should give it. */
  readonly stated: string | null;
  readonly expected: string;
  /** What the result is held against where it is no printed one: "below 60 tn/day", "not US$0.42/M". */
  readonly compared?: string;
}

/** The result of one check on one claim, and what it was computed from. */
export interface Finding {
  /** Stable between builds: the check's name and the ids of its claims. */
  readonly id: string;
  /** The check's name, its file in shared/checks without the ending. */
  readonly check: string;
  readonly verdict: Verdict;
  /** One sentence in the interface's voice: what contradicts or supports what, and by how much. */
  readonly message: string;
  /** The claim the finding is about first (a figure is struck only there), then those it was computed from. */
  readonly claims: readonly string[];
  /** What the arithmetic gives, in the unit of the first claim; null where the check is not about a figure. */
  readonly expected: number | null;
  /** What the arithmetic allows once every input's precision is counted, in the same unit. */
  readonly expectedRange: readonly [low: number, high: number] | null;
  /** What the first claim states, in its unit. */
  readonly stated: number | null;
  readonly sum: Sum | null;
  /** The working line by line, for readers who press W: each input with its number and its precision. */
  readonly working: readonly string[];
}

/** Checks that hold their claims against each other, none of them more its subject than the rest. */
const mutual: ReadonlySet<string> = new Set(['same-quantity', 'shares', 'rank-order']);

/** Whether a finding speaks of this claim itself, and not of another that rests on it. */
export function isAbout({ check, claims }: Pick<Finding, 'check' | 'claims'>, claim: string): boolean {
  return claims[0] === claim || (mutual.has(check) && claims.includes(claim));
}
