import type { Finding, Verdict } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { formatDate, formatQuantity, notStated } from '../claims/format.ts';
import type { Digest, Inline } from './briefing.ts';
import { type DigestBlock, digestBlocks } from './digest-blocks.ts';

/** One thing that a digest says of its briefing. */
export interface DigestPoint {
  readonly text: readonly Inline[];
  /** Null for what the briefing leaves out, of which no check can speak. */
  readonly verdict: Verdict | null;
  /** Claims to name after the text; none where it names its own. */
  readonly claims: readonly string[];
}

/** A digest's points under their heads; a head without any is left out. */
export function digestPoints(
  { holds, fails, leavesOut }: Digest,
  claims: readonly Claim[],
): readonly { readonly title: string; readonly block: DigestBlock; readonly points: readonly DigestPoint[] }[] {
  const own = new Set(claims.map(({ id }) => id));
  const about = (ids: readonly string[]) => {
    const findings = claims.flatMap((claim) => claim.findings).filter(({ id }) => ids.includes(id));
    const named = findings.flatMap((finding) => subjectsOf(finding, own));
    return [...new Set(named)].sort((a, b) => Number(own.has(b)) - Number(own.has(a)));
  };
  const named = (text: readonly Inline[], ids: readonly string[]) => (namesClaim(text) ? [] : ids);
  return [
    {
      title: 'What holds',
      block: digestBlocks.holds,
      points: holds.map(({ text, findings }) => ({
        text,
        verdict: 'holds' as const,
        claims: named(text, about(findings)),
      })),
    },
    {
      title: 'What does not',
      block: digestBlocks.fails,
      points: fails.map(({ text, findings, verdict }) => ({ text, verdict, claims: named(text, about(findings)) })),
    },
    {
      title: 'What it leaves out',
      block: digestBlocks.leavesOut,
      points: leavesOut.map(({ text, claims: ids }) => ({ text, verdict: null, claims: named(text, ids) })),
    },
  ].filter(({ points }) => points.length > 0);
}

/** The claims a finding sets side by side: both of two; else the one it is about, and this briefing's where that is another's. */
function subjectsOf({ claims }: Finding, own: ReadonlySet<string>): readonly string[] {
  const [subject, ...others] = claims;
  if (subject === undefined || others.length === 1) return claims;
  return own.has(subject) ? [subject] : [subject, ...others.filter((id) => own.has(id)).slice(0, 1)];
}

function namesClaim(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'claim' || ('children' in inline && namesClaim(inline.children)));
}

/** A claim's figure as a digest sets it, or what is stated in its place; a claim in words alone is told by its date. */
export function figureWords(claim: Claim | undefined): string {
  if (claim === undefined) return '';
  const figure = formatQuantity(claim, 'short');
  if (figure !== notStated) return figure;
  return claim.stated ?? (claim.asOf === null ? '' : formatDate(claim.asOf, 'long'));
}
