import { t } from '../language/t.ts';
/**
 * The colours a passage can be highlighted in, in their fixed order. Each also has a line of its own under the words:
 * solid, dotted, dashed, double, wavy. Blue stays with claims, vermilion with faults.
 */
export const highlightColours = ['straw', 'sage', 'rose', 'plum', 'slate'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** What a colour is called until the reader gives it a name. */
export const colourNames: Readonly<Record<HighlightColour, string>> = {
  straw: t`Straw`,
  sage: t`Sage`,
  rose: t`Rose`,
  plum: t`Plum`,
  slate: t`Slate`,
};
