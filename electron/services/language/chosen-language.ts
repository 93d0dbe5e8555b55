import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../../shared/language/language.ts';
import { readLanguages } from './languages.ts';

const settings = z.object({ language: z.string() });

/** The language that a profile's reader has chosen, of those in it; null for English. Never fails. */
export function chosenLanguage(profile: string): Language | null {
  let tag: string;
  try {
    tag = settings.parse(JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8'))).language;
  } catch {
    // A first start has no settings yet, an older release's name no language, and damaged ones are told when they are opened.
    return null;
  }
  return readLanguages(profile).languages.find((language) => language.tag === tag) ?? null;
}
