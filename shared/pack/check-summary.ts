import type { Verdict } from '../checks/finding.ts';
import { countStatuses, type PackModel } from './pack-model.ts';

/** One line of "What the checks found": a number, and what there are so many of. */
export interface CheckCount {
  readonly count: number;
  readonly words: string;
}

/** The standing of a whole pack in a few counts; what did not occur is left out, except that nothing was flagged. */
export function checkSummary(model: PackModel): readonly CheckCount[] {
  const total = model.claims.size;
  const flagged = new Map(countStatuses(model).map(({ status, count }) => [status, count]));
  const handled = total - (flagged.get('unchecked') ?? 0);
  const found = (verdict: Verdict) => model.findings.filter((finding) => finding.verdict === verdict);
  const conflicting = model.quantities.filter(({ verdict }) => verdict === 'conflicts');
  const differing = model.quantities.filter(({ verdict }) => verdict === 'differs');
  // What is not a comparison of two statements of one quantity.
  const apart = (verdict: Verdict) => found(verdict).filter((finding) => !model.quantityOf.has(finding.id)).length;
  const fails = found('fails').length;
  const sums = fails + found('holds').filter((finding) => finding.sum !== null).length;
  const unsourced = found('cannot-run').filter(({ check }) => check === 'no-source').length;
  const stopped = found('cannot-run').length - unsourced;
  const kinds = [...model.claims.values()].map((claim) => claim.kind);
  const measured = kinds.filter((kind) => kind === 'measured').length;
  const vendor = kinds.filter((kind) => kind === 'vendor-reported' || kind === 'price').length;
  const lines: readonly CheckCount[] = [
    {
      count: flagged.get('disputed') ?? 0,
      words: plural('claim', flagged.get('disputed') ?? 0, 'disputed by readers'),
    },
    { count: fails, words: `of ${sums} sums ${fails === 1 ? 'does' : 'do'} not add up` },
    { count: conflicting.length, words: `${conflicting.length === 1 ? 'quantity' : 'quantities'} stated in conflict` },
    { count: differing.length, words: `${differing.length === 1 ? 'quantity' : 'quantities'} stated differently` },
    { count: apart('conflicts'), words: plural('statement', apart('conflicts'), 'in conflict with others') },
    { count: apart('differs'), words: plural('figure', apart('differs'), 'that differ in scope, date or definition') },
    { count: found('lost').length, words: plural('claim', found('lost').length, 'whose figure the source lost') },
    { count: unsourced, words: plural('claim', unsourced, 'for which no source is named') },
    { count: stopped, words: plural('check', stopped, 'that could not run') },
    { count: vendor, words: `${plural('claim', vendor, vendor === 1 ? 'rests' : 'rest')} on a vendor’s word` },
    { count: measured, words: `${plural('claim', measured, measured === 1 ? 'rests' : 'rest')} on a measurement` },
  ];
  return [
    {
      count: handled,
      words: `of ${total} claims handled${handled === 0 ? ' yet' : `, ${flagged.get('verified') ?? 0} of them verified`}`,
    },
    ...lines.filter(({ count }) => count > 0),
  ];
}

const plural = (noun: string, count: number, rest: string): string => `${noun}${count === 1 ? '' : 's'} ${rest}`;
