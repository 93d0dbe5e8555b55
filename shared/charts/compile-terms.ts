import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import type { ChartRecord, Datum } from './chart.ts';
import { markKindOf } from './chart-kinds.ts';
import { type ChartProblem, chartError, chartWarning } from './chart-problem.ts';
import type { CompiledData } from './compile-chart.ts';
import { spanWords } from './span-words.ts';

type TermRecord = Extract<ChartRecord, { form: 'timeline' | 'matrix' | 'relation' | 'tree' }>;
type Path = readonly (string | number)[];

/** A qualitative mark before it is joined to its claims. `terms` are the author's words to hold short. */
interface Mark {
  readonly id: string;
  readonly path: Path;
  readonly label: string;
  readonly text: string | null;
  readonly claims: readonly string[];
}

const longestTerm = 32;

/** The words of a matrix mark, for a cell without a label, for tables and for speech. */
export const markWords = { yes: 'Yes', no: 'No', partly: 'Partly', absent: 'Not disclosed' } as const;

/** Resolves a form whose marks are terms and what relates them; each mark stands for claims. */
export function compileTerms(record: TermRecord, claims: ReadonlyMap<string, Claim>): CompiledData {
  const problems = [...shapeProblems(record), ...termProblems(record)];
  const data: Datum[] = [];
  for (const mark of marksOf(record)) {
    for (const id of mark.claims.filter((each) => !claims.has(each))) {
      problems.push(chartError([...mark.path, 'claims'], 'unknown-claim', `There is no claim ${id}.`));
    }
    const named = [...new Set(mark.claims)].flatMap((id) => claims.get(id) ?? []);
    const [first] = named;
    if (first === undefined) continue;
    const asOf = record.form === 'timeline' ? (named.find((claim) => claim.asOf !== null)?.asOf ?? null) : null;
    if (record.form === 'timeline' && asOf === null) {
      const message = `${first.id} has no as-of date, so the timeline cannot place "${mark.label}".`;
      problems.push(chartError([...mark.path, 'claims'], 'no-date', message, 'Date the claim or leave it out.'));
    }
    data.push({
      id: mark.id,
      label: mark.label,
      claims: named.map((claim) => claim.id),
      expression: null,
      value: null,
      low: null,
      high: null,
      kind: markKindOf(first),
      text: mark.text ?? (asOf === null ? (figureOf(named) ?? mark.label) : spanWords([asOf])),
      asOf,
      number: named.length === 1 ? first.number : null,
      numbers: named.map((claim) => claim.number),
    });
  }
  return { data, problems };
}

/** A term that stands for one claim says its figure: "B200 chips: ~36,000 chips". */
function figureOf(claims: readonly Claim[]): string | null {
  const [claim] = claims;
  if (claim === undefined || claims.length > 1 || (claim.value === null && claim.low === null)) return null;
  return formatQuantity(claim, 'short');
}

function marksOf(record: TermRecord): readonly Mark[] {
  switch (record.form) {
    case 'timeline':
      return record.events.map((event, index) => ({
        id: `d${index}`,
        path: ['events', index],
        label: event.label,
        text: null,
        claims: event.claims,
      }));
    case 'matrix':
      return record.cells.map((cell, index) => ({
        id: `cell_${record.rows.indexOf(cell.row)}_${record.columns.indexOf(cell.column)}`,
        path: ['cells', index],
        label: `${cell.row}, ${cell.column}`,
        text: cell.label ?? markWords[cell.mark],
        claims: cell.claims,
      }));
    case 'relation': {
      const label = new Map(record.nodes.map((node) => [node.id, node.label]));
      return record.nodes.flatMap((node, index): readonly Mark[] => [
        nodeMark(node, index),
        ...record.edges.flatMap((edge, at) =>
          edge.from !== node.id
            ? []
            : [
                {
                  id: `e_${edge.from}_${edge.to}`,
                  path: ['edges', at],
                  label: `${node.label} → ${label.get(edge.to) ?? edge.to}`,
                  text: edge.label,
                  claims: edge.claims,
                },
              ],
        ),
      ]);
    }
    case 'tree':
      return record.nodes.flatMap((node, index): readonly Mark[] => [
        nodeMark(node, index),
        ...node.branches.map((branch, at) => ({
          id: `b_${node.id}_${branch.to}`,
          path: ['nodes', index, 'branches', at],
          label: `${node.label} → ${record.nodes.find(({ id }) => id === branch.to)?.label ?? branch.to}`,
          text: branch.when,
          claims: branch.claims ?? [],
        })),
      ]);
  }
}

function nodeMark(
  node: { readonly id: string; readonly label: string; readonly claims?: readonly string[] | undefined },
  index: number,
): Mark {
  const { id, label, claims = [] } = node;
  return { id: `n_${id}`, path: ['nodes', index], label, text: null, claims };
}

