import type { PDFDocument } from '@cantoo/pdf-lib';
import { markArtefacts } from './mark-artefacts.ts';
import { readTags } from './read-tags.ts';
import { tidyTags } from './tidy-tags.ts';
import { writeTags } from './write-tags.ts';

/** Mends what Chromium leaves wrong in a tagged PDF's pages and structure tree; one without tags stays as it is. */
export async function mendTags(pdf: PDFDocument): Promise<void> {
  const top = readTags(pdf);
  if (top === null) return;
  const { isText, boxes, packed } = markArtefacts(pdf, top);
  const tidied = tidyTags(top, (kid) => kid.type !== 'mark' || isText(kid.page, kid.mark));
  writeTags(pdf, tidied, boxes);
  await packed;
}
