import { z } from 'zod';
import { type Claim, claimIdSchema } from '../claims/claim.ts';
import { claimsInExpression, type Evaluated, evaluateExpression } from '../claims/expression.ts';
import { formatInterval } from '../claims/format-interval.ts';
import { authoredFinding, type Comparison } from './authored-finding.ts';
import { amountIn } from './derivation.ts';
import type { Finding } from './finding.ts';
import type { Register } from './register.ts';
import { isMet, relations, relationWords } from './relation.ts';

/**
 * One check of checks.yaml: arithmetic over claims of any briefing, and the judgement that an analyst passes on it.
 * The judgement is verified: `holds` stands only where the relation is met within the figures' precision, `fails`,
 * `conflicts` and `differs` only where it is not, `lost` only for a claim whose figure the source lost.
 */
export const authoredCheckSchema = z.strictObject({
  /** Stable; the finding is `authored:<id>`. */
  id: z.string().regex(/^[a-z0-9_]+$/, 'is not made of a-z, 0-9 and _'),
  /** The claim the finding is about; its figure is struck where the verdict is `fails`. */
  about: claimIdSchema,
  /** An expression over claims and numbers. */
  computes: z.string().min(1),
  /** How what it computes should stand to what it is held against. */
  relation: z.enum(relations).default('equals'),
  /** An expression; left out or null: the claim `about` as it is stated. A lost figure is held against nothing. */
  against: z.string().min(1).nullable().default(null),
  verdict: z.enum(['holds', 'fails', 'conflicts', 'differs', 'lost']),
  /** One or two sentences: what was computed from which claims, and whether both can stand. */
  says: z.string().min(1),
  /** The scope, date, unit or reading that could reconcile the two. */
  reading: z.string().min(1).optional(),
  /** Further claims that the finding is listed on. */
  also: z.array(claimIdSchema).default([]),
});
export type AuthoredCheck = Readonly<z.infer<typeof authoredCheckSchema>>;

export type AuthoredProblemCode = 'unknown-claim' | 'bad-expression' | 'check-unit' | 'check-verdict';

/** A fault of one authored check, told to its author by claim id. */
export interface AuthoredProblem {
  /** The check's place in the list. */
  readonly index: number;
  readonly code: AuthoredProblemCode;
  readonly message: string;
  /** Where in the check it stands: `['computes']`, `['also', 1]`. */
  readonly path: readonly (string | number)[];
}

type Fault = Omit<AuthoredProblem, 'index'>;

/**
 * Runs authored checks over the register. A check names claims there are, compares amounts that convert into each other
 * and has the verdict that the arithmetic gives; one that does not yields problems and no finding.
 */
export function authoredFindings(
  checks: readonly AuthoredCheck[],
  register: Register,
): { readonly findings: readonly Finding[]; readonly problems: readonly AuthoredProblem[] } {
  const findings: Finding[] = [];
  const problems: AuthoredProblem[] = [];
  for (const [index, check] of checks.entries()) {
    const outcome = runOne(check, register);
    if ('verdict' in outcome) findings.push(outcome);
    else problems.push(...outcome.map((fault) => ({ ...fault, index })));
  }
  return { findings, problems };
}

function runOne(check: AuthoredCheck, register: Register): Finding | readonly Fault[] {
  const faults = namingFaults(check, register);
  const about = register.get(check.about);
  if (about === undefined || faults.length > 0) return faults;
  const compared = compare(check, about, register);
  return 'computes' in compared ? authoredFinding(check, compared, register) : [compared];
}

function namingFaults(check: AuthoredCheck, register: Register): readonly Fault[] {
  return [
    ...idFaults(check, [check.about], ['about'], register),
    ...expressionFaults(check, 'computes', register),
    ...expressionFaults(check, 'against', register),
    ...check.also.flatMap((id, place) => idFaults(check, [id], ['also', place], register)),
  ];
}

function expressionFaults(check: AuthoredCheck, field: 'computes' | 'against', register: Register): readonly Fault[] {
  const expression = check[field];
  if (expression === null) return [];
  const named = claimsInExpression(expression);
  return named.ok ? idFaults(check, named.value, [field], register) : [fault(check, 'bad-expression', [field], named)];
}

function idFaults(
  check: AuthoredCheck,
  ids: readonly string[],
  path: Fault['path'],
  register: Register,
): readonly Fault[] {
  return ids
    .filter((id) => !register.has(id))
    .map((id) => fault(check, 'unknown-claim', path, { message: `It names ${id}, which has no record.` }));
}

function fault(
  check: AuthoredCheck,
  code: AuthoredProblemCode,
  path: Fault['path'],
  { message }: { readonly message: string },
): Fault {
  return { code, path, message: `The check ${check.id} cannot stand. ${message}` };
}

/** Evaluates both sides and verifies the verdict. Every claim the check names is in the register. */
function compare(check: AuthoredCheck, about: Claim, register: Register): Comparison | Fault {
  const computes = evaluateExpression(check.computes, register);
  if (!computes.ok) return fault(check, 'bad-expression', ['computes'], computes);
  if (check.verdict === 'lost') return allowsLost(check, about, computes.value);

  const against = evaluateExpression(check.against ?? check.about, register);
  if (!against.ok) return fault(check, 'bad-expression', [check.against === null ? 'about' : 'against'], against);
  const { unit } = against.value;
  const amount = amountIn(unit, computes.value);
  if (!amount.ok) return fault(check, 'check-unit', ['computes'], amount);

  const met = isMet(check.relation, amount.value.interval, against.value);
  if (met === (check.verdict === 'holds')) return { about, computes: computes.value, against: against.value };
  const left = `${check.computes} (${formatInterval(amount.value.interval, unit)})`;
  const right = `${check.against ?? check.about} (${formatInterval(against.value, unit)})`;
  const mend = met ? 'the verdict is holds' : 'the verdict is fails, conflicts or differs';
  const message = `${left} ${relationWords(check.relation, met)} ${right}, so ${mend}.`;
  return fault(check, 'check-verdict', ['verdict'], { message });
}

function allowsLost(check: AuthoredCheck, about: Claim, computes: Evaluated): Comparison | Fault {
  if (about.legible) {
    const message = `The verdict is lost, but the source did not lose the figure of ${about.id}.`;
    return fault(check, 'check-verdict', ['verdict'], { message });
  }
  if (check.against !== null) {
    const message = 'A lost figure is held against nothing: leave out against.';
    return fault(check, 'bad-expression', ['against'], { message });
  }
  const amount = amountIn(about.unit, computes);
  return amount.ok ? { about, computes, against: null } : fault(check, 'check-unit', ['computes'], amount);
}
