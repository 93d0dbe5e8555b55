import { create } from 'zustand';
import type { Source } from '../../shared/briefing/briefing.ts';

/** What a word in brief means: a term, or a name of the vocabulary. */
export interface Gloss {
  readonly title: string;
  readonly means: string;
  /** A reading aid, or what it is not to be taken for; null where neither is needed. */
  readonly aside: string | null;
}

/** What is previewed: a claim by its id, a gloss, or an article. */
export type Previewed = { readonly claim: string } | { readonly gloss: Gloss } | { readonly source: Source };

/** The preview on show and the word it belongs to. */
interface PreviewState {
  readonly previewed: Previewed | null;
  /** Which word shows it, so that only that one is described by it. */
  readonly owner: string | null;
  readonly word: Element | null;
  /** Shows it after `delay` ms, unless the pointer leaves before. */
  readonly show: (previewed: Previewed, owner: string, word: Element, delay?: number) => void;
  readonly hide: () => void;
  /** Hides it unless the pointer comes back, or moves on to the preview itself. */
  readonly hideSoon: () => void;
  readonly stay: () => void;
}

/** Time to move the pointer from a word on to its preview. */
const grace = 220;
let timer: ReturnType<typeof setTimeout> | undefined;

const hidden = { previewed: null, owner: null, word: null };

export const usePreview = create<PreviewState>()((set) => ({
  ...hidden,
  show: (previewed, owner, word, delay = 0) => {
    clearTimeout(timer);
    if (delay === 0) set({ previewed, owner, word });
    else timer = setTimeout(() => set({ previewed, owner, word }), delay);
  },
  hide: () => {
    clearTimeout(timer);
    set(hidden);
  },
  hideSoon: () => {
    clearTimeout(timer);
    timer = setTimeout(() => set(hidden), grace);
  },
  stay: () => clearTimeout(timer),
}));
