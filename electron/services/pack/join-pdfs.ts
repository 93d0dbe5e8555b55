import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { elsewhere } from '../../../shared/pack/elsewhere.ts';

const name = (text: string): PDFName => PDFName.of(text);

/**
 * One document of several that Chromium printed, in their order: pages, structure tree, outline and named places. Links
 * that lead from one to another become links. The printed ones must not be used after.
 */
export async function joinPdfs(printed: readonly PDFDocument[]): Promise<PDFDocument> {
  const joined = await PDFDocument.create({ updateMetadata: false });
  const { catalog, context } = joined;
  const trees: PDFRef[] = [];
  const places = context.obj({});
  const outlines: PDFDict[] = [];
  const tops: PDFDict[] = [];
  let pages = 0;
  let parents = 0;
  for (const [index, pdf] of printed.entries()) {
    const mover = moveTo(joined, { above: context.largestObjectNumber, parents, mark: `${index}-` });
    for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
      context.assign(mover.ref(ref), mover.move(object));
      pdf.context.delete(ref);
    }
    const moved = mover.move(pdf.catalog);
    if (!(moved instanceof PDFDict)) continue;
    const tree = moved.get(name('Pages'));
    if (tree instanceof PDFRef) trees.push(tree);
    pages += moved.lookup(name('Pages'), PDFDict).lookup(name('Count'), PDFNumber).asNumber();
    for (const [place, target] of moved.lookupMaybe(name('Dests'), PDFDict)?.entries() ?? []) places.set(place, target);
    outlines.push(...listOf(moved.lookupMaybe(name('Outlines'), PDFDict)));
    tops.push(...listOf(moved.lookupMaybe(name('StructTreeRoot'), PDFDict)));
    parents = mover.parents();
    for (const key of ['Lang', 'MarkInfo', 'ViewerPreferences'].map(name)) {
      const value = moved.get(key);
      if (value !== undefined) catalog.set(key, value);
    }
  }
  joinPageTrees(joined, trees, pages);
  catalog.set(name('Dests'), context.register(places));
  joinOutlines(joined, outlines);
  joinStructure(joined, tops);
  return joined;
}

const listOf = (dict: PDFDict | undefined): readonly PDFDict[] => (dict === undefined ? [] : [dict]);

interface Room {
  /** The highest number that is taken. */
  readonly above: number;
  /** How many entries of the table of parents are taken. */
  readonly parents: number;
  /** What is put before the ids of elements, so that those of two documents differ. */
  readonly mark: string;
}

/** Makes one document's objects another's. */
function moveTo({ context }: PDFDocument, room: Room) {
  let parents = room.parents;
  const ref = (old: PDFRef): PDFRef => PDFRef.of(old.objectNumber + room.above, old.generationNumber);

  function move(object: PDFObject): PDFObject {
    if (object instanceof PDFRef) return ref(object);
    if (object instanceof PDFArray) return moveArray(object, move);
    if (object instanceof PDFRawStream) return PDFRawStream.of(moveDict(object.dict), object.contents);
    if (object instanceof PDFDict) return moveDict(object);
    return object;
  }

  function moveArray(array: PDFArray, each: (object: PDFObject) => PDFObject): PDFArray {
    const moved = PDFArray.withContext(context);
    for (const object of array.asArray()) moved.push(each(object));
    return moved;
  }

  function moveDict(dict: PDFDict): PDFDict {
    const entries = new Map<PDFName, PDFObject>();
    const isElement = dict.has(name('S')) && dict.has(name('P'));
    for (const [key, value] of dict.entries()) {
      if (value instanceof PDFNumber && (key === name('StructParents') || key === name('StructParent'))) {
        const number = value.asNumber() + room.parents;
        parents = Math.max(parents, number + 1);
        entries.set(key, PDFNumber.of(number));
      } else if (key === name('ID') && isElement) entries.set(key, marked(value));
      else if (key === name('Headers') && value instanceof PDFArray) entries.set(key, moveArray(value, marked));
      else entries.set(key, move(value));
    }
    if (dict instanceof PDFPageLeaf) return PDFPageLeaf.fromMapWithContext(entries, context, false);
    if (dict instanceof PDFPageTree) return PDFPageTree.fromMapWithContext(entries, context);
    const moved = PDFDict.fromMapWithContext(entries, context);
    if (moved.get(name('Subtype')) === name('Link')) linkHere(moved);
    return moved;
  }

  const marked = (id: PDFObject): PDFObject =>
    id instanceof PDFString || id instanceof PDFHexString ? PDFString.of(`${room.mark}${id.asString()}`) : id;

  return { ref, move, parents: () => parents };
}

/** A link to a place in another of the documents names it, now that it is in this one. */
function linkHere(link: PDFDict): void {
  const action = link.get(name('A'));
  const address = action instanceof PDFDict ? action.get(name('URI')) : undefined;
  if (!(address instanceof PDFString) || !address.decodeText().startsWith(elsewhere)) return;
  link.delete(name('A'));
  link.set(name('Dest'), name(decodeURIComponent(address.decodeText().slice(elsewhere.length))));
}

function joinPageTrees({ catalog, context }: PDFDocument, trees: readonly PDFRef[], pages: number): void {
  const at = catalog.get(name('Pages'));
  if (!(at instanceof PDFRef)) throw new Error('A joined document has no pages.');
  for (const tree of trees) context.lookup(tree, PDFDict).set(name('Parent'), at);
  const all = context.obj({ Type: 'Pages', Kids: [...trees], Count: pages });
  context.assign(at, PDFPageTree.fromMapWithContext(new Map(all.entries()), context));
}

/** The outlines' first level, one after the other. */
function joinOutlines({ catalog, context }: PDFDocument, outlines: readonly PDFDict[]): void {
  const all: PDFRef[] = [];
  let count = 0;
  for (const outline of outlines) {
    count += outline.lookupMaybe(name('Count'), PDFNumber)?.asNumber() ?? 0;
    for (
      let at = outline.get(name('First'));
      at instanceof PDFRef;
      at = context.lookup(at, PDFDict).get(name('Next'))
    ) {
      all.push(at);
    }
  }
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return;
  const joined = context.register(context.obj({ Type: 'Outlines', First: first, Last: last, Count: count }));
  for (const [index, ref] of all.entries()) {
    const item = context.lookup(ref, PDFDict);
    const [before, after] = [all[index - 1], all[index + 1]];
    item.set(name('Parent'), joined);
    if (before !== undefined) item.set(name('Prev'), before);
    if (after !== undefined) item.set(name('Next'), after);
  }
  catalog.set(name('Outlines'), joined);
}

/** One document element with what all of them hold. Whoever writes the tags gives everything its parent. */
function joinStructure({ catalog, context }: PDFDocument, roots: readonly PDFDict[]): void {
  const [root] = roots;
  const documents = roots.flatMap((one) => kidsOf(one)).map((top) => context.lookup(top, PDFDict));
  const [document] = documents;
  if (root === undefined || document === undefined) return;
  document.set(name('K'), context.obj(documents.flatMap((one) => kidsOf(one))));
  catalog.set(name('StructTreeRoot'), context.register(root));
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray();
  const only = dict.get(name('K'));
  return only === undefined ? [] : [only];
}
