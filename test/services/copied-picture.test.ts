import { expect, test } from 'vitest';
import { readCopiedPicture } from '../../electron/services/copied-picture.ts';

/** The head of a PNG of this size, and `length` bytes in all. */
function png(width: number, height: number, length = 100): string {
  const bytes = Buffer.alloc(length);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.write('\0\0\0\rIHDR', 8, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('base64');
}

test('a picture is passed on byte for byte', () => {
  const read = readCopiedPicture(png(1440, 900));
  expect(read.ok && Buffer.from(read.value.png).toString('base64')).toBe(png(1440, 900));
});

test.each([
  ['', 'not a PNG'],
  [Buffer.from('<svg onload="x()"/>'.repeat(9)).toString('base64'), 'not a PNG'],
  [png(1, 1).slice(0, 12), 'not a PNG'],
  [png(1, 1, 20_000_001), '21 MB, and 20 MB is the most'],
  [png(60_000, 60_000), '60000 × 60000 px is too large'],
])('what is no picture to copy is refused in a sentence (case %#)', (base64, reason) => {
  expect(readCopiedPicture(base64)).toMatchObject({ ok: false, message: expect.stringContaining(reason) });
});
