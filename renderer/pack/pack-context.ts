import { createContext, useContext } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import type { PackPages } from '../../shared/pack/pack.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import type { NotePlaces } from '../../shared/pack/place-notes.ts';

/** What every part of the pack page reads: the content, and page numbers once they are known. */
export interface PackContext {
  readonly model: PackModel;
  readonly pages: PackPages | null;
  /** By briefing, where its notes print. */
  readonly notes: ReadonlyMap<string, NotePlaces>;
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

/** The claims marked in the paragraph being drawn, null in a title; none in a table, whose cells no note can leave. */
export const ClaimsBeside = createContext<readonly Claim[] | null>(null);
