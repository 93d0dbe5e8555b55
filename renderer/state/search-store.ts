import { create } from 'zustand';
import { t } from '../../shared/language/t.ts';
import type { Note } from '../../shared/notes/entry.ts';
import type { Indexing, SearchResults } from '../../shared/search/search-hit.ts';
import { openSearchWorker } from '../search/open-search-worker.ts';
import type { SearchReply, SearchRequest } from '../search/search-messages.ts';
import { host, sentenceOf } from './host-client.ts';
import { useNotebook } from './notebook-store.ts';
import { loadRegister } from './register-store.ts';
import { useSession } from './session.ts';

interface SearchState {
  /** What is asked now; empty when nothing is. */
  readonly query: string;
  /** The answer to the last query that has one, which may be an earlier one; null when nothing is asked. */
  readonly results: SearchResults | null;
  /** Null before the index is begun and once it is whole. */
  readonly indexing: Indexing | null;
  /** Why some or all of the library can't be searched. */
  readonly problem: string | null;
}

export const useSearch = create<SearchState>()(() => ({ query: '', results: null, indexing: null, problem: null }));

/** More than a list of hits shows. */
const limit = 50;

let worker: Worker | null = null;
/** Whether the worker has a query to answer; what is typed meanwhile waits, and only the last of it is asked. */
let asking = false;

/** Begins to index the library in a worker, once. Hits come from what is indexed so far. */
export function startSearch(): void {
  if (worker !== null) return;
  try {
    worker = openSearchWorker();
  } catch (error) {
    fail(sentenceOf(error));
    return;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => hear(data));
  worker.addEventListener('error', ({ message }) => fail(message));
  void feed();
}

/** Searches for a text of any kind; the answer comes into `useSearch`. An empty one takes the answer away. */
export function search(query: string): void {
  startSearch();
  if (query.trim() === '') {
    useSearch.setState({ query: '', results: null });
    return;
  }
  useSearch.setState({ query });
  ask();
}

function ask(): void {
  const { query } = useSearch.getState();
  if (asking || query === '') return;
  asking = true;
  send({ type: 'search', query, limit });
}

function send(request: SearchRequest): void {
  worker?.postMessage(request);
}

function hear(reply: SearchReply): void {
  switch (reply.type) {
    case 'found': {
      asking = false;
      const { query } = useSearch.getState();
      if (query !== '') useSearch.setState({ results: reply.results });
      if (query !== reply.results.query) ask();
      return;
    }
    case 'added':
      countOne();
  }
}

function countOne(): void {
  const { indexing } = useSearch.getState();
  if (indexing === null) return;
  const done = indexing.done + 1;
  useSearch.setState({ indexing: done >= indexing.total ? null : { ...indexing, done } });
  ask();
}

/** Hands the library to the worker one briefing at a time, and the notes of each after it, then as they are saved. */
async function feed(): Promise<void> {
  const { briefings } = useSession.getState();
  useSearch.setState({ indexing: { done: 0, total: briefings.length } });
  await loadRegister();
  useNotebook.subscribe(({ notes }, before) => {
    for (const briefing of changedBriefings(notes, before.notes)) sendNotes(briefing);
    if (notes !== before.notes) ask();
  });
  for (const { id, letter } of briefings) {
    try {
      const edition = await host.briefing(id);
      if (edition.ok) {
        send({ type: 'add', edition: edition.value });
        sendNotes(id);
        continue;
      }
      leaveOut(letter, edition.message);
    } catch (error) {
      leaveOut(letter, sentenceOf(error));
    }
  }
}

function leaveOut(letter: string, why: string): void {
  useSearch.setState({ problem: t`Briefing ${letter} can’t be searched. ${why}` });
  countOne();
}

function sendNotes(briefing: string): void {
  const notes = useNotebook.getState().notes.filter((note) => note.briefing === briefing);
  send({ type: 'notes', briefing, notes });
}

function changedBriefings(notes: readonly Note[], before: readonly Note[]): ReadonlySet<string> {
  if (notes === before) return new Set();
  const known = new Set(before);
  const standing = new Set(notes);
  const changed = [...notes.filter((note) => !known.has(note)), ...before.filter((note) => !standing.has(note))];
  return new Set(changed.map((note) => note.briefing));
}

function fail(why: string): void {
  asking = false;
  const problem = t`Search could not start. ${why} Close Claimbook and open it again to try once more.`;
  useSearch.setState({ problem, indexing: null });
}
