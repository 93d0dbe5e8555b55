import type { PDFDocument } from '@cantoo/pdf-lib';
import { t } from '../../../shared/language/t.ts';
import type { PackContent, PackPages } from '../../../shared/pack/pack.ts';
import type { Stretch } from '../../../shared/pack/stretches.ts';
import type { Desktop, PackWindow } from '../desktop.ts';
import { joinPdfs } from './join-pdfs.ts';
import { openPdf } from './open-pdf.ts';
import type { PackProgressBook } from './pack-progress.ts';
import { PackStopped } from './pack-stopped.ts';
import type { PageCall, PageExchange } from './page-exchange.ts';
import { joinPages, joinStretches, readPageNumbers, samePages } from './page-numbers.ts';
import { within } from './within.ts';

interface PageSetting {
  readonly desktop: Pick<Desktop, 'openPackWindow'>;
  readonly content: PackContent;
  readonly stretches: readonly Stretch[];
  /** Told which stretch the window that opens next is to set, and whether that is only to count its pages. */
  readonly onStretch: (stretch: Stretch, counting: boolean) => void;
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
  readonly pdf: PDFDocument;
  /** The file, as it was printed. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly pages: PackPages;
  /** The page numbers that were given to the page, in their order: with them the same content is printed once. */
  readonly given: readonly PackPages[];
}

/** What came of printing one stretch. */
interface Printed {
  readonly bytes: Uint8Array;
  readonly pdf: PDFDocument;
}

/** Page numbers move only if filling them in moved the text; a pack that never comes to rest is not worth more. */
const mostWithNumbers = 3;
/** How much longer a printing may take for each claim, in ms: there is no sign of life meanwhile. */
const perClaim = 100;

/**
 * Prints until every page number that is printed is the page it stands for. A stretch is set in a window of its own, one
 * at a time, and again for each printing, unless it is the only one. The last window is closed whatever happens.
 */
export async function setPages(setting: PageSetting): Promise<SetPages> {
  const { stretches, known, quality, progress } = setting;
  const press = openPress(setting);
  try {
    const given: PackPages[] = [...known];
    // In many pages some place moves once it is told what stands on another, and counting twice is less than printing so.
    const countings = stretches.length === 1 ? 1 : 2;
    const printings = countings + mostWithNumbers;
    for (let printing = 1; printing <= printings; printing += 1) {
      const last = given.at(-1) ?? null;
      const counting = last === null || given.length < countings;
      const printed: Printed[] = [];
      for (const stretch of stretches) {
        printed.push(
          await press.print(stretch, given, {
            counting,
            quality: counting ? 'draft' : quality,
            begin() {
              const words = counting ? t`Counting pages` : t`Printing ${last.total} pages`;
              progress.begin(counting ? 'counting' : quality === 'final' ? 'printing' : 'proofing', words);
              const rounds = counting ? { before: given.length, all: countings } : { before: 0, all: 1 };
              const done = (rounds.before + stretch.index / stretch.of) / rounds.all;
              if (done > 0) progress.advance(done, words);
            },
          }),
        );
      }
      const found = joinStretches(printed.map(({ pdf }) => readPageNumbers(pdf)));
      if (!counting && samePages(last, found)) return { ...(await oneOf(printed)), pages: found, given };
      given.push(joinPages(last, found));
    }
    throw new PackStopped(t`The page numbers did not come to rest in ${printings} printings. Nothing was saved.`);
  } finally {
    await press.close();
  }
}

async function oneOf(printed: readonly Printed[]): Promise<Pick<SetPages, 'pdf' | 'bytes'>> {
  const [only, more] = printed;
  if (only !== undefined && more === undefined) return { pdf: only.pdf, bytes: async () => only.bytes };
  const pdf = await joinPdfs(printed.map((one) => one.pdf));
  return { pdf, bytes: () => pdf.save() };
}

interface Printing {
  readonly counting: boolean;
  readonly quality: 'draft' | 'final';
  /** Told when the page is drawn and the printing begins. */
  readonly begin: () => void;
}

/** The window in which a stretch is set. */
interface OpenStretch {
  readonly stretch: Stretch;
  readonly opening: Promise<PackWindow>;
  /** How many of the page numbers it was given. */
  told: number;
  /** What the page waits for an answer to. */
  call: PageCall | null;
}

function openPress({ desktop, content, exchange, onStretch, progress, signal, limit }: PageSetting) {
  let open: OpenStretch | null = null;
  const notOpened = t`The pack page did not open in time`;

  async function windowOf(stretch: Stretch, counting: boolean): Promise<OpenStretch> {
    if (open?.stretch === stretch) return open;
    await close();
    // The only one stays open from the counting to the printing.
    onStretch(stretch, stretch.of > 1 && counting);
    open = { stretch, opening: desktop.openPackWindow(), told: 0, call: null };
    return open;
  }

  async function nextCall(): Promise<PageCall> {
    const late = t`The pages were not drawn in time`;
    const call = await within(exchange.next(), { limit, late, signal, heard: progress.heard });
    if (call.problem !== null) throw new PackStopped(t`${call.problem} Nothing was saved.`);
    return call;
  }

  async function close(): Promise<void> {
    const closing = open;
    open = null;
    if (closing === null) return;
    closing.call?.answer(null);
    // A window that opens late is closed all the same, and nothing else begins before.
    await within(closing.opening, { limit, late: notOpened, signal: new AbortController().signal })
      .then((window) => window.close())
      .catch(() => {
        // It never opened, which whoever waits for the pages has heard.
      });
  }

  return {
    async print(
      stretch: Stretch,
      given: readonly PackPages[],
      { counting, quality, begin }: Printing,
    ): Promise<Printed> {
      const at = await windowOf(stretch, counting);
      const window = await within(at.opening, { limit, late: notOpened, signal });
      let call = at.call ?? (await nextCall());
      for (const pages of given.slice(at.told)) {
        call.answer(pages);
        call = await nextCall();
      }
      Object.assign(at, { told: given.length, call });
      begin();
      const bytes = await within(window.print(content.options.paper, quality), {
        limit: limit + content.library.briefings.reduce((sum, { claimCount }) => sum + claimCount, 0) * perClaim,
        late: t`The pages were not printed in time`,
        signal,
      });
      return { bytes, pdf: await openPdf(bytes) };
    },
    close,
  };
}
