/** A sentence in another language, or its forms by plural category where it counts something; `{0}` is its first value. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A language the app speaks: how its numbers and dates read, which way it runs, and its words for the English ones. */
export interface Language {
  /** A BCP 47 tag. */
  readonly tag: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** By the English message; what is missing is said in English. */
  readonly messages: Readonly<Record<string, Message>>;
}

/** The language the app is written in. */
export const english: Language = { tag: 'en-GB', name: 'English', direction: 'ltr', messages: {} };

/**
 * Where a page or process finds its language: set before anything else of ours is loaded, since many names are made once,
 * as their file is loaded. It stays for as long as the app is open.
 */
export interface LanguageScope {
  claimbookLanguage?: Language;
}

/** The language that the app speaks; English unless the reader has set another. */
export function spokenLanguage(): Language {
  return (globalThis as LanguageScope).claimbookLanguage ?? english;
}
