import { create } from 'zustand';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import type { Claim } from '../../shared/claims/claim.ts';

/** A claim, at its own mark (mention 0) or a later one. */
export interface Selection {
  readonly claim: string;
  readonly mention: number;
}

export type DialogName = 'keys' | 'settings' | 'contents' | 'chart' | 'claims';

/** The briefing on the desk and where the reader is in it. */
interface ReadingState {
  readonly edition: BriefingEdition | null;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly charts: ReadonlyMap<string, Chart>;
  readonly selection: Selection | null;
  /** Where Back and Forward lead: selections left by following a claim from somewhere else. */
  readonly past: readonly Selection[];
  readonly future: readonly Selection[];
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
  readonly begin: (edition: BriefingEdition, claim: string | null, reached: number) => void;
  /** Selects a claim; `open` also brings the evidence up where it is a drawer or a view of its own. */
  readonly select: (claim: string, mention?: number, open?: boolean) => void;
  /** Selects a claim named somewhere else than in the text, so that Back returns. */
  readonly follow: (claim: string, mention?: number) => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly deselect: () => void;
  readonly chooseAmong: (claims: readonly string[]) => void;
}

export const useReading = create<ReadingState>()((set, get) => {
  const moveTo = (claim: string, mention: number) => ({
    selection: { claim, mention },
    chart: null,
    evidenceOpen: true,
    dialog: null,
  });
  return {
    edition: null,
    claims: new Map(),
    charts: new Map(),
    selection: null,
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
    begin: (edition, claim, reached) =>
      set({
        edition,
        claims: new Map(edition.claims.map((each) => [each.id, each])),
        charts: new Map(edition.charts.map((each) => [each.id, each])),
        selection: edition.claims.some((each) => each.id === claim) && claim !== null ? { claim, mention: 0 } : null,
        past: [],
        future: [],
        chart: null,
        evidenceOpen: claim !== null,
        reached,
      }),
    select: (claim, mention = 0, open = true) => {
      if (get().claims.has(claim)) set({ ...moveTo(claim, mention), evidenceOpen: open });
    },
    follow: (claim, mention = 0) => {
      const { claims, selection, past } = get();
      if (!claims.has(claim)) return;
      set({ ...moveTo(claim, mention), past: selection === null ? past : [...past, selection], future: [] });
    },
    back: () => {
      const { past, future, selection } = get();
      const last = past.at(-1);
      if (last === undefined) return;
      set({
        ...moveTo(last.claim, last.mention),
        past: past.slice(0, -1),
        future: selection === null ? future : [selection, ...future],
      });
    },
    forward: () => {
      const { past, future, selection } = get();
      const [next, ...rest] = future;
      if (next === undefined) return;
      set({
        ...moveTo(next.claim, next.mention),
        past: selection === null ? past : [...past, selection],
        future: rest,
      });
    },
    deselect: () => set({ selection: null, chart: null, evidenceOpen: false }),
    chooseAmong: (claims) => {
      const known = claims.filter((claim) => get().claims.has(claim));
      const [only] = known;
      if (only === undefined) return;
      if (known.length === 1) get().follow(only);
      else set({ choice: known, dialog: 'claims' });
    },
  };
});

/** The selected claim; null when nothing is selected. */
export function selectedClaim({ selection, claims }: Pick<ReadingState, 'selection' | 'claims'>): Claim | null {
  return selection === null ? null : (claims.get(selection.claim) ?? null);
}

/** The chart on show for the selected claim, and all that it could show, in the claim's order. */
export function chartsOf(claim: Claim, charts: ReadonlyMap<string, Chart>): readonly Chart[] {
  return claim.charts.flatMap((id) => charts.get(id) ?? []);
}
