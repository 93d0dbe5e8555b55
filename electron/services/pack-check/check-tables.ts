import { counted } from '../../../shared/claims/counted.ts';
import { allTags, type Tag } from '../pack/read-tags.ts';
import { attributesOf } from './attributes-of.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';
import { pageOf } from './page-of.ts';

/** Every table has heads in its first row, its rows begin alike and are of as many columns. */
export function checkTables({ top, numberOf }: OpenedPack): readonly Fault[] {
  if (top === null) return [];
  return [...allTags(top)].flatMap((tag) => (tag.role === 'Table' ? tableFaults(tag, numberOf) : []));
}

function tableFaults(table: Tag, numberOf: OpenedPack['numberOf']): readonly Fault[] {
  const within = [...allTags(table)];
  const page = pageOf(table, numberOf);
  if (!within.some(({ role }) => role === 'TH')) return [{ page, what: 'a table has no header cells' }];
  const rows = within.filter(({ role }) => role === 'TR');
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const heads = rolesOf(first);
  if (!heads.includes('TH')) return [{ page, what: 'the first row of a table has no header cells' }];
  if (heads.includes('TD') && heads.indexOf('TH') !== heads.lastIndexOf('TH'))
    return [{ page, what: 'a cell among the header cells of a table is none' }];
  // A cell over several rows leaves the rows under it shorter, and without its head.
  if (within.some((tag) => /\/RowSpan/.test(attributesOf(tag)))) return [];
  return [...headless(others), ...uneven(rows)].map(([row, what]) => ({ page: pageOf(row, numberOf), what }));
}

type Odd = readonly [row: Tag, what: string];

/** The rows under the first all begin with a header cell, or none does. */
function headless(rows: readonly Tag[]): readonly Odd[] {
  const [headed, bare] = [rows.filter(isHeaded), rows.filter((row) => !isHeaded(row))];
  if (headed.length === 0) return [];
  const [odd, what] =
    headed.length < bare.length
      ? [headed, 'a row of a table begins with a header cell, and the others do not']
      : [bare, 'a row of a table begins without a header cell, and the others have one'];
  return odd.map((row) => [row, what]);
}

function uneven(rows: readonly Tag[]): readonly Odd[] {
  const usual = mostCommon(rows.map(columnsOf));
  return rows.flatMap((row): readonly Odd[] => {
    const columns = columnsOf(row);
    return columns === usual
      ? []
      : [[row, `a row of a table has ${counted(columns, 'column')}, and the others ${usual}`]];
  });
}

const rolesOf = ({ kids }: Tag): readonly string[] => kids.flatMap((kid) => (kid.type === 'tag' ? [kid.role] : []));

const isHeaded = (row: Tag): boolean => rolesOf(row)[0] === 'TH';

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function columnsOf({ kids }: Tag): number {
  const spans = kids.map((cell) => (cell.type === 'tag' ? /\/ColSpan (\d+)/.exec(attributesOf(cell))?.[1] : undefined));
  return spans.reduce((sum, span) => sum + Number(span ?? 1), 0);
}
