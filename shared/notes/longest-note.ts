/** The longest note, in characters. */
export const longestNote = 100_000;
