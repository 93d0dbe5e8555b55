import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PackContent, PackPages } from '../../../shared/pack/pack.ts';
import type { Desktop, PackWindow } from '../desktop.ts';
import { openPdf } from './open-pdf.ts';
import type { PackProgressBook } from './pack-progress.ts';
import { PackStopped } from './pack-stopped.ts';
import type { PageCall, PageExchange } from './page-exchange.ts';
import { joinPages, readPageNumbers, samePages } from './page-numbers.ts';
import { within } from './within.ts';

interface PageSetting {
  readonly desktop: Pick<Desktop, 'openPackWindow'>;
  readonly content: PackContent;
  readonly exchange: PageExchange;
  /** Page numbers that a setting of the same content came to, in their order; none where there was none. */
  readonly known: readonly PackPages[];
  /** What the last printing is for: `draft` to be looked at, `final` to be kept. */
  readonly quality: 'draft' | 'final';
  readonly progress: PackProgressBook;
  readonly signal: AbortSignal;
  /** How long the page may give no sign of life, in ms. */
  readonly limit: number;
}

/** A printed pack in which every page number is right. */
export interface SetPages {
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocument;
  readonly pages: PackPages;
  /** The page numbers that were given to the page, in their order: with them the same content is printed once. */
  readonly given: readonly PackPages[];
}

/** Page numbers move only if filling them in moved the text; a pack that never comes to rest is not worth printing. */
const mostPrintings = 4;
/** How much longer a printing may take for each claim, in ms: there is no sign of life meanwhile. */
const perClaim = 100;

/** Prints until every page number that is printed is the page it stands for. The window is closed whatever happens. */
export async function setPages(setting: PageSetting): Promise<SetPages> {
  const { desktop, content, signal, limit } = setting;
  const opening = desktop.openPackWindow();
  try {
    const window = await within(opening, { limit, late: 'The pack page did not open in time', signal });
    return await printSettled(setting, window, content);
  } finally {
    // A window that opens late is closed all the same, and nothing else begins before.
    await within(opening, { limit, late: 'The pack page did not open in time', signal: new AbortController().signal })
      .then((window) => window.close())
      .catch(() => {
        // It never opened, which whoever waits for the pages has heard.
      });
  }
}

async function printSettled(
  { exchange, known, quality, progress, signal, limit }: PageSetting,
  window: PackWindow,
  content: PackContent,
): Promise<SetPages> {
  const given: PackPages[] = [];
  let printed: PackPages | null = null;
  for (const pages of known) {
    const call = await nextCall();
    printed = pages;
    given.push(pages);
    call.answer(pages);
  }
  for (let printing = 1; printing <= mostPrintings; printing += 1) {
    const call = await nextCall();
    if (printed === null) progress.begin('counting', 'Counting pages');
    else progress.begin('printing', `Printing ${printed.total} pages`);
    const bytes = await within(window.print(content.options.paper, printed === null ? 'draft' : quality), {
      limit: limit + content.library.briefings.reduce((sum, { claimCount }) => sum + claimCount, 0) * perClaim,
      late: 'The pages were not printed in time',
      signal,
    });
    const pdf = await openPdf(bytes);
    const found = readPageNumbers(pdf);
    if (printed !== null && samePages(printed, found)) {
      call.answer(null);
      return { bytes, pdf, pages: found, given };
    }
    printed = joinPages(printed, found);
    given.push(printed);
    call.answer(printed);
  }
  throw new PackStopped(`The page numbers did not come to rest in ${mostPrintings} printings. Nothing was saved.`);

  async function nextCall(): Promise<PageCall> {
    const late = 'The pages were not drawn in time';
    const call = await within(exchange.next(), { limit, late, signal, heard: progress.heard });
    if (call.problem !== null) throw new PackStopped(`${call.problem} Nothing was saved.`);
    return call;
  }
}
