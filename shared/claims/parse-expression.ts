import {
  create,
  isConstantNode,
  isFunctionNode,
  isOperatorNode,
  isParenthesisNode,
  isSymbolNode,
  type MathNode,
  parseDependencies,
} from 'mathjs';
import { failure, ok, type Result } from '../host/result.ts';

/** All that an expression may say: numbers, claims, arithmetic and four functions; `between` is anything from a to b. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'claim'; readonly id: string }
  | { readonly type: 'negation'; readonly of: Expression }
  | { readonly type: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly type: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

const operators = ['+', '-', '*', '/', '^'] as const;
export type Operator = (typeof operators)[number];
const functionNames = ['min', 'max', 'abs', 'between'] as const;
export type FunctionName = (typeof functionNames)[number];

const longest = 500;
const { parse } = create(parseDependencies ?? {});

class Refusal extends Error {}

/**
 * Reads an expression over claim ids and numbers. mathjs only parses; its tree is rebuilt node by node into ours, so
 * that nothing but what `Expression` names can ever be evaluated.
 */
export function parseExpression(text: string): Result<Expression, 'syntax'> {
  if (text.length > longest) {
    return failure('syntax', `The expression has ${text.length} characters; the most is ${longest}.`);
  }
  try {
    return ok(restrict(parse(text)));
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : 'it cannot be read as arithmetic';
    return failure('syntax', `"${text}" is not an expression over claims: ${reason}.`);
  }
}

function restrict(node: MathNode): Expression {
  if (isParenthesisNode(node)) return restrict(node.content);
  if (isSymbolNode(node)) return { type: 'claim', id: node.name };
  if (isConstantNode(node)) {
    if (typeof node.value !== 'number') throw new Refusal(`${JSON.stringify(node.value)} is not a number`);
    return { type: 'number', value: node.value };
  }
  if (isOperatorNode(node)) return operation(node.op, node.fn, node.implicit, node.args.map(restrict));
  if (isFunctionNode(node)) return call(isSymbolNode(node.fn) ? node.fn.name : 'that', node.args.map(restrict));
  throw new Refusal('it may hold only numbers, claim ids, + - * / ^, parentheses, min, max, abs and between');
}

function operation(symbol: string, fn: string, implicit: boolean, args: readonly Expression[]): Expression {
  const [left, right] = args;
  if (implicit) throw new Refusal('a multiplication is not written out');
  if (fn === 'unaryMinus' && left !== undefined) return { type: 'negation', of: left };
  const operator = operators.find((known) => known === symbol);
  if (operator === undefined || left === undefined || right === undefined) {
    throw new Refusal(`it may not use the operator ${symbol}`);
  }
  return { type: 'operation', operator, left, right };
}

function call(written: string, args: readonly Expression[]): Expression {
  const name = functionNames.find((known) => known === written);
  if (name === undefined) throw new Refusal(`${written} is not one of the functions min, max, abs and between`);
  if (!takes(name, args.length)) throw new Refusal(`${name} has ${args.length} arguments`);
  return { type: 'call', name, args };
}

function takes(name: FunctionName, count: number): boolean {
  switch (name) {
    case 'abs':
      return count === 1;
    case 'between':
      return count === 2;
    case 'min':
    case 'max':
      return count >= 1;
  }
}

/** The claims an expression names, each once, in order of first mention; it does not ask whether they exist. */
export function claimsInExpression(expression: string): Result<readonly string[], 'syntax'> {
  const parsed = parseExpression(expression);
  return parsed.ok ? ok([...new Set(claimsIn(parsed.value))]) : parsed;
}

function claimsIn(expression: Expression): readonly string[] {
  switch (expression.type) {
    case 'number':
      return [];
    case 'claim':
      return [expression.id];
    case 'negation':
      return claimsIn(expression.of);
    case 'operation':
      return [...claimsIn(expression.left), ...claimsIn(expression.right)];
    case 'call':
      return expression.args.flatMap(claimsIn);
  }
}
