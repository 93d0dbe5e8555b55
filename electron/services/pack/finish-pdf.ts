import { createHash } from 'node:crypto';
import {
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PackContent } from '../../../shared/pack/pack.ts';
import { packModel } from '../../../shared/pack/pack-model.ts';
import { packLanguage, packTitle } from '../../../shared/pack/pack-title.ts';
import { attachFiles, type PackedFile } from './attach-files.ts';
import { dropUnreached } from './drop-unreached.ts';
import { hastenPdfLib } from './hasten-pdf-lib.ts';
import { labelLinks } from './label-links.ts';
import { mendTags } from './mend-tags.ts';
import { producer } from './pack-producer.ts';
import { labelPages } from './page-labels.ts';
import { xmpPacket } from './xmp-packet.ts';

/** More objects in one stream pack closer; a reader unpacks a stream whole to get at one of them. */
const objectsPerStream = 500;

hastenPdfLib();

/** Structure types of PDF 2.0 that Chromium writes into older files, and what an older reader is to take them for. */
const olderNames = { Strong: 'Span', Em: 'Span', Aside: 'Note', Title: 'P', Sub: 'Span', FENote: 'Note' } as const;

/**
 * Adds what Chromium leaves out of a tagged PDF, and mends what it leaves wrong: title and dates as metadata in both
 * forms, who prepared it, a tidy structure tree, words for every link, page labels, and the files a pack carries.
 * The same pages and content give the same bytes. Returns the file's bytes.
 */
export async function finishPdf(
  pdf: PDFDocument,
  content: PackContent,
  attachments: readonly PackedFile[],
): Promise<Uint8Array> {
  const model = packModel(content);
  const { catalog, context } = pdf;
  describe(pdf, content);
  labelPages(pdf);
  labelLinks(pdf, model);
  await mendTags(pdf);
  catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.set(PDFName.of('RoleMap'), context.obj(olderNames));
  attachFiles(pdf, attachments, new Date(content.setOn));
  dropUnreached(context);
  context.header = PDFHeader.forVersion(1, 7);
  // Whole at once: pausing after every few objects would take longer than the writing itself.
  const objectsPerTick = Number.POSITIVE_INFINITY;
  return PDFStreamWriter.forContext(context, objectsPerTick, true, objectsPerStream).serializeToBuffer();
}

function describe(pdf: PDFDocument, content: PackContent): void {
  const { catalog, context } = pdf;
  const title = packTitle(content);
  const author = authorsOf(content);
  const set = new Date(content.setOn);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(`Register ${content.library.revision}`);
  pdf.setKeywords([`Pack ${content.id}`]);
  pdf.setCreator(producer);
  pdf.setProducer(producer);
  pdf.setCreationDate(set);
  pdf.setModificationDate(set);
  catalog.set(PDFName.of('Lang'), PDFString.of(packLanguage));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  const packet = xmpPacket({ title, language: packLanguage, author, producer, set, id: content.id });
  const metadata = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const id = PDFHexString.of(createHash('md5').update(`${content.id} ${content.setOn}`).digest('hex'));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** Who stands on the title page. */
function authorsOf({ options, preparedBy }: PackContent): string {
  return options.preparedBy.length === 0 ? preparedBy.name : options.preparedBy.join(', ');
}
