import type { Verdict } from '../checks/finding.ts';
import { isAbout } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { formatDate, formatKind, formatQuantity, notStated } from '../claims/format.ts';

/** The heads of a register's table, in the order of a record's words. */
export const recordHeads = ['Claim', 'Value', 'As of', 'Says who', 'Kind', 'Checks'] as const;

/** A claim's record in words, a cell each under `recordHeads`; `–` where the record states nothing. */
export function recordWords(claim: Claim): readonly string[] {
  const value = formatQuantity(claim, 'short');
  return [
    claim.statement,
    claim.legible ? (value === notStated ? '–' : value) : 'Lost at source',
    claim.asOf === null ? '–' : formatDate(claim.asOf, 'short'),
    claim.attributedTo ?? '–',
    formatKind(claim.kind),
    checksInWords(claim),
  ];
}

const words: readonly (readonly [verdict: Verdict, one: string, many: string])[] = [
  ['fails', 'fails', 'fail'],
  ['conflicts', 'conflicts', 'conflict'],
  ['differs', 'differs', 'differ'],
  ['lost', 'lost', 'lost'],
  ['cannot-run', 'not run', 'not run'],
  ['holds', 'holds', 'hold'],
];

/** What the checks of a claim itself came to: `1 fails, 2 hold`. */
function checksInWords(claim: Claim): string {
  const own = claim.findings.filter((finding) => isAbout(finding, claim.id));
  const told = words.flatMap(([verdict, one, many]) => {
    const count = own.filter((finding) => finding.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return told.length === 0 ? '–' : told.join(', ');
}
