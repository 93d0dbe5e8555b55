import { readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../shared/language/language.ts';
import { readLanguageFile, writeLanguageFile } from '../../shared/language/language-file.ts';
import { reasonOf } from '../services/reason-of.ts';
import { allMessages } from './all-messages.ts';
import { readArguments, runCommand, UsageError } from './run-command.ts';

/**
 * `messages [FILE]`: a language's file to be filled in, on stdout; with FILE, a language's file brought up to date: what is
 * new stands in it untranslated, what is no longer said goes.
 */
async function messages(): Promise<number> {
  const { positionals } = readArguments('messages', {}, 1);
  const [file] = positionals;
  const said = allMessages();
  if (file === undefined) {
    process.stdout.write(writeLanguageFile({ tag: 'xx', name: '', direction: 'ltr', messages: said }));
    return 0;
  }
  const known = languageIn(file);
  const merged = Object.entries(said).map(([english, empty]) => [english, known.messages[english] ?? empty]);
  writeFileSync(file, writeLanguageFile({ ...known, messages: Object.fromEntries(merged) }));
  const missing = merged.filter(([english]) => known.messages[String(english)] === undefined).length;
  process.stderr.write(`${file}: ${merged.length} messages, ${missing} of them not translated.\n`);
  return 0;
}

function languageIn(file: string): Language {
  try {
    return readLanguageFile(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`The language in ${file} can’t be read: ${reasonOf(error)}.`);
  }
}

runCommand(messages);
