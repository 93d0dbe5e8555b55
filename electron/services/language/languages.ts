import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../shared/language/language.ts';
import { readLanguageFile } from '../../../shared/language/language-file.ts';
import { reasonOf } from '../reason-of.ts';

/** The languages of a profile, and a sentence for each file of one that can't be used. */
export interface Languages {
  readonly languages: readonly Language[];
  readonly problems: readonly string[];
}

/** The largest file of a language that is read, in bytes. */
const largest = 4_000_000;

/**
 * Reads the languages that a team has put into the profile, a JSON file each in `languages/`. Never fails. It reads at
 * once, since nothing else may begin before the app knows what it speaks.
 */
export function readLanguages(profile: string): Languages {
  const folder = join(profile, 'languages');
  const languages: Language[] = [];
  const problems: string[] = [];
  for (const file of filesIn(folder)) {
    try {
      const text = readFileSync(join(folder, file), 'utf8');
      if (text.length > largest) throw new Error('it is larger than 4 MB');
      languages.push(readLanguageFile(text));
    } catch (error) {
      problems.push(`The language in ${join(folder, file)} can’t be used: ${reasonOf(error)}.`);
    }
  }
  return { languages, problems };
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch {
    // Most profiles have none.
    return [];
  }
}
