import type { PDFDocument } from '@cantoo/pdf-lib';
import type { BriefingEdition } from '../../../shared/briefing/briefing.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import type { Author, Notebook } from '../../../shared/notes/entry.ts';
import type { Scale } from '../../../shared/notes/status.ts';
import type { PackContent, PackOptions, PackPages, PackReceipt } from '../../../shared/pack/pack.ts';
import type { Desktop, PackWindow } from '../desktop.ts';
import { refusalFor, writeChosenFile } from '../disk/write-chosen-file.ts';
import type { ContentLibrary } from '../library.ts';
import { reasonOf } from '../reason-of.ts';
import { finishPdf } from './finish-pdf.ts';
import { openPdf } from './open-pdf.ts';
import { createPageExchange, type PageExchange } from './page-exchange.ts';
import { joinPages, readPageNumbers, samePages } from './page-numbers.ts';

/** What the desk needs to set a pack. */
export interface PackDeskParts {
  readonly library: Pick<ContentLibrary, 'library' | 'edition'>;
  readonly readNotebook: (briefing: string) => Promise<Result<Notebook, string>>;
  readonly desktop: Desktop;
  /** Whose profile the pack is set from: the name stands on the cover. */
  readonly preparedBy: () => Author;
  readonly scale: () => Scale;
  readonly now: () => Date;
  /** Takes a line for whoever looks after the machine: a failure's cause, never the reader's notes. */
  readonly log: (line: string) => void;
  /** How long one drawing or printing of the page may take, in ms; a minute unless told. */
  readonly limit?: number;
}

/** Sets packs, one at a time. The pack page talks to `content` and `drawn`; the app calls `write`. */
export interface PackDesk {
  content(): Result<PackContent, 'no-pack'>;
  drawn(problem: string | null): Promise<Result<PackPages | null, 'no-pack'>>;
  /**
   * Sets the briefings asked for and puts the PDF at `path`, whole or not at all. `onProgress` gets a line for each
   * step. Fails with one sentence that names what was wrong.
   */
  write(
    options: PackOptions,
    path: string,
    onProgress: (progress: string) => void,
  ): Promise<Result<PackReceipt, 'failed'>>;
}

interface Setting {
  readonly content: PackContent;
  readonly exchange: PageExchange;
}

/** Page numbers move only if filling them in moved the text; a pack that never comes to rest is not worth printing. */
const mostPrintings = 4;
const noPack = failure('no-pack', 'No pack is being set.');

/** A sentence for the reader about why a pack can't be set; anything else that is thrown is a bug. */
class PackStopped extends Error {}

export function createPackDesk(parts: PackDeskParts): PackDesk {
  const { desktop, now, log, limit = 60_000 } = parts;
  let setting: Setting | null = null;

  return {
    content: () => (setting === null ? noPack : ok(setting.content)),

    drawn: async (problem) => (setting === null ? noPack : ok(await setting.exchange.drawn(problem))),

    async write(options, path, onProgress) {
      if (setting !== null) return failure('failed', 'A pack is being set already. Wait until it is written.');
      const started = now();
      const exchange = createPageExchange();
      try {
        const refusal = await refusalFor(path);
        if (refusal !== null) return failure('failed', refusal);
        const content = await gather(parts, options, started);
        if (setting !== null) return failure('failed', 'A pack is being set already. Wait until it is written.');
        setting = { content, exchange };
        onProgress(`Setting the pages of ${describe(content)}`);
        const { pdf, pages } = await printSettled(setting, onProgress);
        onProgress('Finishing');
        const bytes = await finishPdf(pdf, content);
        const written = await writeChosenFile(path, bytes);
        if (!written.ok) return written;
        const seconds = Math.round((now().getTime() - started.getTime()) / 100) / 10;
        return ok({ path, pages: pages.total, ...countsOf(content), bytes: bytes.length, seconds });
      } catch (error) {
        if (error instanceof PackStopped) return failure('failed', error.message);
        const reason = reasonOf(error);
        log(`The pack for ${path} stopped: ${reason}`);
        return failure('failed', `The pack could not be set (${reason}). Nothing was saved.`);
      } finally {
        if (setting?.exchange === exchange) setting = null;
        exchange.end();
      }
    },
  };

  /** Prints until every page number that is printed is the page it stands for. */
  async function printSettled(
    { content, exchange }: Setting,
    onProgress: (progress: string) => void,
  ): Promise<{ readonly pdf: PDFDocument; readonly pages: PackPages }> {
    let window: PackWindow | null = null;
    try {
      window = await within(limit, desktop.openPackWindow(), 'The pack page did not open in time');
      let printed: PackPages | null = null;
      for (let printing = 1; printing <= mostPrintings; printing += 1) {
        const call = await within(limit, exchange.next(), 'The pages were not drawn in time');
        if (call.problem !== null) throw new PackStopped(`${call.problem} Nothing was saved.`);
        onProgress(printed === null ? 'Counting pages' : `Printing ${printed.total} pages`);
        const bytes = await within(
          limit,
          window.print(content.options.paper, printed === null ? 'draft' : 'final'),
          'The pages were not printed in time',
        );
        const pdf = await openPdf(bytes);
        const found = readPageNumbers(pdf);
        if (printed !== null && samePages(printed, found)) {
          call.answer(null);
          return { pdf, pages: found };
        }
        printed = joinPages(printed, found);
        call.answer(printed);
      }
      throw new PackStopped(`The page numbers did not come to rest in ${mostPrintings} printings. Nothing was saved.`);
    } finally {
      await window?.close();
    }
  }
}

