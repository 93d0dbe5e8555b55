import { app } from 'electron';
import type { LanguageScope } from '../../shared/language/language.ts';
import { chosenLanguage } from '../services/language/chosen-language.ts';
import { namedProfile } from '../services/window-rules/named-profile.ts';

// In development the first argument is the app's own folder.
const profile = namedProfile(process.argv.slice(app.isPackaged ? 1 : 2)) ?? app.getPath('userData');
const language = chosenLanguage(profile);
if (language !== null) (globalThis as LanguageScope).claimbookLanguage = language;

// Only now: names are made in the app's language as their files are loaded.
await import('./main.ts');
