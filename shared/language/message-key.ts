/** What a message is looked up by: its English words, with `{0}` where its first value stands. */
export function messageKey(english: readonly string[]): string {
  return english.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
}
