import type { CommandId } from '../host/commands.ts';
import { t } from '../language/t.ts';
import type { SearchHit, TextRange } from '../search/search-hit.ts';

/** The groups of the palette, in their order. */
export const paletteGroups = [
  t`Recent claims`,
  t`Recent commands`,
  t`Claims`,
  t`Near that value`,
  t`Who says so`,
  t`Quantities`,
  t`Text`,
  t`Charts`,
  t`Notes`,
  t`Sources`,
  t`Glossary`,
  t`Commands`,
] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** What choosing an item does. */
export type PaletteAim =
  | { readonly kind: 'claim'; readonly claim: string }
  /** Goes to a claim with another beside it. */
  | { readonly kind: 'pair'; readonly claim: string; readonly beside: string }
  | { readonly kind: 'quantity'; readonly claim: string }
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'command'; readonly id: CommandId }
  /** Types this into the palette. */
  | { readonly kind: 'query'; readonly query: string }
  /** Opens the ledger on this filter. */
  | { readonly kind: 'ledger'; readonly filter: string };

/** One line of the palette. */
export interface PaletteItem {
  /** Tells it from every other item of one answer. */
  readonly id: string;
  readonly group: PaletteGroup;
  /** What stands before the text: a claim's number, a spread; empty for none. */
  readonly lead: string;
  readonly text: string;
  /** What of the text is marked as found. */
  readonly ranges: readonly TextRange[];
  /** What stands at the end of the line: a figure, a place; empty for none. */
  readonly aside: string;
  /** Whether that is a figure, which is set as figures are. */
  readonly figure?: boolean;
  readonly aim: PaletteAim;
}
