/** How long a tag may be, in UTF-16 units. */
export const longestTag = 60;
/** How many tags a note may have. */
export const mostTags = 40;