function shapeProblems(record: TermRecord): readonly ChartProblem[] {
  switch (record.form) {
    case 'timeline':
      return [];
    case 'matrix':
      return record.cells.flatMap((cell, index) => [
        ...(record.rows.includes(cell.row)
          ? []
          : [chartError(['cells', index, 'row'], 'unknown-cell', `There is no row "${cell.row}".`)]),
        ...(record.columns.includes(cell.column)
          ? []
          : [chartError(['cells', index, 'column'], 'unknown-cell', `There is no column "${cell.column}".`)]),
        ...(record.cells.findIndex((other) => other.row === cell.row && other.column === cell.column) === index
          ? []
          : [chartError(['cells', index], 'duplicate-cell', `"${cell.row}, ${cell.column}" is set twice.`)]),
      ]);
    case 'relation':
      return graphProblems(
        record.nodes.map((node) => node.id),
        record.edges.map((edge, index) => ({ ...edge, path: ['edges', index] })),
      );
    case 'tree':
      return treeProblems(record);
  }
}

interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly path: Path;
}

function graphProblems(nodes: readonly string[], edges: readonly PlacedEdge[]): readonly ChartProblem[] {
  const problems: ChartProblem[] = [];
  for (const [index, id] of nodes.entries()) {
    if (nodes.indexOf(id) !== index) {
      problems.push(chartError(['nodes', index, 'id'], 'duplicate-node', `Node ${id} is named twice.`));
    } else if (!edges.some((edge) => edge.from === id || edge.to === id)) {
      const message = `Node ${id} is joined to nothing.`;
      problems.push(chartError(['nodes', index], 'unreachable-node', message, 'Join it by an edge or leave it out.'));
    }
  }
  const seen = new Set<string>();
  for (const { from, to, path } of edges) {
    for (const id of [from, to].filter((end) => !nodes.includes(end))) {
      problems.push(chartError(path, 'unknown-node', `There is no node ${id}.`));
    }
    if (from === to) problems.push(chartError(path, 'unknown-node', `The edge joins ${from} to itself.`));
    if (seen.has(`${from} ${to}`)) {
      const message = `The edge from ${from} to ${to} is drawn twice.`;
      problems.push(chartError(path, 'duplicate-edge', message, 'Put all its claims on one edge.'));
    }
    seen.add(`${from} ${to}`);
  }
  return problems;
}

function treeProblems(record: Extract<TermRecord, { form: 'tree' }>): readonly ChartProblem[] {
  const ids = record.nodes.map((node) => node.id);
  if (!ids.includes(record.root)) return [chartError(['root'], 'unknown-node', `There is no node ${record.root}.`)];
  const edges = record.nodes.flatMap((node, index) =>
    node.branches.map(({ to }, at) => ({ from: node.id, to, path: ['nodes', index, 'branches', at] })),
  );
  const problems = [...graphProblems(ids, edges)];
  const parents = new Map<string, number>();
  for (const { to, path } of edges) {
    parents.set(to, (parents.get(to) ?? 0) + 1);
    if (to === record.root || (parents.get(to) ?? 0) > 1) {
      problems.push(
        chartError(path, 'not-a-tree', `Node ${to} is reached twice.`, 'Use a relation for what joins again.'),
      );
    }
  }
  for (const [index, id] of ids.entries()) {
    if (id !== record.root && !parents.has(id) && !problems.some(({ path }) => path[1] === index)) {
      problems.push(chartError(['nodes', index], 'unreachable-node', `No branch leads to node ${id}.`));
    }
  }
  return problems;
}

function termProblems(record: TermRecord): readonly ChartProblem[] {
  return termsOf(record)
    .filter(({ term }) => term.length > longestTerm)
    .map(({ path, term }) => {
      const message = `"${term}" has ${term.length} letters; a term reads best within ${longestTerm}.`;
      return chartWarning(path, 'long-term', message, 'Shorten it to a name or a verb.');
    });
}

function termsOf(record: TermRecord): readonly { readonly path: Path; readonly term: string }[] {
  switch (record.form) {
    case 'timeline':
      return record.events.map(({ label }, index) => ({ path: ['events', index, 'label'], term: label }));
    case 'matrix':
      return [
        ...record.columns.map((term, index) => ({ path: ['columns', index], term })),
        ...record.rows.map((term, index) => ({ path: ['rows', index], term })),
        ...record.cells.map(({ label = '' }, index) => ({ path: ['cells', index, 'label'], term: label })),
      ];
    case 'relation':
      return [
        ...record.nodes.map(({ label }, index) => ({ path: ['nodes', index, 'label'], term: label })),
        ...record.edges.map(({ label }, index) => ({ path: ['edges', index, 'label'], term: label })),
      ];
    case 'tree':
      return record.nodes.flatMap((node, index) => [
        { path: ['nodes', index, 'label'], term: node.label },
        ...node.branches.map(({ when }, at) => ({ path: ['nodes', index, 'branches', at, 'when'], term: when })),
      ]);
  }
}
