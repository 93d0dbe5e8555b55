import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { openPdfObjects } from '../../electron/services/exchange/pdf-objects.ts';

/** A PDF whose catalogue stands in a stream of objects with a comment before it, as qpdf unfolds one. */
function unfolded(): Buffer {
  const numbers = '2 0\n';
  const comment = '%% Object stream: object 2, index 0\n';
  const objects = `${numbers}${comment}<< /Type /Catalog /Lang (en) >>\n`;
  const facts = `/Type /ObjStm /N 1 /First ${numbers.length + comment.length} /Length ${objects.length}`;
  const head = '%PDF-1.7\n';
  const stream = `1 0 obj\n<< ${facts} >>\nstream\n${objects}endstream\nendobj\n`;
  const tableAt = head.length + stream.length;
  // Three rows of a kind and two numbers each: nothing, the stream, and the catalogue in it.
  const rows = Buffer.from([0, 0, 0, 1, head.length, 0, 2, 1, 0]);
  const table = `3 0 obj\n<< /Type /XRef /W [1 1 1] /Size 3 /Root 2 0 R /Length ${rows.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(`${head}${stream}${table}`, 'latin1'),
    rows,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF\n`, 'latin1'),
  ]);
}

test('a stream of objects with a comment before the first is read', () => {
  const { catalog, wordsOf } = openPdfObjects(unfolded());
  expect(catalog).toBeInstanceOf(PDFDict);
  expect(wordsOf(catalog.get(PDFName.of('Lang')))).toBe('en');
});
