import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
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

/** A file as it is to stand in a PDF. */
export interface PackedFile extends Attachment {
  /** By Flate; null for what is packed already, as a zip is. */
  readonly packed: Uint8Array | null;
  /** MD5 of the content, in hexadecimal digits. */
  readonly checksum: string;
}

const flate = promisify(deflate);

/** Packs a file ahead of its PDF. */
export async function packFile(file: Attachment): Promise<PackedFile> {
  const packed = await flate(file.content);
  const checksum = createHash('md5').update(file.content).digest('hex');
  return { ...file, packed: packed.length < file.content.length ? packed : null, checksum };
}

/**
 * Puts files into a PDF, where readers list them and other programs look for them: in the tree of names and in the
 * catalogue's array. What was attached before is gone. The same files and moment give the same bytes.
 */
export function attachFiles({ catalog, context }: PDFDocument, files: readonly PackedFile[], at: Date): void {
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

  function streamOf({ type, content, packed, checksum }: PackedFile) {
    const when = PDFString.fromDate(at);
    return context.stream(packed ?? content, {
      Type: 'EmbeddedFile',
      Subtype: type,
      ...(packed === null ? {} : { Filter: 'FlateDecode' }),
      Params: { Size: content.length, ModDate: when, CreationDate: when, CheckSum: PDFHexString.of(checksum) },
    });
  }
}
