import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Message } from '../../shared/language/language.ts';
import { messagesIn } from './messages-in.ts';

const root = join(import.meta.dirname, '../..');

/** The folders whose files speak to the reader; commands, and the texts and packs about them, speak English. */
const folders = ['electron/main', 'electron/services', 'renderer', 'shared'];

/** Every message that the app says to its reader, untranslated, in the order of the files they are written in. */
export function allMessages(): Readonly<Record<string, Message>> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  );
  return Object.fromEntries(files.flatMap((file) => [...messagesIn(relative(root, file), readFileSync(file, 'utf8'))]));
}
