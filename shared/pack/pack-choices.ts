import type { PackOptions } from './pack.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const inks = ['colour', 'greyscale'] as const;
export type Ink = (typeof inks)[number];

/** What may be left out of a pack. The cover, the contents, how to read the marks, the texts and the colophon always print. */
export const optionalParts = [
  'digests',
  'margins',
  'charts',
  'quantities',
  'sums',
  'register',
  'check-log',
  'glossary',
  'sources',
] as const;
export type OptionalPart = (typeof optionalParts)[number];

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
