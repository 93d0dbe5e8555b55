import { type RefObject, useEffect } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';

/** How far below the galley's upper edge a heading or paragraph counts as the one being read. */
const readingLine = 64;

function lastAbove(elements: Iterable<HTMLElement>, line: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const element of elements) {
    if (element.getBoundingClientRect().top > line) break;
    found = element;
  }
  return found;
}

function observePlace(scroller: HTMLElement, edition: BriefingEdition): void {
  // Behind a full view of the evidence the text has no place to read off.
  if (scroller.clientHeight === 0) return;
  const { top } = scroller.getBoundingClientRect();
  const section = lastAbove(scroller.querySelectorAll<HTMLElement>('[data-section]'), top + readingLine);
  const block = lastAbove(scroller.querySelectorAll<HTMLElement>('[data-block]'), top + readingLine);
  const seen = Math.min(1, (scroller.scrollTop + scroller.clientHeight) / Math.max(1, scroller.scrollHeight));
  const { reached, selection, section: before } = useReading.getState();
  const number = Number(section?.dataset.section ?? 1);
  // A text that has only been opened has not been read: its first screen counts once the reader moves on.
  const furthest = scroller.scrollTop === 0 ? reached : Math.max(reached, seen);
  if (number !== before || furthest !== reached) useReading.setState({ section: number, reached: furthest });
  useSettings.getState().keepPlace(edition.briefing.id, {
    block: scroller.scrollTop === 0 ? null : (block?.dataset.block ?? null),
    claim: selection?.claim ?? null,
    reached: furthest,
  });
}

/** A paragraph and how much of it has gone above the galley's edge, which holds whatever size it is set in. */
interface Anchor {
  readonly block: HTMLElement;
  readonly gone: number;
}

function anchorOf(scroller: HTMLElement): Anchor | null {
  const { top } = scroller.getBoundingClientRect();
  const block = lastAbove(scroller.querySelectorAll<HTMLElement>('[data-block]'), top + 1);
  if (block === null) return null;
  const rect = block.getBoundingClientRect();
  return { block, gone: (top - rect.top) / rect.height };
}

function holdAnchor(scroller: HTMLElement, { block, gone }: Anchor): void {
  const rect = block.getBoundingClientRect();
  scroller.scrollTop += rect.top + gone * rect.height - scroller.getBoundingClientRect().top;
}

/** Restores the reader's place once the type is set, and keeps it, to the paragraph, from then on. */
export function useReadingPlace(scrollerRef: RefObject<HTMLElement | null>, edition: BriefingEdition): void {
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (scroller === null) return;
    let frame = 0;
    let gone = false;
    let anchor: Anchor | null = null;
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        anchor = anchorOf(scroller);
        observePlace(scroller, edition);
      });
    };
    const text = scroller.firstElementChild;
    let height = text?.clientHeight ?? 0;
    // Another text size or window width sets the lines anew; the paragraph being read stays where it is.
    const resizing = new ResizeObserver(() => {
      const now = text?.clientHeight ?? 0;
      if (now !== height && anchor !== null) holdAnchor(scroller, anchor);
      height = now;
    });
    const place = useSettings.getState().settings?.places[edition.briefing.id];
    void document.fonts.ready.then(() => {
      if (gone) return;
      const blocks = scroller.querySelectorAll<HTMLElement>('[data-block]');
      const block = [...blocks].find((each) => each.dataset.block === place?.block);
      block?.scrollIntoView({ block: 'start' });
      scroller.addEventListener('scroll', update, { passive: true });
      if (text !== null) resizing.observe(text);
      update();
    });
    const unsubscribe = useReading.subscribe(({ selection }, before) => {
      if (selection !== before.selection) update();
    });
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      resizing.disconnect();
      scroller.removeEventListener('scroll', update);
      unsubscribe();
    };
  }, [scrollerRef, edition]);
}
