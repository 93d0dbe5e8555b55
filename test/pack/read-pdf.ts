import { readFile } from 'node:fs/promises';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, with the place and measures of its line in points, from the page's lower left corner. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface ReadLink {
  /** The named destination, or null for a link out of the file. */
  readonly destination: string | null;
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** All words of the page, runs of space as one. */
  readonly text: string;
  readonly links: readonly ReadLink[];
  /** Structure roles with their alternative texts, in reading order. */
  readonly tags: readonly { readonly role: string; readonly alt: string | null }[];
}

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly marked: boolean;
  readonly pages: readonly ReadPage[];
  /** Outline titles with the page each leads to, from 1. */
  readonly outline: readonly { readonly title: string; readonly page: number; readonly depth: number }[];
  /** What each page is called. */
  readonly labels: readonly string[];
  /** The files it carries, by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** The page of each named destination, from 1. */
  readonly destinations: ReadonlyMap<string, number>;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

function tagsIn(node: Node | null): ReadPage['tags'] {
  if (node === null) return [];
  const own = node.role === undefined ? [] : [{ role: node.role, alt: node.alt ?? null }];
  return [...own, ...(node.children ?? []).flatMap(tagsIn)];
}

/** Reads a PDF back, as a reader's own program would. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const info = (await pdf.getMetadata()).info as { readonly Title: string; readonly Language: string };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item
        ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width }]
        : [],
    );
    const [left, bottom, right, top] = page.view;
    const annotations = await page.getAnnotations();
    pages.push({
      width: (right ?? 0) - (left ?? 0),
      height: (top ?? 0) - (bottom ?? 0),
      runs,
      text: runs
        .map((run) => run.text)
        .join(' ')
        .replace(/\s+/g, ' '),
      links: annotations
        .filter((annotation) => annotation.subtype === 'Link')
        .map((link) => ({
          destination: link.dest ?? null,
          words: link.contentsObj.str,
          x: link.rect[0],
          y: link.rect[1],
        })),
      tags: tagsIn((await page.getStructTree()) as Node | null),
    });
  }
  const pageOf = async (place: unknown) =>
    Array.isArray(place) ? (await pdf.getPageIndex(place[0] as Parameters<typeof pdf.getPageIndex>[0])) + 1 : 0;
  const destinations = new Map<string, number>();
  for (const [name, place] of Object.entries(await pdf.getDestinations())) destinations.set(name, await pageOf(place));
  const outline: { title: string; page: number; depth: number }[] = [];
  const walk = async (items: Awaited<ReturnType<typeof pdf.getOutline>>, depth: number) => {
    for (const item of items ?? []) {
      outline.push({ title: item.title, page: await pageOf(item.dest), depth });
      await walk(item.items, depth + 1);
    }
  };
  await walk(await pdf.getOutline(), 0);
  const marked = (await pdf.getMarkInfo())?.Marked === true;
  const labels = (await pdf.getPageLabels()) ?? [];
  const attached: Record<string, { readonly content: Uint8Array }> = (await pdf.getAttachments()) ?? {};
  const attachments = new Map(Object.entries(attached).map(([name, { content }]) => [name, content]));
  return { title: info.Title, language: info.Language, marked, pages, labels, attachments, outline, destinations };
}

/** Every colour that a PDF fills or strokes with, as `#rrggbb`. */
export async function coloursOf(path: string): Promise<ReadonlySet<string>> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const colours = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      if (operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor) colours.add(String(argsArray[index]));
    }
  }
  return colours;
}
