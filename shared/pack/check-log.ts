import { type Finding, type Verdict, verdicts } from '../checks/finding.ts';
import type { Flag } from '../notes/entry.ts';
import type { PackModel } from './pack-model.ts';

/** What was found alike: one sentence, said of every claim of a briefing that it holds for. */
export interface LoggedFinding {
  readonly verdict: Verdict;
  readonly message: string;
  /** Ids, each once: whom it is about first. */
  readonly claims: readonly string[];
}

/** What one check was run on, and what it found. */
export interface LoggedCheck {
  readonly check: string;
  readonly title: string;
  /** What it looks at, in a sentence. */
  readonly says: string;
  /** How often it was run. */
  readonly runs: number;
  readonly findings: readonly LoggedFinding[];
}

const checks: Readonly<Record<string, { readonly title: string; readonly says: string }>> = {
  recompute: { title: 'Recomputed sums', says: 'A derived figure against the figures that it is drawn from.' },
  growth: { title: 'Growth', says: 'A stated rise or fall against the levels before and after it.' },
  shares: { title: 'Shares', says: 'Whether the shares of one whole add up to it.' },
  'rank-order': { title: 'Ranks', says: 'Whether a stated order agrees with the figures that are ranked.' },
  'same-quantity': { title: 'One quantity, stated twice', says: 'Statements of one quantity against each other.' },
  'like-with-like': { title: 'Like with like', says: 'Whether a ratio compares things of one kind.' },
  'unit-and-date': {
    title: 'Units and dates',
    says: 'Whether figures that are set against each other share unit and date.',
  },
  'lost-digits': { title: 'Lost digits', says: 'Whether the figure can be read in the source at all.' },
  'no-source': { title: 'Named sources', says: 'Whether the article says where the statement comes from.' },
  authored: {
    title: 'Checks that need judgement',
    says: 'Written by hand for these claims, with the arithmetic recomputed.',
  },
};

/** Every finding that was run on the pack's claims, by check; in each, what contradicts first, then in text order. */
export function checkLog({ findings, claims }: Pick<PackModel, 'findings' | 'claims'>): readonly LoggedCheck[] {
  const run = new Set(findings.map(({ check }) => check));
  const known = Object.keys(checks).filter((check) => run.has(check));
  const others = [...run].filter((check) => !(check in checks)).sort();
  return [...known, ...others].map((check) => {
    const own = findings.filter((finding) => finding.check === check);
    const { title, says } = checks[check] ?? { title: check, says: '' };
    return { check, title, says, runs: own.length, findings: joined(own, claims) };
  });
}

function joined(findings: readonly Finding[], known: PackModel['claims']): readonly LoggedFinding[] {
  const alike = new Map<string, LoggedFinding>();
  for (const { id, verdict, message, claims, working, sum } of findings) {
    // Only what rests on no figures of its own can be said of several claims at once.
    const briefing = known.get(claims[0] ?? '')?.briefing ?? '';
    const key = working.length === 0 && sum === null ? `${briefing} ${verdict} ${message}` : id;
    const before = alike.get(key)?.claims ?? [];
    alike.set(key, { verdict, message, claims: [...new Set([...before, ...claims])] });
  }
  const order = (verdict: Verdict) => verdicts.indexOf(verdict);
  return [...alike.values()].sort((a, b) => order(a.verdict) - order(b.verdict));
}

/** The steps of a claim's flag, everyone's, oldest first. */
export interface LoggedFlags {
  readonly claim: string;
  readonly steps: readonly Flag[];
}

/** How the pack's claims came to stand as they do, in text order; claims that nobody flagged are not in it. */
export function flagLog({ content, claims }: Pick<PackModel, 'content' | 'claims'>): readonly LoggedFlags[] {
  const steps = new Map<string, Flag[]>();
  for (const flag of content.notebooks.flatMap(({ flags }) => flags)) {
    if (claims.has(flag.claim)) steps.set(flag.claim, [...(steps.get(flag.claim) ?? []), flag]);
  }
  return [...claims.keys()].flatMap((claim) => {
    const own = steps.get(claim);
    return own === undefined ? [] : [{ claim, steps: own.toSorted(byTime) }];
  });
}

const byTime = (a: Flag, b: Flag): number => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.step - b.step);
