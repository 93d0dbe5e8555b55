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

/**
 * The top of a PDF's structure tree; null where it has none. What is entangled or broken in it is left out, and `broken`
 * told what; without one it throws.
 */
export function readTags(pdf: PDFDocument, broken: (what: string) => void = refuse): Tag | null {
  const { context, catalog } = pdf;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const top = root === undefined ? undefined : kidsOf(root)[0];
  if (!(top instanceof PDFRef)) return null;
  const seen = new Set<PDFRef>();

  function read(ref: PDFRef): readonly Tag[] {
    const dict = context.lookup(ref);
    const role = dict instanceof PDFDict ? dict.lookup(name('S')) : undefined;
    if (seen.has(ref)) broken('an element of its tags stands in two places');
    else if (!(dict instanceof PDFDict) || !(role instanceof PDFName)) broken('an element of its tags is missing');
    else {
      seen.add(ref);
      const page = dict.get(name('Pg'));
      const kids = kidsOf(dict).flatMap((kid) => readKid(kid, page));
      return [{ type: 'tag', role: role.decodeText(), ref, dict, kids }];
    }
    return [];
  }

  function readKid(kid: PDFObject, page: PDFObject | undefined): readonly Kid[] {
    if (kid instanceof PDFRef) return read(kid);
    if (kid instanceof PDFNumber && page instanceof PDFRef) return [{ type: 'mark', page, mark: kid.asNumber() }];
    if (kid instanceof PDFDict) {
      const on = kid.get(name('Pg')) ?? page;
      const object = kid.get(name('Obj'));
      if (kid.get(name('Type')) === name('OBJR') && object instanceof PDFRef)
        return [{ type: 'area', dict: kid, object }];
      const number = kid.lookup(name('MCID'));
      if (number instanceof PDFNumber && on instanceof PDFRef)
        return [{ type: 'mark', page: on, mark: number.asNumber() }];
    }
    broken('an element of its tags holds what can’t be read');
    return [];
  }

  function kidsOf(dict: PDFDict): readonly PDFObject[] {
    const kids = dict.get(name('K'));
    const list = context.lookup(kids);
    if (list instanceof PDFArray) return list.asArray();
    return kids === undefined ? [] : [kids];
  }

  return read(top)[0] ?? null;
}

function refuse(what: string): never {
  throw new Error(what);
}

/** Every element under one, itself first, in reading order. */
export function* allTags(tag: Tag): Generator<Tag> {
  yield tag;
  for (const kid of tag.kids) if (kid.type === 'tag') yield* allTags(kid);
}
