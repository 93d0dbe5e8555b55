import { create } from 'zustand';
import type { BriefingEdition, ForeignClaim } from '../../shared/briefing/briefing.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import type { View } from '../../shared/host/views.ts';

/** A claim, at its own mark (mention 0) or a later one. */
export interface Selection {
  readonly claim: string;
  readonly mention: number;
}

/** Where the reader was: a view, the briefing on the desk, and what was selected in it. */
export interface Stop {
  readonly view: View;
  readonly briefing: string;
  readonly selection: Selection | null;
}

export type DialogName =
  | 'keys'
  | 'settings'
  | 'contents'
  | 'chart'
  | 'claims'
  | 'palette'
  | 'progress'
  | 'save-file'
  | 'export-notes'
  | 'import-notes'
  | 'backups'
  | 'disagreements'
  | 'scale'
  | 'corrections'
  | 'pack';

/** Dialogs that stay when another text comes: they were opened on the way to it, and are about none. */
const aboutNoText: ReadonlySet<DialogName> = new Set(['keys', 'settings', 'palette', 'scale', 'pack']);

/** The briefing on the desk and where the reader is in it. */
interface ReadingState {
  readonly edition: BriefingEdition | null;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Claims of other briefings that this one's findings and charts name. */
  readonly foreign: ReadonlyMap<string, ForeignClaim>;
  /** Ids of both by display number, to make a reference of a `C17` in a sentence. */
  readonly byNumber: ReadonlyMap<string, string>;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly selection: Selection | null;
  /** The note whose passage the evidence panel is about, in place of a claim; null for none. */
  readonly passage: string | null;
  /** Whether the text was opened for the sake of its selected claim, and not to go on where the reader left it. */
  readonly sought: boolean;
  /** Where Back and Forward lead: stops left by following a claim or by changing briefing. */
  readonly past: readonly Stop[];
  readonly future: readonly Stop[];
  /** The selected claim's chart on show; null for the first. */
  readonly chart: string | null;
  /** In narrow windows: whether the drawer is up. */
  readonly evidenceOpen: boolean;
  readonly working: boolean;
  readonly table: boolean;
  readonly textOnly: boolean;
  /** Number of the section being read. */
  readonly section: number;
  /** Furthest share of the text that has been on screen. */
  readonly reached: number;
  readonly dialog: DialogName | null;
  /** The claims of a datum the reader chose, when it stands for several. */
  readonly choice: readonly string[];
  readonly begin: (edition: BriefingEdition, arrival: Arrival) => void;
  /** Selects a claim; `open` also brings the evidence up where it is a drawer or a view of its own. */
  readonly select: (claim: string, mention?: number, open?: boolean) => void;
  readonly deselect: () => void;
  /** Brings up a note on a passage of this text; no claim is selected then. */
  readonly showPassage: (note: string) => void;
}

/** How a briefing comes on to the desk. */
export interface Arrival {
  readonly selection: Selection | null;
  readonly sought: boolean;
  readonly reached: number;
}

export const useReading = create<ReadingState>()((set, get) => {
  const moveTo = (claim: string, mention: number) => ({
    selection: { claim, mention },
    passage: null,
    chart: null,
    evidenceOpen: true,
    dialog: null,
  });
  return {
    edition: null,
    claims: new Map(),
    foreign: new Map(),
    byNumber: new Map(),
    charts: new Map(),
    selection: null,
    passage: null,
    sought: false,
    past: [],
    future: [],
    chart: null,
    evidenceOpen: false,
    working: false,
    table: false,
    textOnly: false,
    section: 1,
    reached: 0,
    dialog: null,
    choice: [],
    begin: (edition, { selection, sought, reached }) => {
      const claims = new Map(edition.claims.map((each) => [each.id, each]));
      const known = selection !== null && claims.has(selection.claim);
      const { dialog } = get();
      set({
        edition,
        claims,
        foreign: new Map(edition.foreign.map((each) => [each.id, each])),
        byNumber: new Map([...edition.foreign, ...edition.claims].map(({ number, id }) => [number, id])),
        charts: new Map(edition.charts.map((each) => [each.id, each])),
        selection: known ? selection : null,
        passage: null,
        sought: known && sought,
        chart: null,
        evidenceOpen: known,
        section: 1,
        reached,
        dialog: dialog !== null && aboutNoText.has(dialog) ? dialog : null,
        choice: [],
      });
    },
    select: (claim, mention = 0, open = true) => {
      if (get().claims.has(claim)) set({ ...moveTo(claim, mention), evidenceOpen: open });
    },
    deselect: () => set({ selection: null, passage: null, chart: null, evidenceOpen: false }),
    showPassage: (passage) => set({ selection: null, passage, chart: null, evidenceOpen: true, dialog: null }),
  };
});

/** The selected claim; null when nothing is selected. */
export function selectedClaim({ selection, claims }: Pick<ReadingState, 'selection' | 'claims'>): Claim | null {
  return selection === null ? null : (claims.get(selection.claim) ?? null);
}

/** The charts that a claim is on, in its order. */
export function chartsOf(claim: Claim, charts: ReadonlyMap<string, Chart>): readonly Chart[] {
  return claim.charts.flatMap((id) => charts.get(id) ?? []);
}

/** Of a claim's charts the one on show: the one that was chosen, or the first. */
export function shownOf(charts: readonly Chart[], chosen: string | null): Chart | undefined {
  return charts.find(({ id }) => id === chosen) ?? charts[0];
}

/** A claim's display number, in this briefing or in one that it names; its id where nothing here names it. */
export function numberOf(claim: string, { claims, foreign }: Pick<ReadingState, 'claims' | 'foreign'>): string {
  return claims.get(claim)?.number ?? foreign.get(claim)?.number ?? claim;
}
