import { useEffect } from 'react';
import type { View } from '../../shared/host/views.ts';
import { answerPalette, type PaletteSection } from '../../shared/palette/palette-answer.ts';
import { readPaletteQuery } from '../../shared/palette/palette-query.ts';
import type { Indexing } from '../../shared/search/search-hit.ts';
import { useLedger } from '../ledger/ledger-store.ts';
import { useNotes } from '../notebook/notes-store.ts';
import { useCrossCheck } from '../state/cross-check-store.ts';
import { useDesk } from '../state/desk-store.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { loadRegister, useRegister } from '../state/register-store.ts';
import { search, useSearch } from '../state/search-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { useScale } from '../verification/scale-context.ts';

/** What the palette shows, and what is still on its way. */
interface PaletteAnswer {
  readonly sections: readonly PaletteSection[];
  /** How many there are, more than are shown where a group is long. */
  readonly total: number;
  /** Whether there may be more than could be counted. */
  readonly more: boolean;
  /** Whether this answers what is typed now, and not what was typed a moment ago. */
  readonly settled: boolean;
  /** What was probably meant, where nothing is found. */
  readonly suggestion: string | null;
  /** Null once the search index is whole. */
  readonly indexing: Indexing | null;
  /** Why the register or the search can't be had; null when they can. */
  readonly problem: string | null;
}

/** Claims the reader was at: in the view on show, in the text, then where the other views were left. */
function recentClaims(view: View): readonly string[] {
  const { past, selection } = useReading.getState();
  const note = useNotebook.getState().notes.find(({ id }) => id === useNotes.getState().current);
  const left: Partial<Record<View, string | null | undefined>> = {
    ledger: useLedger.getState().current,
    'cross-check': useCrossCheck.getState().claim,
    notes: note?.claim,
  };
  const read = [view === 'reader' ? null : selection?.claim, ...past.map((stop) => stop.selection?.claim).toReversed()];
  const all = [left[view], ...read, ...Object.values(left)];
  return [...new Set(all.flatMap((claim) => claim ?? []))].slice(0, 6);
}

/** Answers what is typed, as it is typed: from the register at once, from the search index when its worker has answered. */
export function usePaletteAnswer(text: string, textOnly: boolean): PaletteAnswer {
  const view = useDesk((desk) => desk.view);
  const scale = useScale();
  const { register, claims, problem } = useRegister();
  const { results, indexing, problem: searchProblem } = useSearch();
  const { prefix, words } = readPaletteQuery(text);
  const searched = prefix === null ? words : '';
  useEffect(() => void loadRegister(), []);
  useEffect(() => search(searched), [searched]);

  const answered = searched !== '' && results !== null;
  const sections = answerPalette(text, {
    view,
    scale,
    textOnly,
    register,
    claims,
    hits: answered ? results.hits : [],
    recent: recentClaims(view),
    lastCommands: useSettings(({ settings }) => settings?.lastCommands) ?? [],
  });
  const shown = sections.reduce((sum, section) => sum + section.total, 0);
  return {
    sections,
    total: answered ? shown + results.total - results.hits.length : shown,
    more: answered && results.more,
    settled: searched === '' || searchProblem !== null || (results?.query === searched && register !== null),
    suggestion: answered ? results.suggestion : null,
    indexing: searched === '' ? null : indexing,
    problem: problem ?? searchProblem,
  };
}
