/** A text by whose look half of it is told from all of it. */
export function wholeText(count: number): string {
  return `${count} ${'words '.repeat(count % 40)}end ${count}`;
}

/** The number that a text was made from; null where the text is not whole. */
export function countOf(text: string): number | null {
  const count = Number.parseInt(text, 10);
  return text === wholeText(count) ? count : null;
}
