import { PDFDict, type PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PackContent } from '../../../shared/pack/pack.ts';
import { packLanguage, packTitle } from '../../../shared/pack/pack-title.ts';
import { hastenWriting } from './hasten-writing.ts';
import { labelLinks } from './label-links.ts';
import { xmpPacket } from './xmp-packet.ts';

const producer = 'Claimbook';

hastenWriting();

/** Structure types of PDF 2.0 that Chromium writes into older files, and what an older reader is to take them for. */
const olderNames = { Strong: 'Span', Em: 'Span', Aside: 'Note', Title: 'P', Sub: 'Span', FENote: 'Note' } as const;

/**
 * Adds what Chromium leaves out of a tagged PDF: title and dates as metadata in both forms, who prepared it, a role for
 * every newer structure type, and words for every link. Tags and outline stay as they are. Returns the file's bytes.
 */
export async function finishPdf(pdf: PDFDocument, content: PackContent): Promise<Uint8Array> {
  const title = packTitle(content);
  const set = new Date(content.setOn);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(content.preparedBy.name);
  pdf.setSubject(`Register ${content.library.revision}`);
  pdf.setCreator(producer);
  pdf.setProducer(producer);
  pdf.setCreationDate(set);
  pdf.setModificationDate(set);
  const { catalog, context } = pdf;
  catalog.set(PDFName.of('Lang'), PDFString.of(packLanguage));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));

  const packet = xmpPacket({ title, language: packLanguage, author: content.preparedBy.name, producer, set });
  const metadata = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));

  catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.set(PDFName.of('RoleMap'), context.obj(olderNames));
  labelLinks(pdf, content);
  // Whole at once: pausing after every few objects would take longer than the writing itself.
  const objectsPerTick = Number.POSITIVE_INFINITY;
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false, objectsPerTick });
}
