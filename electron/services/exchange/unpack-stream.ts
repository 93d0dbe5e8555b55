import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib';

const name = (text: string): PDFName => PDFName.of(text);

/** A stream that is packed in a way no pack is, or that unpacks to more than it may. */
export class UnfitStream extends Error {}

/** What a PDF's stream holds, never more than `most` bytes of it. Throws UnfitStream where it can't be had. */
export function unpackStream({ dict, contents }: PDFRawStream, most: number): Uint8Array {
  const given = dict.get(name('Filter'));
  const filters = given instanceof PDFArray ? given.asArray() : given === undefined ? [] : [given];
  if (filters.length === 0) return contents;
  if (filters.length > 1 || filters[0] !== name('FlateDecode')) throw new UnfitStream('packed in an unknown way');
  return withoutPrediction(inflateSync(contents, { maxOutputLength: most }), dict);
}

/** Other programs write tables as the differences between their rows, as PNG does. */
function withoutPrediction(bytes: Uint8Array, dict: PDFDict): Uint8Array {
  const given = dict.get(name('DecodeParms'));
  const how = given instanceof PDFArray ? given.get(0) : given;
  if (!(how instanceof PDFDict)) return bytes;
  const number = (key: string, usual: number) => {
    const value = how.get(name(key));
    return value instanceof PDFNumber ? value.asNumber() : usual;
  };
  const predictor = number('Predictor', 1);
  if (predictor === 1) return bytes;
  const columns = number('Columns', 1);
  const plain = number('Colors', 1) === 1 && number('BitsPerComponent', 8) === 8 && columns >= 1 && columns <= 64;
  if (predictor < 10 || !plain) throw new UnfitStream('packed in an unknown way');
  const rows = Math.floor(bytes.length / (columns + 1));
  const out = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)];
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column === 0 ? 0 : (out[at - 1] ?? 0);
      const above = row === 0 ? 0 : (out[at - columns] ?? 0);
      const corner = row === 0 || column === 0 ? 0 : (out[at - columns - 1] ?? 0);
      out[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + predicted(kind, left, above, corner);
    }
  }
  return out;
}

function predicted(kind: number | undefined, left: number, above: number, corner: number): number {
  switch (kind) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4: {
      const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs);
      if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
      return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
    }
    default:
      throw new UnfitStream('packed in an unknown way');
  }
}
