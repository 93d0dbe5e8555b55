import type { Language, LanguageScope } from '../../../shared/language/language.ts';
import { languageScript } from '../window-rules/app-address.ts';

const scope: keyof LanguageScope = 'claimbookLanguage';

/** The script that tells a page its language. What a language's file holds is data in it, never script. */
export function languageScriptOf(language: Language): string {
  return `globalThis.${scope} = JSON.parse(${JSON.stringify(JSON.stringify(language))});\n`;
}

/** A page of the app in a language: it says so of itself, and loads the language before any other script. */
export function pageIn({ tag, direction }: Language, html: string): string {
  return html
    .replace(/<html lang="[^"]*"/, `<html lang="${tag}" dir="${direction}"`)
    .replace('<head>', `<head>\n    <script src="${new URL(languageScript).pathname}"></script>`);
}
