import { crc32, deflateSync } from 'node:zlib';

/** Signature and header chunk: what is said of a picture stands right after them. */
const headEnd = 8 + 25;

/**
 * A PNG that says what it is: a text chunk for each keyword of the PNG specification (`Title`, `Description`, `Source`,
 * `Software`), in UTF-8. The picture's own bytes stay as they are; `png` must be one.
 */
export function describePng(png: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, headEnd), ...chunks, png.subarray(headEnd)]);
}

/** An `iTXt` chunk: keyword, compressed with deflate, in no particular language. */
function textChunk(keyword: string, text: string): Buffer {
  const data = Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.from([0, 1, 0, 0, 0]), deflateSync(text)]);
  const named = Buffer.concat([Buffer.from('iTXt', 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
