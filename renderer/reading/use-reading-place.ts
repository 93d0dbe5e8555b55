import { type RefObject, useEffect } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { isTyping } from '../app/owns-key.ts';
import { type Selection, useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { findMark, revealMark } from './reveal-mark.ts';

/** The share of the galley's height at which eyes rest: the section there is the one being read. */
const readingShare = 1 / 3;

function lastAbove(elements: Iterable<HTMLElement>, line: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (const element of elements) {
    if (element.getBoundingClientRect().top > line) break;
    found = element;
  }
  return found;
}

/** Whether an element begins inside the part of the text that is on show. */
function beginsInView(element: Element, view: DOMRect): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= view.top - 1 && top < view.bottom;
}

/** The section of what the reader has chosen, by keyboard or as a claim, while it is on show; else the one being read. */
function currentSection(scroller: HTMLElement, selection: Selection | null): HTMLElement | null {
  const view = scroller.getBoundingClientRect();
  const chosen = [document.activeElement, selection === null ? null : findMark(scroller, selection)];
  for (const each of chosen) {
    const section = each?.closest<HTMLElement>('[data-section]') ?? null;
    if (each !== null && section !== null && beginsInView(each, view)) return section;
  }
  const line = view.top + view.height * readingShare;
  return lastAbove(scroller.querySelectorAll<HTMLElement>('[data-section]'), line);
}

/** What stays where it is when the text is set anew: how much of it, and how many px, lie above the galley's edge. */
interface Anchor {
  readonly element: HTMLElement;
  readonly share: number;
  readonly px: number;
}

/** The block that begins above the galley's edge, and how much of it has gone; null over the first. */
function blockAtEdge(scroller: HTMLElement): Anchor | null {
  const { top } = scroller.getBoundingClientRect();
  const element = lastAbove(scroller.querySelectorAll<HTMLElement>('[data-block]'), top + 1);
  if (element === null) return null;
  const rect = element.getBoundingClientRect();
  return { element, share: Math.max(0, (top - rect.top) / rect.height), px: 0 };
}

function observePlace(scroller: HTMLElement, edition: BriefingEdition): void {
  // Behind a full view of the evidence the text has no place to read off.
  if (scroller.clientHeight === 0) return;
  const edge = scroller.scrollTop === 0 ? null : blockAtEdge(scroller);
  const seen = Math.min(1, (scroller.scrollTop + scroller.clientHeight) / Math.max(1, scroller.scrollHeight));
  const { reached, selection, section: before } = useReading.getState();
  const section = currentSection(scroller, selection);
  const number = Number(section?.dataset.section ?? 1);
  // A text that has only been opened has not been read: its first screen counts once the reader moves on.
  const furthest = scroller.scrollTop === 0 ? reached : Math.max(reached, seen);
  if (number !== before || furthest !== reached) useReading.setState({ section: number, reached: furthest });
  useSettings.getState().keepPlace(edition.briefing.id, {
    block: edge?.element.dataset.block ?? null,
    past: edge === null ? 0 : Math.round(Math.min(1, edge.share) * 1000) / 1000,
    claim: selection?.claim ?? null,
    reached: furthest,
  });
}

/** The selected claim while it is on show; else the block at the edge. */
function anchorOf(scroller: HTMLElement): Anchor | null {
  const view = scroller.getBoundingClientRect();
  const { selection } = useReading.getState();
  const mark = selection === null ? null : findMark(scroller, selection);
  if (mark !== null && beginsInView(mark, view)) {
    return { element: mark, share: 0, px: view.top - mark.getBoundingClientRect().top };
  }
  return blockAtEdge(scroller);
}

/** The anchor as it stands now: a highlight sets a claim’s words anew, in another element. */
function renewed(scroller: HTMLElement, anchor: Anchor): Anchor {
  const { claim, mention } = anchor.element.dataset;
  if (anchor.element.isConnected || claim === undefined) return anchor;
  const element = findMark(scroller, { claim, mention: Number(mention) });
  return element === null ? anchor : { ...anchor, element };
}

function holdAnchor(scroller: HTMLElement, { element, share, px }: Anchor): void {
  if (!element.isConnected) {
    // The digest was shut while it was being read.
    scroller.scrollTop = 0;
    return;
  }
  const rect = element.getBoundingClientRect();
  scroller.scrollTop += rect.top + share * rect.height + px - scroller.getBoundingClientRect().top;
}

/** Goes to the claim that the text was opened for, or restores the reader's place, once the type is set; keeps it from then on. */
export function useReadingPlace(scrollerRef: RefObject<HTMLElement | null>, edition: BriefingEdition): void {
  useEffect(() => {
    const scroller = scrollerRef.current;
    if (scroller === null) return;
    let frame = 0;
    let gone = false;
    let anchor: Anchor | null = null;
    const text = scroller.firstElementChild;
    let height = text?.clientHeight ?? 0;
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        // Text that has just been set anew is moved to the anchor first.
        if (text?.clientHeight === height) anchor = anchorOf(scroller);
        observePlace(scroller, edition);
      });
    };
    // Another text size or window width sets the lines anew; what is being read stays where it is.
    const resizing = new ResizeObserver(() => {
      const now = text?.clientHeight ?? 0;
      if (anchor !== null) anchor = renewed(scroller, anchor);
      if (now !== height && anchor !== null) holdAnchor(scroller, anchor);
      height = now;
      // A galley that has become lower must not lose the claim that its evidence is about.
      if (anchor?.element.dataset.claim !== undefined) revealMark(scroller, anchor.element);
    });
    const place = useSettings.getState().settings?.places[edition.briefing.id];
    void document.fonts.ready.then(() => {
      if (gone) return;
      const { selection, sought } = useReading.getState();
      const mark = selection !== null && sought ? findMark(scroller, selection) : null;
      if (mark === null) {
        const blocks = scroller.querySelectorAll<HTMLElement>('[data-block]');
        const element = [...blocks].find((each) => each.dataset.block === place?.block);
        if (element !== undefined) holdAnchor(scroller, { element, share: place?.past ?? 0, px: 0 });
        // Whoever comes from another view by a key goes on in the text.
        const comes = useReading.getState().past.length > 0 && document.activeElement === document.body;
        if (comes) document.getElementById('text')?.focus({ preventScroll: true });
      } else {
        revealMark(scroller, mark);
        // A form that came with the claim has taken the keyboard already.
        if (!isTyping(document.activeElement)) mark.focus({ preventScroll: true });
      }
      scroller.addEventListener('scroll', update, { passive: true });
      scroller.addEventListener('focusin', update);
      if (text !== null) resizing.observe(text);
      resizing.observe(scroller);
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
      scroller.removeEventListener('focusin', update);
      unsubscribe();
    };
  }, [scrollerRef, edition]);
}
