import type { Finding } from '../checks/finding.ts';
import { type Ends, figureEnds } from './figure-ends.ts';
import type { Panel, Statement } from './panel.ts';
import { capitalised, figureWords, firstSentence, measureWords, sourceLine } from './panel-words.ts';
import { plotOf } from './plot.ts';
import type { RegisterClaim } from './register.ts';
import { type Spread, spreadOf } from './spread.ts';
import { statementLabel } from './statement-label.ts';

/** Statements without a figure to draw are read; more than so many are only named. */
const mostRead = 2;

/**
 * A finding between statements that are not of one quantity as a panel of the board: figures that can stand on the axis
 * of the claim it is about are drawn, with what the check computed; else the statements are read side by side.
 */
export function statementPanel(finding: Finding, claims: ReadonlyMap<string, RegisterClaim>): Panel | null {
  const named = finding.claims.flatMap((id) => claims.get(id) ?? []);
  const [about] = named;
  if (about === undefined || (finding.verdict !== 'conflicts' && finding.verdict !== 'differs')) return null;
  const computed = computedFrom(finding, about);
  const measure = figureEnds(about)?.measure;
  const drawn = named.filter((claim) => measure !== undefined && figureEnds(claim)?.measure === measure);
  const isDrawn = drawn.length > 1 || (computed !== null && finding.sum?.stated != null);
  const shown = isDrawn ? drawn : named.slice(0, mostRead);
  const figures = isDrawn ? [...shown.map(figureEnds), ...(computed === null ? [] : [computed.ends])] : [];
  const plot = isDrawn ? plotOf(figures) : null;
  const [title, rest] = headline(finding, about);
  return {
    id: finding.id,
    title,
    measure: isDrawn ? measureOf(shown, plot) : words[finding.verdict],
    verdict: finding.verdict,
    spread: spreadBetween(finding, about, drawn),
    statements: [
      ...shown.map(
        (claim): Statement => ({
          claim: claim.id,
          label: isDrawn && shown.length === 1 ? 'Stated' : statementLabel(claim, shown),
          statement: claim.statement,
          figure: isDrawn ? figureWords(claim, shown) : claim.figure,
          kind: claim.kind,
          outlier: isDrawn && finding.verdict === 'conflicts' && claim === about,
        }),
      ),
      ...(isDrawn && computed !== null ? [computed.statement] : []),
    ],
    plot,
    sum: finding.sum,
    says: rest === '' ? [] : [rest],
    beside: named.filter((claim) => !shown.includes(claim)).map(({ id }) => id),
    findings: [finding],
    claims: named.map(({ id }) => id),
    source: sourceLine(named),
  };
}

const words = { conflicts: 'Statements in conflict', differs: 'Statements that differ' } as const;

/** "Price increase, %"; the unit alone where the figures are of several metrics. */
function measureOf(shown: readonly RegisterClaim[], plot: Panel['plot']): string {
  const [metric, ...others] = new Set(shown.map((claim) => claim.metric));
  const units = measureWords(shown, plot);
  return metric === undefined || others.length > 0 ? units : `${capitalised(metric)}, ${lowered(units)}`;
}

/** Within a line, except for abbreviations and signs. */
const lowered = (text: string): string => text.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

/** A sentence that an author wrote says what was found; a check's own begins with "It" and needs the claim's name. */
function headline({ check, message }: Finding, about: RegisterClaim): readonly [title: string, rest: string] {
  if (check !== 'authored') return [capitalised(`${about.subject}, ${about.metric}`), message];
  const first = firstSentence(message);
  return [first.replace(/\.$/, ''), message.slice(first.length).trim()];
}

/** What a sum comes to, in the unit of the claim it is about, as a row of its own. */
function computedFrom(
  { expected, expectedRange, sum }: Finding,
  about: RegisterClaim,
): { readonly statement: Statement; readonly ends: Ends } | null {
  if (sum === null) return null;
  const [low, high] = expected === null ? (expectedRange ?? [null, null]) : [null, null];
  const ends = figureEnds({ value: expected, low, high, unit: about.unit });
  if (ends === null || figureEnds(about) === null) return null;
  const statement = `Computed: ${sum.expected}`;
  return {
    ends,
    statement: { claim: null, label: 'Computed', statement, figure: sum.expected, kind: 'derived', outlier: false },
  };
}

/** Only figures of one thing are so many times apart: a printed result and its sum, or two that give one measure. */
function spreadBetween(
  { expected, sum }: Finding,
  about: RegisterClaim,
  drawn: readonly RegisterClaim[],
): Spread | null {
  if (sum !== null) {
    return sum.stated === null ? null : spreadOf([about, { ...about, value: expected, low: null, high: null }]);
  }
  const [one, other] = drawn;
  const alike = drawn.length === 2 && one?.metric === other?.metric;
  return alike ? spreadOf(drawn) : null;
}
