import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NotebooksOptions, openNotebooks } from '../../../electron/services/notebook/open-notebooks.ts';
import { newDraft } from '../../../shared/notes/note-draft.ts';

/** Saves notes into a folder until one is refused, frees what it can, saves once more, and prints how that went. */
const [folder = ''] = process.argv.slice(2);
const against = { text: 'a'.repeat(64), data: 'b'.repeat(64), source: 'c'.repeat(64) };
const author = { id: randomUUID(), name: 'Ada' };
const open = (refusal: NotebooksOptions['refusal']) =>
  openNotebooks({ profile: folder, refusal, author: () => author, now: () => new Date(), newId: randomUUID });

const filler = join(folder, 'filler');
writeFileSync(filler, Buffer.alloc(60_000, 1));
const notebooks = open(null);
const acknowledged: string[] = [];

async function save(text: string): Promise<string> {
  const draft = { ...newDraft('c', 'c_one'), text };
  const saved = await notebooks.saveNote(draft, against);
  if (!saved.ok) return `${saved.code}: ${saved.message}`;
  acknowledged.push(text);
  return 'saved';
}

async function found(): Promise<boolean> {
  const reading = await open('Reading.').read('c');
  const texts = reading.ok ? reading.value.notes.map((note) => note.text) : [];
  return texts.join() === acknowledged.join();
}

let refusal = 'saved';
for (let count = 0; refusal === 'saved' && count < 2000; count += 1)
  refusal = await save(`${count} ${'words '.repeat(150)}`);
const wholeWhenFull = await found();
rmSync(filler);
const afterFreeing = await save('after');
const wholeAfter = await found();
const closed = await notebooks.close().then(
  () => 'closed',
  (error: unknown) => String(error),
);
const wholeAtLast = await found();
const memory = await notebooks.read('c');
const remembered = memory.ok && memory.value.notes.map((note) => note.text).join() === acknowledged.join();
console.log(
  JSON.stringify({
    count: acknowledged.length,
    refusal,
    wholeWhenFull,
    afterFreeing,
    wholeAfter,
    closed,
    wholeAtLast,
    remembered,
  }),
);
