import { counted } from '../../../shared/claims/counted.ts';
import { localDate } from '../../../shared/claims/local-date.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { attachedInWords } from '../../../shared/pack/attached.ts';
import { lettersLeftOut } from '../../../shared/pack/left-out.ts';
import type {
  PackContent,
  PackOptions,
  PackPages,
  PackPins,
  PackPreview,
  PackProgress,
  PackReceipt,
} from '../../../shared/pack/pack.ts';
import { chartsIn, packModel } from '../../../shared/pack/pack-model.ts';
import { packFileName } from '../../../shared/pack/pack-title.ts';
import { partPages } from '../../../shared/pack/part-pages.ts';
import { type Stretch, type Stretched, stretchesOf } from '../../../shared/pack/stretches.ts';
import type { Desktop } from '../desktop.ts';
import { refusalFor, writeChosenFile } from '../disk/write-chosen-file.ts';
import { reasonOf } from '../reason-of.ts';
import { finishPdf } from './finish-pdf.ts';
import { gatherPack, type PackSources } from './gather-pack.ts';
import { pagesMissingLetters } from './missing-letters.ts';
import { packAttachments } from './pack-attachments.ts';
import { contentKey } from './pack-id.ts';
import { type Pace, type PackProgressBook, type PackStep, progressBook } from './pack-progress.ts';
import { PackStopped } from './pack-stopped.ts';
import { createPageExchange, type PageExchange } from './page-exchange.ts';
import { setPages } from './set-pages.ts';

/** What the desk needs to set a pack. */
export interface PackDeskParts extends PackSources {
  readonly desktop: Pick<Desktop, 'openPackWindow'>;
  /** Takes a line for whoever looks after the machine: a failure's cause, never the reader's notes. */
  readonly log: (line: string) => void;
  /** How long the pack page may give no sign of life, in ms; a minute unless told. */
  readonly limit?: number;
}

/**
 * Sets packs, one at a time. The pack page talks to `content`, `drawing` and `drawn`; the app calls the others. What is
 * stopped answers `stopped`, with its window closed and nothing left behind; every failure is one sentence.
 */
export interface PackDesk {
  content(): Result<Stretched<PackContent>, 'no-pack'>;
  /** How many charts the page has drawn. */
  drawing(drawn: number): void;
  drawn(problem: string | null): Promise<Result<PackPages | null, 'no-pack'>>;
  /** Sets a pack to be looked at. A newer one stops the one before; while a pack is being written it fails. */
  preview(options: PackOptions): Promise<Result<PackPreview, 'stopped' | 'failed'>>;
  /** Sets a pack and puts the PDF at `path`, whole or not at all; a preview that is being set is stopped for it. */
  write(
    options: PackOptions,
    path: string,
    pins: PackPins,
    onProgress: (progress: PackProgress) => void,
  ): Promise<Result<PackReceipt, 'stopped' | 'failed'>>;
  progress(): PackProgress | null;
  /** Whether a pack is being written: one that the reader would miss, as a preview is not. */
  isWriting(): boolean;
  /** Stops what is being set; resolves once all of it has ended. */
  stop(): Promise<void>;
}

/** A pack that is being set. */
interface Job {
  readonly kind: 'preview' | 'write';
  readonly abort: AbortController;
  readonly exchange: PageExchange;
  readonly started: number;
  content: PackContent | null;
  /** What of it is being set. */
  stretch: Stretch | null;
  /** Whether that is only to count its pages. */
  counting: boolean;
  /** How many charts the first window has to draw, until it has. */
  charts: number;
  progress: PackProgressBook | null;
  ended: Promise<unknown>;
}

/** The page numbers that the content of a preview came to. */
interface Known {
  readonly key: string;
  readonly given: readonly PackPages[];
}

const noPack = failure('no-pack', t`No pack is being set.`);
const unpinned: PackPins = { setOn: null, id: null };

