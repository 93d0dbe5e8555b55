import type { PackOptions } from './pack.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const inks = ['colour', 'greyscale'] as const;
export type Ink = (typeof inks)[number];

/**
 * What may be left out of a pack; all but the attachments are printed. The cover, the contents, how to read the marks, the
 * texts and the colophon always print.
 */
export const optionalParts = [
  'digests',
  'margins',
  'charts',
  'quantities',
  'sums',
  'glossary',
  'register',
  'check-log',
  'sources',
  'attachments',
] as const;
export type OptionalPart = (typeof optionalParts)[number];
/** Those of them that are printed. */
export const printableParts = optionalParts.filter((part) => part !== 'attachments');

/** Where notes and highlights print: beside the words they are on, after each briefing, or nowhere. */
export const notePlaces = ['in-place', 'endnotes', 'none'] as const;
export type NotePlace = (typeof notePlaces)[number];

/** Everything, on A4 and in colour. */
export const usualPack: PackOptions = {
  briefings: [],
  claims: { by: 'all' },
  parts: [...optionalParts],
  notes: 'in-place',
  paper: 'a4',
  ink: 'colour',
  label: null,
  preparedBy: [],
};

/** What no line that prints may hold: what ends it, or turns the rest of it around. */
export const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/u;

/** As many characters as a handling label, a name, and a filter may have, and as many names as the title page takes. */
export const longestLabel = 60;
export const longestName = 80;
export const longestQuery = 500;
export const mostNames = 12;
