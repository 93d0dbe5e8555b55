import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { readQuery } from '../../shared/search/search-query.ts';
import { Key } from '../app/Key.tsx';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { announce } from '../state/status-bar-store.ts';
import { elementOfTarget } from './hit-target.ts';
import { useHits } from './hits-store.ts';
import { leaveHits } from './leave-hits.ts';
import { findInText } from './text-hits.ts';
import { useHitKeys } from './use-hit-keys.ts';
import './search.css';

/** Marks what the text on the desk holds of a query and steps through it; shows nothing where it holds none. */
export default function HitsBar({ query }: { readonly query: string }): ReactNode {
  const edition = useReading((reading) => reading.edition);
  const digest = useSettings(({ settings }) => settings?.digest);
  const sought = useHits((state) => state.sought);
  const [hits, setHits] = useState<readonly Range[]>([]);
  const [current, setCurrent] = useState(0);

  useEffect(() => {
    const text = document.getElementById('text');
    if (text === null || edition === null) return;
    const found = findInText(text, readQuery(query));
    setHits(found);
    return mark('search-hit', found, 0);
    // `digest` is read so that this runs again when the digest is opened or shut.
  }, [query, edition, digest]);

  useEffect(() => mark('search-hit-current', hits.slice(current, current + 1), 1), [hits, current]);

  useEffect(() => {
    const text = document.getElementById('text');
    if (sought === null || text === null || edition?.briefing.id !== sought.briefing) return;
    let gone = false;
    // The reader's place is restored first, once the type is set.
    void document.fonts.ready.then(() =>
      requestAnimationFrame(() => {
        if (gone) return;
        useHits.setState({ sought: null });
        const element = elementOfTarget(text, sought.target);
        const at = element === null ? -1 : hits.findIndex((hit) => !endsBefore(hit, element));
        const hit = hits[at];
        if (hit !== undefined) setCurrent(at);
        const shown = hit !== undefined && element?.contains(hit.startContainer) ? hit : element;
        if (shown !== null) reveal(shown);
        if (hits.length > 0) announce(t`${hits.length} found in the text. F3 goes to the next one.`);
      }),
    );
    return () => {
      gone = true;
    };
  }, [sought, edition, hits]);

  const step = (by: 1 | -1) => {
    const next = (current + by + hits.length) % hits.length;
    const hit = hits[next];
    if (hit === undefined) return;
    setCurrent(next);
    reveal(hit);
    announce(t`${hit.toString()}, ${next + 1} of ${hits.length}`);
  };
  useHitKeys(hits.length > 0, step);

  if (hits.length === 0) return null;
  return (
    <search className="hits-line" aria-label={t`Found in the text`}>
      <span className="hits-words">
        <bdi>
          <b>{query}</b>
        </bdi>
        {t`, ${current + 1} of ${hits.length}`}
      </span>
      <button type="button" className="text-button" onClick={() => step(-1)}>
        {t`Previous `}
        <Key name="Shift F3" />
      </button>
      <button type="button" className="text-button" onClick={() => step(1)}>
        {t`Next `}
        <Key name="F3" />
      </button>
      <span className="grow" />
      <button type="button" className="text-button" onClick={leaveHits}>
        {t`Clear and go back `}
        <Key name="Esc" />
      </button>
    </search>
  );
}

/** Shows ranges as a highlight of the style sheet's until the answer is called. */
function mark(name: string, ranges: readonly Range[], priority: number): () => void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return () => void CSS.highlights.delete(name);
}

/** Whether a hit is over before an element begins. */
function endsBefore(hit: Range, element: HTMLElement): boolean {
  return hit.comparePoint(element, 0) > 0;
}

/** Scrolls the galley so that what is not well inside of it comes a third of the way down. */
function reveal(shown: Range | HTMLElement): void {
  const galley = document.querySelector('.galley-scroll');
  if (galley === null) return;
  const view = galley.getBoundingClientRect();
  const { top, bottom } = shown.getBoundingClientRect();
  if (top < view.top + 24 || bottom > view.bottom - 48) galley.scrollTop += top - view.top - view.height / 3;
}
