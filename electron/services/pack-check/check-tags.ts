import { PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { markedRuns, pageContent } from '../pack/page-marks.ts';
import { allTags, type Tag } from '../pack/read-tags.ts';
import type { Fault, OpenedPack } from './check-pdf.ts';

const name = (text: string): PDFName => PDFName.of(text);

/** All that is on the pages is tagged or marked as beside the text; figures say what they show, tables have heads. */
export function checkTags(pack: OpenedPack): readonly Fault[] {
  const { top } = pack;
  if (top === null) return [];
  return [...untaggedContent(pack, top), ...[...allTags(top)].flatMap((tag) => faultsOf(tag, pack))];
}

function untaggedContent({ pdf }: OpenedPack, top: Tag): readonly Fault[] {
  const tagged = new Map<PDFRef, Set<number>>();
  for (const { kids } of allTags(top)) {
    for (const kid of kids) {
      if (kid.type !== 'mark') continue;
      const marks = tagged.get(kid.page) ?? new Set<number>();
      tagged.set(kid.page, marks.add(kid.mark));
    }
  }
  return pdf.getPages().flatMap((page, index): readonly Fault[] => {
    const number = index + 1;
    const content = pageContent(page);
    const runs = content === null ? null : markedRuns(content);
    if (runs === null) return [{ page: number, what: 'its marks can’t be followed' }];
    const marks = tagged.get(page.ref);
    const stray = runs.some(
      ({ mark, paints }) => paints && (mark === null || (typeof mark === 'number' && marks?.has(mark) !== true)),
    );
    const order = page.node.lookup(name('Tabs')) === name('S');
    return [
      ...(stray ? [{ page: number, what: 'something on it is neither tagged nor marked as beside the text' }] : []),
      ...(order ? [] : [{ page: number, what: 'its links are not in the order of the text' }]),
    ];
  });
}

function faultsOf(tag: Tag, { numberOf }: OpenedPack): readonly Fault[] {
  const page = pageOf(tag, numberOf);
  switch (tag.role) {
    case 'Figure':
      return says(tag, 'Alt') || says(tag, 'ActualText') ? [] : [{ page, what: 'a figure has no alternative text' }];
    case 'Table':
      return tableFaults(tag, page);
    case 'TH':
      if (tag.kids.length === 0) return [{ page, what: 'a header cell is empty' }];
      return /\/Scope/.test(attributesOf(tag))
        ? []
        : [{ page, what: 'a header cell says neither that it heads a row nor a column' }];
    case 'Link':
      return tag.kids.some(({ type }) => type !== 'area') ? [] : [{ page, what: 'a link holds no words' }];
    default:
      return [];
  }
}

function tableFaults(table: Tag, page: number | null): readonly Fault[] {
  const within = [...allTags(table)];
  if (!within.some(({ role }) => role === 'TH')) return [{ page, what: 'a table has no header cells' }];
  const rows = within.filter(({ role }) => role === 'TR').map(columnsOf);
  // A cell over several rows leaves the rows under it shorter.
  if (within.some((tag) => /\/RowSpan/.test(attributesOf(tag))) || new Set(rows).size <= 1) return [];
  return [{ page, what: `a table has rows of ${[...new Set(rows)].join(' and ')} columns` }];
}

function columnsOf({ kids }: Tag): number {
  const spans = kids.map((cell) => (cell.type === 'tag' ? /\/ColSpan (\d+)/.exec(attributesOf(cell))?.[1] : undefined));
  return spans.reduce((sum, span) => sum + Number(span ?? 1), 0);
}

const attributesOf = ({ dict }: Tag): string => String(dict.lookup(name('A')));

const says = ({ dict }: Tag, what: string): boolean =>
  !/^(?:undefined|\(\s*\)|<\s*>|<FEFF>)$/i.test(String(dict.lookup(name(what))));

/** The page on which an element begins; null where nothing of it is on one. */
function pageOf(tag: Tag, numberOf: OpenedPack['numberOf']): number | null {
  for (const { kids } of allTags(tag)) {
    for (const kid of kids) if (kid.type === 'mark') return numberOf(kid.page);
  }
  return null;
}