/** Remembers the page numbers of the pack that was set last, so that the same content prints once. */
export function createPackDesk(parts: PackDeskParts): PackDesk {
  const { desktop, log, limit = 60_000 } = parts;
  const pace: Pace = new Map();
  let current: Job | null = null;
  let known: Known = { key: '', given: [] };

  /** Does one job at a time, the last that was asked for. */
  async function run<T>(kind: Job['kind'], work: (job: Job) => Promise<T>): Promise<Result<T, 'stopped' | 'failed'>> {
    const before = current;
    if (before?.kind === 'write') {
      return failure('failed', t`A pack is being written already. Wait until it is saved, or stop it.`);
    }
    before?.abort.abort();
    const job: Job = {
      kind,
      abort: new AbortController(),
      exchange: createPageExchange(),
      started: performance.now(),
      content: null,
      stretch: null,
      counting: false,
      charts: 0,
      progress: null,
      ended: Promise.resolve(),
    };
    current = job;
    const outcome = (async (): Promise<Result<T, 'stopped' | 'failed'>> => {
      try {
        await before?.ended;
        stopIfAsked(job);
        return ok(await work(job));
      } catch (error) {
        if (job.abort.signal.aborted) return failure('stopped', t`Nothing was saved.`);
        if (error instanceof PackStopped) return failure('failed', error.message);
        const reason = reasonOf(error);
        log(`The pack stopped: ${reason}`);
        return failure('failed', t`The pack could not be set (${reason}). Nothing was saved.`);
      } finally {
        job.exchange.end();
        if (current === job) current = null;
      }
    })();
    job.ended = outcome;
    return outcome;
  }

  /** Gathers what prints and sets its pages, once where their numbers are known. */
  async function set(job: Job, options: PackOptions, pins: PackPins, onProgress: (progress: PackProgress) => void) {
    const content = await gatherPack(parts, options, pins);
    stopIfAsked(job);
    const key = contentKey(content);
    const given = known.key === key ? known.given : [];
    const counts = countsOf(content);
    const { briefings, claims, charts } = counts;
    const words = t`Setting the pages of ${counted(briefings, 'briefing')}: ${counted(claims, 'claim')}, ${counted(charts, 'chart')}`;
    const quality = job.kind === 'write' ? 'final' : 'draft';
    const steps: readonly PackStep[] = [
      'drawing',
      ...(given.length === 0 ? (['counting'] as const) : []),
      quality === 'final' ? 'printing' : 'proofing',
      ...(job.kind === 'write' ? (['finishing'] as const) : []),
    ];
    const progress = progressBook({ steps, size: claims + charts, words, pace, onChange: onProgress });
    Object.assign(job, { content, progress });
    progress.begin('drawing', words);
    const { signal } = job.abort;
    // Made while Chromium is at work.
    const attaching = job.kind === 'write' ? packAttachments(packModel(content)) : Promise.resolve([]);
    attaching.catch(() => {
      // Whoever waits for the files hears of it.
    });
    const printed = await setPages({
      desktop,
      content,
      stretches: stretchesOf(content.options.briefings, content.options),
      onStretch(stretch, counting) {
        // Only the first is a step of its own.
        job.charts = job.stretch === null && !counting ? chartsIn(packModel(content), stretch.texts).length : 0;
        Object.assign(job, { stretch, counting });
      },
      exchange: job.exchange,
      known: given,
      quality,
      progress,
      signal,
      limit,
    });
    known = { key, given: printed.given };
    const leftOut = [...content.leftOut, ...lettersLeftOut(pagesMissingLetters(printed.pdf))];
    return { ...printed, attachments: await attaching, content, counts, leftOut, progress };
  }

  return {
    content() {
      if (current?.content == null || current.stretch === null) return noPack;
      return ok({ ...current.content, stretch: current.stretch, counting: current.counting });
    },

    drawing(drawn) {
      if (current === null) return;
      const { charts, progress, stretch } = current;
      if (charts > 0) progress?.advance(drawn / charts, t`Drawing charts, ${drawn} of ${charts}`);
      else if (stretch !== null) progress?.advance(stretch.index / stretch.of, progress.current().words);
    },

    drawn: async (problem) => (current?.content == null ? noPack : ok(await current.exchange.drawn(problem))),

    preview: (options) =>
      run('preview', async (job) => {
        const { bytes, pages, content, counts, leftOut, progress } = await set(job, options, unpinned, () => {});
        const pdf = await bytes();
        progress.end();
        return {
          pdf: Buffer.from(pdf).toString('base64'),
          pages: pages.total,
          parts: partPages(content, pages),
          claims: counts.claims,
          notes: counts.notes,
          leftOut,
          attached: counts.attached,
          fileName: packFileName(options, localDate(parts.now())),
        };
      }),

    write: (options, path, pins, onProgress) =>
      run('write', async (job) => {
        const refusal = await refusalFor(path);
        if (refusal !== null) throw new PackStopped(refusal);
        const { pdf, pages, attachments, content, counts, leftOut, progress } = await set(
          job,
          options,
          pins,
          onProgress,
        );
        progress.begin('finishing', t`Finishing`);
        const bytes = await finishPdf(pdf, content, attachments);
        stopIfAsked(job);
        const written = await writeChosenFile(path, bytes, { signal: job.abort.signal });
        if (!written.ok) throw new PackStopped(written.message);
        progress.end();
        const seconds = Math.round((performance.now() - job.started) / 100) / 10;
        return { path, id: content.id, pages: pages.total, ...counts, leftOut, bytes: bytes.length, seconds };
      }),

    progress: () => current?.progress?.current() ?? null,

    isWriting: () => current?.kind === 'write',

    async stop() {
      const job = current;
      job?.abort.abort();
      await job?.ended;
    },
  };
}

function stopIfAsked({ abort }: Job): void {
  if (abort.signal.aborted) throw new PackStopped(t`Nothing was saved.`);
}

function countsOf(content: PackContent): Pick<PackReceipt, 'briefings' | 'claims' | 'charts' | 'notes' | 'attached'> {
  const model = packModel(content);
  const { claims, charts } = model;
  return {
    briefings: content.editions.length,
    claims: claims.size,
    charts: charts.length,
    notes: content.notebooks.flatMap(({ notes }) => notes).length,
    attached: attachedInWords(model),
  };
}
