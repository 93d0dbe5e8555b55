import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { largestContent, mostParts } from '../../../shared/exchange/limits.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { t } from '../../../shared/language/t.ts';
import { reasonOf } from '../reason-of.ts';

/** How much a zip may hold. */
export interface ZipLimits {
  readonly parts: number;
  /** Unpacked, in bytes. */
  readonly bytes: number;
}

class Refused extends Error {}

/**
 * Unpacks those parts of a zip that are wanted, in memory, each by its name. Whatever the zip says of its sizes, no more
 * than the limit is unpacked. Parts with names that lead out of their folder have the whole zip refused.
 */
export async function readZip(
  bytes: Uint8Array,
  wanted: readonly string[],
  limits: ZipLimits = { parts: mostParts, bytes: largestContent },
): Promise<Result<ReadonlyMap<string, Buffer>, 'failed'>> {
  let zip: ZipFile | null = null;
  try {
    zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > limits.parts) {
      return failure('failed', t`it has ${zip.entryCount} parts, and Claimbook reads at most ${limits.parts}`);
    }
    const entries = await listEntries(zip, limits);
    const parts = new Map<string, Buffer>();
    let left = limits.bytes;
    for (const entry of entries) {
      const name = String(entry.fileName);
      if (parts.has(name)) return failure('failed', t`it has two parts named ${JSON.stringify(name)}`);
      if (!wanted.includes(name)) continue;
      const part = await inflate(zip, entry, left, limits);
      left -= part.length;
      parts.set(name, part);
    }
    return ok(parts);
  } catch (error) {
    return failure('failed', error instanceof Refused ? error.message : zipFault(error));
  } finally {
    zip?.close();
  }
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false };
    yauzl.fromBuffer(bytes, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

/** All entries of the directory, sizes and names checked before anything is unpacked. */
function listEntries(zip: ZipFile, limits: ZipLimits): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let size = 0;
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      size += entry.uncompressedSize;
      if (size > limits.bytes) return reject(new Refused(tooLarge(limits.bytes)));
      if (entry.isEncrypted()) return reject(new Refused(t`it is locked with a password`));
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

/** `left` is how much of the limit other parts have left for this one. */
function inflate(zip: ZipFile, entry: Entry, left: number, { bytes }: ZipLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > left) stream.destroy(new Refused(tooLarge(bytes)));
      });
      stream.once('end', () => resolve(Buffer.concat(chunks)));
      stream.once('error', reject);
    });
  });
}

function tooLarge(bytes: number): string {
  return t`it holds more than ${Math.round(bytes / 1024 / 1024)} MB once it is unpacked`;
}

/** yauzl's reasons in our words, where a reader can do something with them. */
function zipFault(error: unknown): string {
  const reason = reasonOf(error);
  if (/relative path|absolute path|invalid characters|invalid relative/.test(reason)) {
    return t`a part of it has a name that leads out of its folder (${reason})`;
  }
  if (/end of central directory|not a zip/i.test(reason)) return t`it is no zip, or it is cut off`;
  return t`it is damaged (${reason})`;
}
