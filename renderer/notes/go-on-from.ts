import { until } from '../app/until.ts';

/** A note, and the claim it is on. */
interface Place {
  readonly note: string | null;
  readonly claim: string | null;
}

/**
 * Gives the keyboard a place to go on from once `left`, which had it, has gone: the list of notes where that is on show,
 * what is offered where its filter finds none, or that filter; else the note itself, another one beside it, the mark of
 * its claim or passage, the text. A keyboard that is somewhere by then stays there.
 */
export async function goOnFrom(left: Element, { note, claim }: Place): Promise<void> {
  const beside = notesBeside(left);
  await until(() => !left.isConnected);
  if (left.isConnected || document.activeElement !== document.body) return;
  const goal =
    document.querySelector<HTMLElement>('.note-list, .notebook .view-state button') ??
    document.querySelector<HTMLElement>('.notebook .note-filter input') ??
    wayInto(found('article[data-note]', 'note', note)) ??
    wayInto(beside.find(({ isConnected }) => isConnected)) ??
    found('[data-mention="0"]', 'claim', claim) ??
    found('[data-anchor]', 'anchor', note) ??
    document.getElementById('text');
  goal?.focus({ preventScroll: true });
}

/** The other notes of the panel, those that follow first. */
function notesBeside(left: Element): readonly Element[] {
  const own = left.closest('article[data-note]');
  const all = [...(left.closest('aside, section')?.querySelectorAll('article[data-note]') ?? [])];
  const at = own === null ? -1 : all.indexOf(own);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).reverse()];
}

/** The first thing that can be done with a note. */
function wayInto(article: Element | undefined): HTMLElement | undefined {
  return article?.querySelector<HTMLElement>('.note-actions button') ?? undefined;
}

/** Ids are compared, never put into a selector. */
function found(selector: string, name: string, id: string | null): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(({ dataset }) => dataset[name] === id);
}
