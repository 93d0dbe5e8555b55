import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { BundlePart } from '../../../shared/exchange/bundle-parts.ts';

/** A zip says local times without a zone, so this moment is the same in every zip wherever it is written. */
const fixedTime = new Date(1980, 0, 1);

/** A zip of texts, in their order. The same texts give the same bytes. */
export async function writeZip(parts: readonly BundlePart[]): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const { name, text } of parts) {
    zip.addBuffer(Buffer.from(text), name, { mtime: fixedTime, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream);
}
