import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Box } from './figure-box.ts';
import type { Tag } from './read-tags.ts';
import type { TidyKid, TidyTag } from './tidy-tags.ts';

const name = (text: string): PDFName => PDFName.of(text);
const [K, P, S, Pg, A, ID] = [name('K'), name('P'), name('S'), name('Pg'), name('A'), name('ID')];

/** What other elements name by its id, and notes, which have to have one. */
const named = new Set(['TH', 'Aside', 'FENote', 'Note']);

/**
 * Puts a tidied tree in the place of the one that was read: elements, the tables that lead to them from marks, areas and
 * ids, and the places of figures. Ids are counted anew, so that the same tree has the same ids.
 */
export function writeTags(pdf: PDFDocument, top: TidyTag, boxes: ReadonlyMap<Tag, Box>): void {
  const { context, catalog } = pdf;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const owners = new Map<PDFRef, (PDFRef | undefined)[]>();
  const areas = new Map<PDFRef, PDFRef>();
  const ids = new Map<string, PDFRef>();
  const newIds = new Map<string, PDFString>();
  const headed: PDFDict[] = [];

  write(top, rootRef());
  for (const attributes of headed) renameHeaders(attributes);
  writeParents();
  const sorted = [...ids].sort(([one], [other]) => (one < other ? -1 : 1));
  root.set(name('IDTree'), context.obj({ Names: sorted.flatMap(([id, ref]) => [PDFString.of(id), ref]) }));

  function rootRef(): PDFRef {
    const ref = catalog.get(name('StructTreeRoot'));
    if (!(ref instanceof PDFRef)) throw new Error('The pages have lost their tags.');
    return ref;
  }

  function write({ role, from, kids }: TidyTag, parent: PDFRef): PDFRef {
    const dict = from?.dict ?? context.obj({ Type: 'StructElem' });
    const ref = from?.ref ?? context.register(dict);
    dict.set(S, name(role));
    dict.set(P, parent);
    const page = kids.find((kid) => kid.type === 'mark')?.page;
    if (page === undefined) dict.delete(Pg);
    else dict.set(Pg, page);
    const written = kids.map((kid) => writeKid(kid, ref, page));
    const [only] = written;
    if (only === undefined) dict.delete(K);
    else dict.set(K, written.length === 1 ? only : context.obj(written));
    writeAttributes(dict, from === null ? undefined : boxes.get(from));
    if (named.has(role)) writeId(dict, role, ref);
    return ref;
  }

  function writeKid(kid: TidyKid, owner: PDFRef, page: PDFRef | undefined): PDFObject {
    if (kid.type === 'tidy') return write(kid, owner);
    if (kid.type === 'area') {
      areas.set(kid.object, owner);
      return kid.dict;
    }
    const onPage = owners.get(kid.page) ?? [];
    owners.set(kid.page, onPage);
    onPage[kid.mark] = owner;
    if (kid.page === page) return PDFNumber.of(kid.mark);
    return context.obj({ Type: 'MCR', Pg: kid.page, MCID: kid.mark });
  }

  /** Leaves out the attributes that say what is so anyway. */
  function writeAttributes(dict: PDFDict, box: Box | undefined): void {
    const given = dict.lookup(A);
    const all = given instanceof PDFArray ? given.asArray() : given === undefined ? [] : [given];
    const told = all.flatMap((each) => {
      const attributes = context.lookup(each);
      if (!(attributes instanceof PDFDict) || isUsual(attributes)) return [];
      if (attributes.has(name('Headers'))) headed.push(attributes);
      return attributes;
    });
    if (box !== undefined) told.push(context.obj({ O: 'Layout', BBox: box.map(rounded), Placement: 'Block' }));
    const [only] = told;
    if (only === undefined) dict.delete(A);
    else dict.set(A, told.length === 1 ? only : context.obj(told));
  }

  function writeId(dict: PDFDict, role: string, ref: PDFRef): void {
    const id = PDFString.of(`${role.toLowerCase()}-${String(ids.size + 1).padStart(6, '0')}`);
    const old = dict.lookup(ID);
    if (old !== undefined) newIds.set(String(old), id);
    dict.set(ID, id);
    ids.set(id.asString(), ref);
  }

  function renameHeaders(attributes: PDFDict): void {
    const headers = attributes.lookup(name('Headers'), PDFArray).asArray();
    attributes.set(name('Headers'), context.obj(headers.flatMap((id) => newIds.get(String(id)) ?? [])));
  }

  /** From each page and each area to its elements, by the numbers that these have been given. */
  function writeParents(): void {
    const entries: [number, PDFObject][] = [];
    const numberOf = (dict: PDFDict | undefined, key: string) => dict?.lookupMaybe(name(key), PDFNumber)?.asNumber();
    for (const page of pdf.getPages()) {
      const number = numberOf(page.node, 'StructParents');
      const onPage = owners.get(page.ref) ?? [];
      if (number === undefined) continue;
      const list = Array.from(onPage, (ref) => ref ?? null);
      entries.push([number, context.register(context.obj(list))]);
    }
    for (const [area, owner] of areas) {
      const number = numberOf(context.lookupMaybe(area, PDFDict), 'StructParent');
      if (number !== undefined) entries.push([number, owner]);
    }
    entries.sort(([one], [other]) => one - other);
    const next = (entries.at(-1)?.[0] ?? -1) + 1;
    root.set(name('ParentTree'), context.obj({ Nums: entries.flatMap(([number, to]) => [PDFNumber.of(number), to]) }));
    root.set(name('ParentTreeNextKey'), PDFNumber.of(next));
  }
}

/** A cell over one row and one column, which is what a cell is anyway. */
function isUsual(attributes: PDFDict): boolean {
  const span = attributes.get(name('RowSpan')) ?? attributes.get(name('ColSpan'));
  return span instanceof PDFNumber && span.asNumber() === 1 && attributes.keys().length === 2;
}

const rounded = (points: number): number => Math.round(points * 100) / 100;
