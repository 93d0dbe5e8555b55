import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { type Box, figureBox } from './figure-box.ts';
import { type MarkedRun, markedRuns, pageContent } from './page-marks.ts';
import type { Tag } from './read-tags.ts';

const pack = promisify(deflate);
const contents = PDFName.of('Contents');

/** What the pages turned out to hold. */
export interface PageMarks {
  /** Whether a mark is part of the text, and not paper and rules around it. */
  readonly isText: (page: PDFRef, mark: number) => boolean;
  /** Where each figure is drawn, by its element. */
  readonly boxes: ReadonlyMap<Tag, Box>;
  /** Resolves when every page's new content is in its place. */
  readonly packed: Promise<void>;
}

/** Whose a mark is. */
interface Owner {
  readonly tag: Tag;
  /** Whether it is in the head that a table repeats, on a page after the first. */
  readonly repeated: boolean;
}

/**
 * Marks as artefacts what is on the pages beside the text: running heads and feet, rules, paper, the heads that a table
 * repeats on each further page. What Chromium marked as text and shows nothing to read becomes one too. A page whose
 * marks can't be followed stays as it is.
 */
export function markArtefacts(pdf: PDFDocument, top: Tag): PageMarks {
  const owners = ownersOf(top);
  const artefacts = new Map<PDFRef, ReadonlySet<number>>();
  const boxes = new Map<Tag, Box>();
  const packing = pdf.getPages().map(async (page) => {
    const content = pageContent(page);
    const runs = content === null ? null : markedRuns(content);
    if (content === null || runs === null) return;
    const owned = owners.get(page.ref);
    const ownerOf = ({ mark }: MarkedRun) => (typeof mark === 'number' ? owned?.get(mark) : undefined);
    const isText = (run: MarkedRun) => {
      const owner = ownerOf(run);
      if (owner === undefined || owner.repeated) return false;
      return owner.tag.role === 'Figure' ? run.paints : run.reads;
    };
    artefacts.set(
      page.ref,
      new Set(runs.flatMap((run) => (typeof run.mark === 'number' && !isText(run) ? [run.mark] : []))),
    );
    for (const run of runs) {
      const figure = ownerOf(run)?.tag;
      const box = figure?.role === 'Figure' ? figureBox(content, run.start) : null;
      if (figure !== undefined && box !== null && !boxes.has(figure)) boxes.set(figure, box);
    }
    replaceContent(page, await pack(Buffer.from(withArtefacts(content, runs, isText), 'latin1')));
  });
  return {
    isText: (page, mark) => artefacts.get(page)?.has(mark) !== true,
    boxes,
    packed: Promise.all(packing).then(() => undefined),
  };
}

/** By page, the element that each mark belongs to. */
function ownersOf(top: Tag): ReadonlyMap<PDFRef, ReadonlyMap<number, Owner>> {
  const owners = new Map<PDFRef, Map<number, Owner>>();
  const visit = (tag: Tag, headOn: { page: PDFRef | null } | null) => {
    const head = tag.role === 'TH' && !isRowHead(tag) ? { page: null } : headOn;
    for (const kid of tag.kids) {
      if (kid.type === 'tag') visit(kid, head);
      if (kid.type !== 'mark') continue;
      if (head !== null) head.page ??= kid.page;
      const onPage = owners.get(kid.page) ?? new Map<number, Owner>();
      owners.set(kid.page, onPage.set(kid.mark, { tag, repeated: head !== null && head.page !== kid.page }));
    }
  };
  visit(top, null);
  return owners;
}

const isRowHead = ({ dict }: Tag): boolean => /\/Scope \/Row/.test(String(dict.lookup(PDFName.of('A'))));

/** The content with every run that is not text marked so; what paints nothing needs no mark. */
function withArtefacts(content: string, runs: readonly MarkedRun[], isText: (run: MarkedRun) => boolean): string {
  return runs
    .map((run) => {
      const part = content.slice(run.start, run.end);
      if (run.mark === 'artefact' || isText(run)) return part;
      const bare = run.mark === null ? part : part.slice(part.indexOf('\n') + 1, -'EMC\n'.length);
      return run.paints ? `/Artifact BMC\n${bare}${bare.endsWith('\n') ? '' : '\n'}EMC\n` : bare;
    })
    .join('');
}

function replaceContent({ node }: PDFPage, packed: Uint8Array): void {
  const stream = node.context.stream(packed, { Filter: 'FlateDecode' });
  const at = node.get(contents);
  // Chromium gives each page one stream.
  if (at instanceof PDFRef && node.context.lookup(at) instanceof PDFRawStream) node.context.assign(at, stream);
  else node.set(contents, node.context.register(stream));
}
