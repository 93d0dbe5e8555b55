/** The longest passage that can be highlighted, in UTF-16 units. */
export const longestPassage = 20_000;
