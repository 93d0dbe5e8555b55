import { canonical } from '../../../shared/notes/canonical.ts';
import type { Entry, Note } from '../../../shared/notes/entry.ts';
import { nextClock } from '../../../shared/notes/version-clock.ts';
import type { StoredEntries } from './stored-entries.ts';
import type { Stamp } from './written-entries.ts';

/**
 * What must be taken in for a notebook to be as a backup has it. Nothing is taken away by that: the reader's own notes
 * that read otherwise now get a new version with the backup's content, those made since go to the trash, and whatever
 * is no longer here comes back as it was. Colleagues' notes stay as they last wrote them, and no step of a flag's
 * history is ever removed. Of a note with two versions in the backup and another text now, the first is restored.
 */
export function restoredEntries(
  now: StoredEntries,
  then: StoredEntries,
  briefing: string,
  { author, now: changed, run }: Omit<Stamp, 'id'>,
): readonly Entry[] {
  function next(note: Note, over: readonly Note[]): Note {
    const followed = over.map(({ clock }) => clock);
    return { ...note, author, changed, clock: nextClock(followed, run) };
  }
  const own = ({ author: { id } }: Note) => id === author.id;
  const before = then.notebook(briefing);

  const restored = before.notes.flatMap((note): readonly Note[] => {
    const versions = now.versions(note.id);
    const kept = then.versions(note.id);
    if (versions.length === 0) return kept;
    return own(note) && !readAlike(versions, kept) ? [next(note, [...versions, ...kept])] : [];
  });
  const trashed = now.notebook(briefing).notes.flatMap((note): readonly Note[] => {
    const since = then.versions(note.id).length === 0;
    return since && own(note) && !note.removed ? [next({ ...note, removed: true }, now.versions(note.id))] : [];
  });
  return [...restored, ...trashed, ...before.flags];
}

/** Whether two lists of versions say the same, whoever made them and when. */
function readAlike(a: readonly Note[], b: readonly Note[]): boolean {
  return canonical(a.map(contentOf).sort()) === canonical(b.map(contentOf).sort());
}

function contentOf({ clock: _clock, changed: _changed, author: _author, ...content }: Note): string {
  return canonical(content);
}
