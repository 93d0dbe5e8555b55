import { derive } from '../checks/derivation.ts';
import type { Register } from '../checks/register.ts';
import { claimsInExpression } from '../claims/expression.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { type Fault, problemAt } from './source-file.ts';

/** What is wrong with a briefing's derivations, given every claim there is. `known` adds claims with faulty records. */
export function derivationProblems(
  draft: BriefingDraft,
  register: Register,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return [...draft.claims.records].flatMap(([id, { derivation }]) =>
    derivation === undefined
      ? []
      : faultsOf(id, derivation, register, known).map((fault) =>
          problemAt(draft.files.claims, draft.claims.place(id, 'derivation'), fault),
        ),
  );
}

function faultsOf(id: string, derivation: string, register: Register, known: ReadonlySet<string>): readonly Fault[] {
  const code = 'bad-derivation';
  const named = claimsInExpression(derivation);
  if (!named.ok) return [{ code, message: `${id}: ${named.message}` }];
  const unknown = named.value.filter((input) => !known.has(input));
  if (unknown.length > 0) {
    return unknown.map((input) => ({
      code: 'unknown-claim',
      message: `The derivation of ${id} names ${input}, which has no record.`,
      mend: didYouMean(input, [...known]),
    }));
  }
  if (named.value.length === 0) return [{ code, message: `The derivation of ${id} names no claim.` }];
  if (named.value.includes(id)) return [{ code, message: `The derivation of ${id} names ${id} itself.` }];
  const claim = register.get(id);
  if (claim === undefined || named.value.some((input) => !register.has(input))) return [];
  const derived = derive(claim, derivation, register);
  // A figure that the source lost is a finding about the source; one that was never stated is the author's slip.
  const lost = named.value.some((input) => register.get(input)?.legible === false);
  if (derived.ok || (derived.code === 'no-figure' && lost)) return [];
  return [{ code, message: `The derivation of ${id} cannot be evaluated: ${derived.message}` }];
}
