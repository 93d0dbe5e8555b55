import { choiceOf, listOf } from '../language/list-of.ts';
import { type Scale, statusInSentence } from '../notes/status.ts';
import type { ClaimChoice, PackContent } from './pack.ts';
import { type Ink, type NotePlace, type Paper, printableParts } from './pack-choices.ts';
import { partNames } from './part-names.ts';

export const paperNames: Readonly<Record<Paper, string>> = { a4: 'A4', letter: 'US Letter' };
const inkNames: Readonly<Record<Ink, string>> = { colour: 'in colour', greyscale: 'in greyscale' };
const noteWords: Readonly<Record<NotePlace, string>> = {
  'in-place': 'Notes stand after the words they are on, and highlights in the text.',
  endnotes: 'Notes stand at the end of their briefing, and highlights in the text.',
  none: 'Neither notes nor highlights print.',
};

/** Which claims a pack is about: "The claims flagged disputed or outdated". */
export function claimsInWords(choice: ClaimChoice, scale: Scale): string {
  switch (choice.by) {
    case 'all':
      return 'All claims';
    case 'status': {
      const names = scale.order.filter((status) => choice.statuses.includes(status));
      return `The claims flagged ${choiceOf(names.map((status) => statusInSentence(status, scale)))}`;
    }
    case 'filter':
      return `The claims that the ledger’s filter “${choice.query}” finds`;
  }
}

/** What was asked for when a pack was set, a sentence each. */
export function optionsInWords({ options, editions, scale }: PackContent): readonly string[] {
  const letters = listOf(editions.map(({ briefing }) => briefing.letter));
  const parts = printableParts.filter((part) => options.parts.includes(part)).map((part) => partNames[part]);
  const all = parts.length === printableParts.length;
  return [
    `${claimsInWords(options.claims, scale)} of ${editions.length === 1 ? 'briefing' : 'briefings'} ${letters}.`,
    all ? 'Every part prints.' : `Besides the texts: ${parts.length === 0 ? 'nothing' : listOf(parts)}.`,
    noteWords[options.notes],
    `For ${paperNames[options.paper]}, ${inkNames[options.ink]}.`,
  ];
}
