import type { Notebook } from '../../shared/notes/entry.ts';
import { notebooksAt } from './notebooks-at.ts';
import { countOf } from './whole-text.ts';

/** What a copy of the app has said is saved, in a line each: `note <id> <count>` or `flag <id> <count>`. */
export interface Acknowledged {
  add(type: 'note' | 'flag', id: string, count: number): void;
  /** Takes what was printed; a line that the end cut off was not said. */
  hear(printed: string): void;
  readonly count: number;
  /** What of it a notebook lacks, and what the notebook shows half of, a sentence each. */
  lossesIn(notebook: Notebook): readonly string[];
}

export function createAcknowledged(): Acknowledged {
  const notes = new Map<string, number>();
  const flags = new Map<string, number>();
  let count = 0;

  function add(type: 'note' | 'flag', id: string, number: number): void {
    (type === 'note' ? notes : flags).set(id, number);
    count += 1;
  }

  return {
    add,
    hear(printed) {
      for (const line of printed.split('\n').slice(0, -1)) {
        const [type, id = '', number = ''] = line.split(' ');
        add(type === 'flag' ? 'flag' : 'note', id, Number(number));
      }
    },
    get count() {
      return count;
    },
    lossesIn(notebook) {
      const noted = new Map(notebook.notes.map(({ id, text }) => [id, countOf(text)]));
      const flagged = new Map(notebook.flags.map(({ id, reason }) => [id, countOf(reason)]));
      const heard = notebook.flags.filter(({ id }) => flags.has(id)).map(({ id }) => id);
      return [
        // The save under way at the end may or may not have reached the disk.
        ...[...notes].filter(([id, at]) => (noted.get(id) ?? -1) < at).map(([id]) => `Note ${id} is lost.`),
        ...[...flags].filter(([id, at]) => flagged.get(id) !== at).map(([id]) => `Flag ${id} is lost.`),
        ...[...noted, ...flagged].filter(([, at]) => at === null).map(([id]) => `Of ${id} only a part is there.`),
        ...(heard.join() === [...flags.keys()].join() ? [] : ['The flags are out of their order.']),
      ];
    },
  };
}

/** Reads a profile without writing to it and says what it has lost; a notebook that can't be read has lost all. */
export async function lossesAt(profile: string, acknowledged: Acknowledged): Promise<readonly string[]> {
  const read = await notebooksAt(profile, { refusal: 'Reading.' }).read('c');
  return read.ok ? acknowledged.lossesIn(read.value) : [read.message];
}
