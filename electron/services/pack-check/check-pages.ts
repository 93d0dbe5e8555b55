import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';
import { dictIn } from '../pack/dict-in.ts';
import type { Fault } from './check-pdf.ts';
import { marksByPage } from './marks-by-page.ts';
import type { OpenedPack } from './open-pack.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** The pages are in their order and called by their numbers, all alike, and lead to their tags. */
export function checkPages(pack: OpenedPack): readonly Fault[] {
  const { pages, text, numberOf } = pack;
  const [first] = pages;
  const untagged = pagesWithoutTags(pack);
  return [
    ...labelFaults(text.labels),
    ...pages.flatMap((page, index) => {
      const number = numberOf(page.ref);
      const checks: readonly (readonly [fine: boolean, fault: string])[] = [
        [number === index + 1, `it is page ${number} over again`],
        [first === undefined || isLike(page, first), 'it is not of the size of the first'],
        [page.getRotation().angle % 360 === 0, 'it is turned to its side'],
        [!untagged.has(page), 'its content does not lead to its tags'],
      ];
      return checks.flatMap(([fine, what]) => (fine ? [] : [{ page: index + 1, what }]));
    }),
  ];
}

function labelFaults(labels: readonly string[] | null): readonly Fault[] {
  if (labels === null) return [{ page: null, what: 'its pages are not called by their numbers' }];
  const wrong = labels.findIndex((label, index) => label !== (index === 0 ? 'Cover' : String(index + 1)));
  if (wrong < 0) return [];
  const what = `its pages are out of order, or called wrongly: page ${wrong + 1} is called “${labels[wrong]}”`;
  return [{ page: null, what }];
}

function isLike(page: PDFPage, other: PDFPage): boolean {
  return page.getWidth() === other.getWidth() && page.getHeight() === other.getHeight();
}

/** Pages whose marks are tagged, and that have no list of the tags to which these belong. */
function pagesWithoutTags({ pdf, pages, top }: OpenedPack): ReadonlySet<PDFPage> {
  if (top === null) return new Set();
  const tagged = marksByPage(top);
  const lists = numbersIn(dictIn(dictIn(pdf.catalog, 'StructTreeRoot'), 'ParentTree'), 0);
  return new Set(
    pages.filter(({ ref, node }) => {
      const number = node.lookup(name('StructParents'));
      return tagged.has(ref) && !(number instanceof PDFNumber && lists.has(number.asNumber()));
    }),
  );
}

/** Deeper than any tree of numbers that is not entangled. */
const deepest = 20;

function numbersIn(tree: unknown, depth: number): ReadonlySet<number> {
  const numbers = new Set<number>();
  if (!(tree instanceof PDFDict) || depth > deepest) return numbers;
  const [own, kids] = [tree.lookup(name('Nums')), tree.lookup(name('Kids'))];
  if (own instanceof PDFArray) {
    for (let at = 0; at + 1 < own.size(); at += 2) {
      const number = own.lookup(at);
      if (number instanceof PDFNumber && own.lookup(at + 1) !== undefined) numbers.add(number.asNumber());
    }
  }
  if (kids instanceof PDFArray) {
    for (const index of kids.asArray().keys()) {
      for (const number of numbersIn(kids.lookup(index), depth + 1)) numbers.add(number);
    }
  }
  return numbers;
}
