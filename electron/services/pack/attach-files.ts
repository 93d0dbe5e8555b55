import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** A file inside a PDF. */
export interface Attachment {
  /** Ascii, so that every program shows it alike. */
  readonly name: string;
  readonly description: string;
  /** A MIME type. */
  readonly type: string;
  /** How it belongs to the document, in the PDF's own words: data behind it, or a supplement to it. */
  readonly relationship: 'Data' | 'Supplement';
  readonly content: Uint8Array;
}

/**
 * Puts files into a PDF, where readers list them and other programs look for them: in the tree of names and in the
 * catalogue's array. What was attached before is gone. The same files and moment give the same bytes.
 */
export function attachFiles({ catalog, context }: PDFDocument, files: readonly Attachment[], at: Date): void {
  const byName = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const specs = byName.map((file) => {
    const ref = context.register(
      context.obj({
        Type: 'Filespec',
        F: PDFString.of(file.name),
        UF: PDFHexString.fromText(file.name),
        Desc: PDFHexString.fromText(file.description),
        AFRelationship: file.relationship,
        EF: { F: context.register(streamOf(file)) },
      }),
    );
    return { name: file.name, ref };
  });
  const names = catalog.lookupMaybe(PDFName.of('Names'), PDFDict) ?? context.obj({});
  const list = specs.flatMap(({ name, ref }) => [PDFString.of(name), ref]);
  names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: list }));
  catalog.set(PDFName.of('Names'), names);
  catalog.set(PDFName.of('AF'), context.obj(specs.map(({ ref }) => ref)));

  function streamOf({ type, content }: Attachment) {
    const packed = deflateSync(content);
    // A zip is packed already.
    const smaller = packed.length < content.length;
    const when = PDFString.fromDate(at);
    const sum = createHash('md5').update(content).digest('hex');
    return context.stream(smaller ? packed : content, {
      Type: 'EmbeddedFile',
      Subtype: type,
      ...(smaller ? { Filter: 'FlateDecode' } : {}),
      Params: { Size: content.length, ModDate: when, CreationDate: when, CheckSum: PDFHexString.of(sum) },
    });
  }
}
