import { PDFName } from '@cantoo/pdf-lib';
import { counted } from '../../../shared/claims/counted.ts';
import { type MarkedRun, markedRuns } from '../pack/page-marks.ts';
import type { Fault } from './check-pdf.ts';
import { marksByPage } from './marks-by-page.ts';
import type { OpenedPack } from './open-pack.ts';

/** All that is on the pages is tagged or marked as beside the text, and all that is tagged is on them. */
export function checkContent({ pages, contents, top, numberOf }: OpenedPack): readonly Fault[] {
  if (top === null) return [];
  const tagged = marksByPage(top);
  const lost = [...tagged].reduce((sum, [page, marks]) => (numberOf(page) === null ? sum + marks.size : sum), 0);
  return [
    ...(lost === 0 ? [] : [{ page: null, what: `${things(lost)} on pages that are not in it` }]),
    ...pages.flatMap(({ ref, node }, index): readonly Fault[] => {
      const page = index + 1;
      const runs = runsIn(contents[index] ?? null);
      if (typeof runs === 'string') return [{ page, what: runs }];
      const order = node.lookup(PDFName.of('Tabs')) === PDFName.of('S');
      return [
        ...matches(runs, tagged.get(ref) ?? new Set()).map((what) => ({ page, what })),
        ...(order ? [] : [{ page, what: 'its links are not in the order of the text' }]),
      ];
    }),
  ];
}

function runsIn(content: string | null): readonly MarkedRun[] | string {
  if (content === null) return 'its content can’t be unpacked';
  return markedRuns(content) ?? 'its marks can’t be followed';
}

function matches(runs: readonly MarkedRun[], tagged: ReadonlySet<number>): readonly string[] {
  const painted = new Set(runs.flatMap(({ mark, paints }) => (paints ? [mark] : [])));
  const stray = [...painted].some((mark) => mark === null || (typeof mark === 'number' && !tagged.has(mark)));
  const gone = [...tagged].filter((mark) => !painted.has(mark)).length;
  return [
    ...(painted.size === 0 && tagged.size === 0 ? ['nothing is on it'] : []),
    ...(stray ? ['something on it is neither tagged nor marked as beside the text'] : []),
    ...(gone === 0 ? [] : [`${things(gone)} not on the page`]),
  ];
}

const things = (count: number): string =>
  `${counted(count, 'thing')} that ${count === 1 ? 'is tagged is' : 'are tagged are'}`;
