import { canonical } from '../notes/canonical.ts';
import type { Author, Entry } from '../notes/entry.ts';
import { annotationCollection } from './annotation-collection.ts';
import { derivedUuid } from './derived-uuid.ts';
import type { ExportContent } from './export-content.ts';
import { bundleFormat, bundleVersion, type Manifest, partNames } from './manifest.ts';

/** A file in a bundle. */
export interface BundlePart {
  readonly name: string;
  readonly text: string;
}

/** Who writes a bundle, with what, and when. */
export interface BundleMaker {
  readonly by: Author;
  readonly app: string;
  /** ISO 8601 as the clock on the maker's wall shows it. */
  readonly made: string;
}

/** The annotations of an export as one collection; the same content gives the same text. */
export function annotationsText(content: ExportContent, entries: readonly Entry[]): string {
  const id = `urn:uuid:${derivedUuid(entries.map(({ id, changed }) => `${id} ${changed}`).join('\n'))}`;
  return annotationCollection(id, 'Notes and flags from Claimbook', entries, content.words);
}

/** The parts of a bundle, but for its manifest. The same content and maker give the same texts. */
export function bundleParts(content: ExportContent, maker: BundleMaker): readonly BundlePart[] {
  const notes = content.briefings.flatMap((briefing) => briefing.notes);
  const flags = content.briefings.flatMap((briefing) => briefing.flags);
  const lines = flags.map((flag) => canonical(flag));
  return [
    { name: partNames.annotations, text: annotationsText(content, notes) },
    { name: partNames.flags, text: `{"flags":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n` },
    { name: partNames.readMe, text: readMe(content, maker) },
  ];
}

/** manifest.json, which tells of all other parts. */
export function manifestText(content: ExportContent, maker: BundleMaker, parts: Manifest['parts']): string {
  const { made, app, by } = maker;
  const manifest: Manifest = {
    format: bundleFormat,
    version: bundleVersion,
    app,
    made,
    by: { id: by.id, name: by.name },
    briefings: content.briefings.map(({ briefing: { id, title, edition }, notes, flags }) => ({
      id,
      title,
      edition,
      notes: notes.length,
      flags: flags.length,
    })),
    colourNames: content.words.colourNames,
    scale: content.words.scale,
    parts: [...parts],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readMe({ briefings }: ExportContent, { by, app, made }: BundleMaker): string {
  const lines = briefings.map(({ briefing: { id, title }, notes, flags }) => {
    const name = title === null ? id.toUpperCase() : `${id.toUpperCase()}, ${title}`;
    return `- ${name}: notes ${notes.length}, flags ${flags.length}`;
  });
  return [
    'Notes and flags from Claimbook',
    '',
    `Written by ${by.name} on ${made.slice(0, 10)} with Claimbook ${app}.`,
    '',
    ...lines,
    '',
    'To read them, open Claimbook and choose “Take in a colleague’s file…”. It shows what the file',
    'would change before anything is changed, and overwrites nothing.',
    '',
    'manifest.json       what is in this file, with a checksum of each part',
    'annotations.jsonld  notes, highlights and bookmarks as W3C Web Annotations',
    'flags.json          the history of every flag: who, when, from, to and why',
    '',
  ].join('\n');
}
