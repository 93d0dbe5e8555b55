import type { OptionalPart } from './pack-choices.ts';

/** What may be left out of a pack, as it is called within a sentence. */
export const partNames: Readonly<Record<OptionalPart, string>> = {
  digests: 'the digests',
  margins: 'the margin notes',
  charts: 'the charts',
  quantities: 'the quantities on which the briefings differ',
  sums: 'the sums',
  register: 'the verification register',
  'check-log': 'the check log',
  glossary: 'the glossary',
  sources: 'the sources',
};
