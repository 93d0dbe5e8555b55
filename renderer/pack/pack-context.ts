import { createContext, useContext } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import type { PackPages } from '../../shared/pack/pack.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import type { NotePlaces } from '../../shared/pack/place-notes.ts';

/** What every part of the pack page reads. */
export interface PackContext {
  readonly model: PackModel;
  /** By briefing, where its notes print. */
  readonly notes: ReadonlyMap<string, NotePlaces>;
}

/** What printings tell: apart from the content, so that a further one draws again only what names pages. */
export interface Printed {
  /** Null before the first printing. */
  readonly pages: PackPages | null;
  /**
   * Whether two places stood on different pages in any printing so far. What depends on it only ever comes and never
   * goes, so that it can't move the very places it depends on to and fro.
   */
  readonly apart: (place: string, other: string) => boolean;
}

const Pack = createContext<PackContext | null>(null);
export const PackProvider = Pack.Provider;

/** The pack that is being set. Throws outside of one. */
export function usePack(): PackContext {
  const pack = useContext(Pack);
  if (pack === null) throw new Error('A part of the pack was drawn outside it.');
  return pack;
}

const Printings = createContext<Printed>({ pages: null, apart: () => false });
export const PrintedProvider = Printings.Provider;

/** What the printings so far told; nothing where nothing is printed. */
export const usePrinted = (): Printed => useContext(Printings);

/** The claims marked in the paragraph being drawn, null in a title; none in a table, whose cells no note can leave. */
export const ClaimsBeside = createContext<readonly Claim[] | null>(null);
