import { findMark } from '../reading/reveal-mark.ts';
import type { HitTarget } from './hits-store.ts';

/** What a hit is in, on the page; null where the text has no such place. Ids are compared, never put into a selector. */
export function elementOfTarget(text: HTMLElement, target: HitTarget): HTMLElement | null {
  switch (target.type) {
    case 'block':
      return [...text.querySelectorAll<HTMLElement>('[data-block]')].find(isBlock(target.block)) ?? null;
    case 'claim':
      return findMark(text, { claim: target.claim, mention: 0 });
    case 'source':
      return text.querySelector<HTMLElement>('.colophon');
  }
}

function isBlock(block: string): (element: HTMLElement) => boolean {
  return (element) => element.dataset.block === block;
}
