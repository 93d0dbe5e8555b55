import { parseArgs } from 'node:util';
import { app } from 'electron';
import type { LanguageScope } from '../../shared/language/language.ts';
import { chosenLanguage } from '../services/language/chosen-language.ts';

const { values } = parseArgs({ options: { profile: { type: 'string' } }, strict: false });
const profile = typeof values.profile === 'string' ? values.profile : app.getPath('userData');
const language = chosenLanguage(profile);
if (language !== null) (globalThis as LanguageScope).claimbookLanguage = language;

// Only now: names are made in the app's language as their files are loaded.
await import('./main.ts');