/** Reads everything the pack is made of; briefings come in the library's order, each once. */
async function gather(parts: PackDeskParts, options: PackOptions, setOn: Date): Promise<PackContent> {
  const library = parts.library.library();
  const wanted = options.briefings.map((id) => id.toLowerCase());
  const known = library.briefings.map((briefing) => briefing.id);
  const unknown = options.briefings.find((id) => !known.includes(id.toLowerCase()));
  if (unknown !== undefined) {
    throw new PackStopped(`There is no briefing ${JSON.stringify(unknown)}. The library has: ${known.join(', ')}.`);
  }
  const ids = known.filter((id) => wanted.length === 0 || wanted.includes(id));
  if (ids.length === 0) throw new PackStopped('The library holds no briefing, so there is nothing to print.');
  const editions: BriefingEdition[] = [];
  const notebooks: Notebook[] = [];
  for (const id of ids) {
    const edition = parts.library.edition(id);
    if (!edition.ok) throw new PackStopped(edition.message);
    const notebook = await parts.readNotebook(id);
    if (!notebook.ok) throw new PackStopped(notebook.message);
    editions.push(edition.value);
    notebooks.push(notebook.value);
  }
  return {
    options: { ...options, briefings: ids },
    library,
    editions,
    notebooks,
    preparedBy: parts.preparedBy(),
    scale: parts.scale(),
    setOn: isoWithOffset(setOn),
  };
}

function countsOf({
  editions,
  notebooks,
}: PackContent): Pick<PackReceipt, 'briefings' | 'claims' | 'charts' | 'notes'> {
  return {
    briefings: editions.length,
    claims: editions.reduce((sum, edition) => sum + edition.claims.length, 0),
    // A chart of two briefings is in both editions and prints once.
    charts: new Set(editions.flatMap((edition) => edition.charts.map((chart) => chart.id))).size,
    notes: notebooks.reduce((sum, notebook) => sum + notebook.notes.filter((note) => !note.removed).length, 0),
  };
}

function describe(content: PackContent): string {
  const { briefings, claims, charts } = countsOf(content);
  const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  return `${many(briefings, 'briefing')}: ${many(claims, 'claim')}, ${many(charts, 'chart')}`;
}

/** The instant as the clock on the wall shows it: `2026-11-22T14:40:05+01:00`. */
function isoWithOffset(instant: Date): string {
  const minutes = -instant.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const local = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** Waits for `work` no longer than `limit` ms, then stops the pack with `late`. */
async function within<T>(limit: number, work: Promise<T>, late: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    const seconds = Math.round(limit / 1000);
    timer = setTimeout(() => reject(new PackStopped(`${late} (${seconds} s). Nothing was saved.`)), limit);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}
