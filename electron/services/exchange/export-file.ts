import { createHash } from 'node:crypto';
import { annotationsText, type BundleMaker, bundleParts, manifestText } from '../../../shared/exchange/bundle-parts.ts';
import { claimReviews } from '../../../shared/exchange/claim-reviews.ts';
import type { ExportOptions } from '../../../shared/exchange/exchange.ts';
import type { ExportContent } from '../../../shared/exchange/export-content.ts';
import { usualTemplate } from '../../../shared/exchange/markdown-template.ts';
import { notesCsv } from '../../../shared/exchange/notes-csv.ts';
import { notesMarkdown } from '../../../shared/exchange/notes-markdown.ts';
import { writeZip } from './write-zip.ts';

/** A file as it will be written, and how many notes and flags it tells of. */
export interface ExportFile {
  readonly content: string | Uint8Array;
  /** How many bytes the reader of it will have to unpack. */
  readonly unpacked: number;
  readonly notes: number;
  readonly flags: number;
}

/** An export in the format asked for. The same content and maker give the same bytes. */
export async function exportFile(
  content: ExportContent,
  { format, template }: Pick<ExportOptions, 'format' | 'template'>,
  maker: BundleMaker,
): Promise<ExportFile> {
  const notes = content.briefings.flatMap((briefing) => briefing.notes);
  const flags = content.briefings.flatMap((briefing) => briefing.flags);
  const all = { notes: notes.length, flags: flags.length };
  switch (format) {
    case 'bundle':
      return { ...all, ...(await bundle(content, maker)) };
    case 'annotations':
      return { ...all, ...asText(annotationsText(content, [...notes, ...flags])) };
    case 'csv':
      return { ...all, ...asText(notesCsv(content)) };
    case 'markdown':
      return { notes: notes.length, flags: 0, ...asText(notesMarkdown(content, template ?? usualTemplate)) };
    case 'claimreview': {
      const { text, count } = claimReviews(content);
      return { notes: 0, flags: count, ...asText(text) };
    }
  }
}

function asText(content: string): Pick<ExportFile, 'content' | 'unpacked'> {
  return { content, unpacked: Buffer.byteLength(content) };
}

async function bundle(content: ExportContent, maker: BundleMaker): Promise<Pick<ExportFile, 'content' | 'unpacked'>> {
  const parts = bundleParts(content, maker);
  const listed = parts.map(({ name, text }) => ({
    name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const all = [{ name: 'manifest.json', text: manifestText(content, maker, listed) }, ...parts];
  return {
    content: await writeZip(all),
    unpacked: all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  };
}
