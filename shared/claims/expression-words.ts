/**
 * An expression as a reader sees it: display numbers for claim ids and the signs of arithmetic, "C51 ÷ C48".
 * An id that `numbers` does not know, and a function's name, stay as they are.
 */
export function expressionWords(expression: string, numbers: ReadonlyMap<string, string>): string {
  return expression
    .replace(/[a-z][a-z0-9]*_[a-z0-9_]+/g, (id) => numbers.get(id) ?? id)
    .replaceAll('/', '÷')
    .replaceAll('*', '×')
    .replaceAll('-', '−');
}
