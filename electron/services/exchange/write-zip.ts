import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A file in a zip. */
export type ZipPart = { readonly name: string } & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** A zip says local times without a zone, so this moment is the same in every zip wherever it is written. */
const fixedTime = new Date(1980, 0, 1);

/** A zip of files, in their order. The same files give the same bytes. */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const part of parts) {
    zip.addBuffer(Buffer.from('text' in part ? part.text : part.bytes), part.name, {
      mtime: fixedTime,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}
