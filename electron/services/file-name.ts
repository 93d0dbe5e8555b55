import { t } from '../../shared/language/t.ts';

interface FileKind {
  /** As a save dialog names it. */
  readonly name: string;
  readonly extension: string;
}

/** The kinds of file that a reader can save, by what their names end in. */
const kinds = [
  { name: t`CSV table`, extension: 'csv' },
  { name: t`Tab-separated table`, extension: 'tsv' },
  { name: 'JSON', extension: 'json' },
  { name: t`Markdown`, extension: 'md' },
  { name: t`SVG picture`, extension: 'svg' },
  { name: 'PDF', extension: 'pdf' },
  { name: t`Plain text`, extension: 'txt' },
  { name: t`Zip`, extension: 'zip' },
  { name: t`Web annotations`, extension: 'jsonld' },
  { name: t`Web page`, extension: 'html' },
  { name: t`PNG picture`, extension: 'png' },
] as const satisfies readonly FileKind[];

const plainText = kinds[6];

/** The kind of file that a name's ending tells; plain text where it tells none of ours. */
export function fileKindOf(name: string): FileKind {
  return kinds.find(({ extension }) => name.toLowerCase().endsWith(`.${extension}`)) ?? plainText;
}

/** Names that Windows keeps for devices, whatever their ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name to suggest in a save dialog, made of one that a page proposed: without folders, without what a file system or
 * a reader's eye would take for something else, and ending as a kind of ours.
 */
export function safeFileName(proposed: string): string {
  const { extension } = fileKindOf(proposed);
  const stem = proposed.toLowerCase().endsWith(`.${extension}`) ? proposed.slice(0, -extension.length - 1) : proposed;
  const safe = stem
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number} ._-]+/gu, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
    .slice(0, 80);
  return `${safe === '' || reserved.test(safe) ? 'claimbook' : safe}.${extension}`;
}
