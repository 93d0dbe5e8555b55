import { create } from 'zustand';

/** The claim being previewed and the reference it is previewed from. */
interface PreviewState {
  readonly claim: string | null;
  /** Which reference shows it, so that only that one is described by it. */
  readonly owner: string | null;
  readonly anchor: DOMRect | null;
  readonly show: (claim: string, owner: string, reference: Element) => void;
  readonly hide: () => void;
  /** Hides it unless the pointer comes back, or moves on to the preview itself. */
  readonly hideSoon: () => void;
  readonly stay: () => void;
}

/** Time to move the pointer from a reference on to its preview. */
const grace = 220;
let leaving: ReturnType<typeof setTimeout> | undefined;

export const usePreview = create<PreviewState>()((set) => ({
  claim: null,
  owner: null,
  anchor: null,
  show: (claim, owner, reference) => {
    clearTimeout(leaving);
    set({ claim, owner, anchor: reference.getBoundingClientRect() });
  },
  hide: () => {
    clearTimeout(leaving);
    set({ claim: null, owner: null, anchor: null });
  },
  hideSoon: () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => set({ claim: null, owner: null, anchor: null }), grace);
  },
  stay: () => clearTimeout(leaving),
}));
