import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { largestContent } from '../../../shared/exchange/limits.ts';
import { unpackStream } from '../exchange/unpack-stream.ts';
import { dictIn } from '../pack/dict-in.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';

const name = (text: string): PDFName => PDFName.of(text);
const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name);

/**
 * Every font has to be in the file, or a reader's program sets the words in another, and has to say which letters it
 * draws. Each is told once.
 */
export function checkFonts({ pages, contents }: OpenedPack): readonly Fault[] {
  const seen = new Set<PDFDict>();
  return pages.flatMap(({ node }, index) => {
    const resources = node.Resources();
    const known = new Set(dictIn(resources, 'Font')?.keys() ?? []);
    const used = [...(contents[index] ?? '').matchAll(/\/(\S+) [\d.]+ Tf\n/g)];
    const lost = used.some(([, font = '']) => !known.has(name(font)));
    const whats = [...(lost ? ['the font of some words is not in the file'] : []), ...fontFaults(resources, seen)];
    return whats.map((what) => ({ page: index + 1, what }));
  });
}

/** Those of a page or of a drawing on it, and of the drawings in that. */
function fontFaults(resources: PDFDict | undefined, seen: Set<PDFDict>): readonly string[] {
  if (resources === undefined || seen.has(resources)) return [];
  seen.add(resources);
  const fonts = dictsIn(dictIn(resources, 'Font')).flatMap((font) => {
    if (seen.has(font)) return [];
    seen.add(font);
    return faultOf(font);
  });
  const drawings = dictsIn(dictIn(resources, 'XObject')).flatMap((drawing) =>
    fontFaults(dictIn(drawing, 'Resources'), seen),
  );
  return [...fonts, ...drawings];
}

function faultOf(font: PDFDict): readonly string[] {
  if (!isEmbedded(font)) return [`the font ${nameOf(font)} is not in the file`];
  return font.lookup(name('ToUnicode')) instanceof PDFStream
    ? []
    : [`words in the font ${nameOf(font)} can’t be searched, copied or read out`];
}

/** A Type 3 font is drawn by the file itself. */
function isEmbedded(font: PDFDict): boolean {
  if (font.lookup(name('Subtype')) === name('Type3')) return true;
  const parts = font.lookupMaybe(name('DescendantFonts'), PDFArray);
  const described = parts === undefined ? font : parts.lookupMaybe(0, PDFDict);
  const descriptor = dictIn(described, 'FontDescriptor');
  return files.some((file) => holdsAnything(descriptor?.lookup(file)));
}

function holdsAnything(file: unknown): boolean {
  try {
    return file instanceof PDFRawStream && unpackStream(file, largestContent).length > 0;
  } catch {
    return false;
  }
}

function nameOf(font: PDFDict): string {
  // A Type 3 font has its name with its facts alone.
  const base = font.lookup(name('BaseFont')) ?? dictIn(font, 'FontDescriptor')?.lookup(name('FontName'));
  return base instanceof PDFName ? base.decodeText() : 'without a name';
}

function dictsIn(dict: PDFDict | undefined): readonly PDFDict[] {
  return (dict?.keys() ?? []).flatMap((key) => {
    const value = dict?.lookup(key);
    if (value instanceof PDFStream) return [value.dict];
    return value instanceof PDFDict ? [value] : [];
  });
}
