import type { Flag, Note, Passage } from '../notes/entry.ts';
import { colourNames as usualNames } from '../notes/highlight-colours.ts';
import { noteKind } from '../notes/note-kind.ts';
import { usualScale } from '../notes/status.ts';
import type { ExportWords } from './export-content.ts';
import { linkOf } from './note-link.ts';

/** The context of our annotations: W3C's, and three terms of our own, whose values are JSON as it is. */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    claimbook: 'urn:x-claimbook:',
    'claimbook:note': { '@id': 'urn:x-claimbook:note', '@type': '@json' },
    'claimbook:flag': { '@id': 'urn:x-claimbook:flag', '@type': '@json' },
    'claimbook:passage': { '@id': 'urn:x-claimbook:passage', '@type': '@json' },
  },
] as const;

/** Plain JSON. */
export type Annotation = Readonly<Record<string, unknown>>;

/**
 * A note as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). What that model has no word for stands under
 * `claimbook:note`, so that nothing is lost and nothing is said twice. Versions of one note that stand side by side are
 * annotations apart, by `version`, counted from 1, and share their canonical id.
 */
export function noteAnnotation(note: Note, version: number, { colourNames }: ExportWords): Annotation {
  const { type: _type, id, author, created, changed, text, tags, colour, passage, ...rest } = note;
  const place = passage === null ? null : passageParts(passage);
  const iri = `urn:uuid:${id}`;
  const source = linkOf(note);
  const fragment =
    note.claim === null
      ? []
      : [{ type: 'FragmentSelector', value: note.claim, conformsTo: 'http://tools.ietf.org/rfc/rfc3236' }];
  const selector = [...fragment, ...(place?.selectors ?? [])];
  const where = {
    type: 'SpecificResource',
    source,
    ...(selector.length > 0 && { selector }),
    ...(place !== null && { state: place.state }),
  };
  const bodies = [
    ...(text === '' ? [] : [{ type: 'TextualBody', value: text, format: 'text/markdown', purpose: purposeOf(note) }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
    ...(colour === null
      ? []
      : [
          {
            type: 'TextualBody',
            value: colourNames[colour] ?? usualNames[colour],
            purpose: 'classifying',
            'claimbook:colour': colour,
          },
        ]),
  ];
  return {
    id: version === 1 ? iri : `${iri}#${version}`,
    canonical: iri,
    type: 'Annotation',
    motivation: motivationOf(note),
    ...creation(author, created, changed),
    ...(bodies.length > 0 && { body: bodies }),
    target: note.reply === null ? where : [`urn:uuid:${note.reply}`, where],
    'claimbook:note': rest,
    ...(place !== null && Object.keys(place.extra).length > 0 && { 'claimbook:passage': place.extra }),
  };
}

/** A step of a flag's history as an annotation that assesses its claim; in full under `claimbook:flag`. */
export function flagAnnotation(flag: Flag, version: number, { scale }: ExportWords): Annotation {
  const { type: _type, id, author, created, changed, ...rest } = flag;
  const iri = `urn:uuid:${id}`;
  const { name } = (scale ?? usualScale).words[flag.status];
  const value = flag.reason === '' ? name : `${name}: ${flag.reason}`;
  return {
    id: version === 1 ? iri : `${iri}#${version}`,
    canonical: iri,
    type: 'Annotation',
    motivation: 'assessing',
    ...creation(author, created, changed),
    body: [{ type: 'TextualBody', value, format: 'text/plain', purpose: 'assessing' }],
    target: linkOf(flag),
    'claimbook:flag': rest,
  };
}

function creation(author: Note['author'], created: string, modified: string): Annotation {
  return { creator: { id: `urn:uuid:${author.id}`, type: 'Person', name: author.name }, created, modified };
}

function passageParts({ exact, prefix, suffix, start, end, edition, ...extra }: Passage) {
  return {
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    state: { type: 'claimbook:EditionState', 'claimbook:edition': edition },
    extra,
  };
}

function purposeOf(note: Note): string {
  return note.reply === null ? 'commenting' : 'replying';
}

function motivationOf(note: Note): string {
  switch (noteKind(note)) {
    case 'reply':
      return 'replying';
    case 'highlight':
      return 'highlighting';
    case 'bookmark':
      return 'bookmarking';
    case 'note':
      return note.text === '' && note.tags.length > 0 ? 'tagging' : 'commenting';
  }
}
