import { failure, ok, type Result } from '../host/result.ts';
import { choiceOf } from '../language/list-of.ts';
import { t } from '../language/t.ts';
import { compileFilter, findRows } from '../ledger/filter.ts';
import { ledgerBook } from '../ledger/ledger-book.ts';
import { ledgerRows } from '../ledger/ledger-row.ts';
import type { Notebook } from '../notes/entry.ts';
import { type Scale, statusInSentence } from '../notes/status.ts';
import type { LibraryRegister } from '../register/register.ts';
import { everyonesFlags } from './everyones-flags.ts';
import type { ClaimChoice } from './pack.ts';

/** What a choice of claims looks at. */
interface Choosing {
  readonly register: LibraryRegister;
  /** Ids of the briefings to choose from. */
  readonly briefings: readonly string[];
  /** Theirs. */
  readonly notebooks: readonly Notebook[];
  /** The author id whose flags stand where flags differ. */
  readonly own: string;
  readonly scale: Scale;
  /** The instant that a filter by age counts to, in ms. */
  readonly at: number;
}

/** Ids of the claims that a pack is about, in text order. Fails with a sentence where there are none, or the filter can't be read. */
export function chooseClaims(
  choice: Exclude<ClaimChoice, { readonly by: 'all' }>,
  { register, briefings, notebooks, own, scale, at }: Choosing,
): Result<readonly string[], 'no-claims'> {
  const flags = everyonesFlags(notebooks, own);
  const rows = ledgerRows(register).filter(({ claim }) => briefings.includes(claim.briefing));
  switch (choice.by) {
    case 'status': {
      const wanted = new Set(choice.statuses);
      const found = rows.filter(({ claim }) => wanted.has(flags.get(claim.id)?.status ?? 'unchecked'));
      const names = scale.order.filter((status) => wanted.has(status)).map((status) => statusInSentence(status, scale));
      const sentence = t`No claim in the chosen briefings is ${choiceOf(names)}, so there is nothing to print. Choose other flags, or all claims.`;
      return chosen(found, sentence);
    }
    case 'filter': {
      const filter = compileFilter(choice.query, at, scale);
      if (filter.problem !== null)
        return failure('no-claims', t`The filter “${shortened(choice.query)}” can’t be used. ${filter.problem}`);
      const notes = notebooks.flatMap((notebook) => notebook.notes);
      const search = findRows(rows, filter, ledgerBook(flags, notes, scale));
      let step = search.next();
      while (step.done !== true) step = search.next();
      const sentence = t`The filter “${shortened(choice.query)}” finds no claim in the chosen briefings, so there is nothing to print. Change the filter, or choose all claims.`;
      return chosen(step.value.rows, sentence);
    }
  }
}

/** As much of a filter as tells which it is. */
const shortened = (query: string): string => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

function chosen(
  found: readonly { readonly claim: { readonly id: string } }[],
  sentence: string,
): Result<readonly string[], 'no-claims'> {
  return found.length === 0 ? failure('no-claims', sentence) : ok(found.map(({ claim }) => claim.id));
}
