import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** An element of a PDF's structure tree. */
export interface Tag {
  readonly type: 'tag';
  /** `P`, `H1`, `Figure`: as written, before any role map. */
  readonly role: string;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly kids: readonly Kid[];
}

/** A mark in a page's content. */
export interface Mark {
  readonly type: 'mark';
  readonly page: PDFRef;
  readonly mark: number;
}

/** A place on a page that is no content: a link's area. */
export interface Area {
  readonly type: 'area';
  readonly dict: PDFDict;
  /** The annotation. */
  readonly object: PDFRef;
}

export type Kid = Tag | Mark | Area;

const name = (text: string): PDFName => PDFName.of(text);

/** The top of a PDF's structure tree; null where it has none. Throws where the tree is entangled or broken. */
export function readTags(pdf: PDFDocument): Tag | null {
  const { context, catalog } = pdf;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const top = root === undefined ? undefined : kidsOf(root)[0];
  if (!(top instanceof PDFRef)) return null;
  const seen = new Set<PDFRef>();

  function read(ref: PDFRef): Tag {
    if (seen.has(ref)) throw new Error('an element of its tags stands in two places');
    seen.add(ref);
    const dict = context.lookup(ref, PDFDict);
    const page = dict.get(name('Pg'));
    const kids = kidsOf(dict).map((kid) => readKid(kid, page));
    return { type: 'tag', role: dict.lookup(name('S'), PDFName).decodeText(), ref, dict, kids };
  }

  function readKid(kid: PDFObject, page: PDFObject | undefined): Kid {
    if (kid instanceof PDFRef) return read(kid);
    if (kid instanceof PDFNumber && page instanceof PDFRef) return { type: 'mark', page, mark: kid.asNumber() };
    if (kid instanceof PDFDict) {
      const on = kid.get(name('Pg')) ?? page;
      const object = kid.get(name('Obj'));
      if (kid.get(name('Type')) === name('OBJR') && object instanceof PDFRef)
        return { type: 'area', dict: kid, object };
      const mark = kid.lookupMaybe(name('MCID'), PDFNumber);
      if (mark !== undefined && on instanceof PDFRef) return { type: 'mark', page: on, mark: mark.asNumber() };
    }
    throw new Error('an element of its tags holds what can’t be read');
  }

  function kidsOf(dict: PDFDict): readonly PDFObject[] {
    const kids = dict.get(name('K'));
    const list = context.lookup(kids);
    if (list instanceof PDFArray) return list.asArray();
    return kids === undefined ? [] : [kids];
  }

  return read(top);
}

/** Every element under one, itself first, in reading order. */
export function* allTags(tag: Tag): Generator<Tag> {
  yield tag;
  for (const kid of tag.kids) if (kid.type === 'tag') yield* allTags(kid);
}
