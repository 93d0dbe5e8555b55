import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/**
 * The name of the first part of a zip that is not what the zip itself says of its content; null where all are. Rejects
 * where the zip can't be read.
 */
export function damagedPart(bytes: Uint8Array): Promise<string | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry: Entry) => {
        isSound(zip, entry).then((sound) => (sound ? zip.readEntry() : resolve(String(entry.fileName))), reject);
      });
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    });
  });
}

function isSound(zip: ZipFile, entry: Entry): Promise<boolean> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let sum = 0;
      stream.on('data', (chunk: Buffer) => {
        sum = crc32(chunk, sum);
      });
      stream.once('end', () => resolve(sum === entry.crc32));
      stream.once('error', reject);
    });
  });
}
