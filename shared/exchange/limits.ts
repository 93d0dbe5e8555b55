/** The largest file that is taken in, in bytes. */
export const largestFile = 64 * 1024 * 1024;
/** How much a bundle may hold once it is unpacked, in bytes. */
export const largestContent = 256 * 1024 * 1024;
/** How many parts a bundle may have. */
export const mostParts = 100;
/** How many notes and flags a file may hold. */
export const mostEntries = 200_000;
/** How many versions of one note a file may hold. */
export const mostVersions = 50;
/** How long one note or flag may be, in characters of all its fields, those of newer versions among them. */
export const longestEntry = 1_000_000;
/** How deeply its values may be nested. */
export const deepest = 32;
/** How many items and how many refusals a plan lists. */
export const mostListed = 500;
/** The longest template, in characters. */
export const longestTemplate = 20_000;
