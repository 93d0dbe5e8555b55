import { failure, ok, type Result } from '../../shared/host/result.ts';
import { t } from '../../shared/language/t.ts';

const largestFile = 20_000_000;
const mostPixels = 64_000_000;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Signature, then the length and name of the first chunk, which holds the size. */
const sizeAt = 16;

/** The bytes of a PNG that came as base64, if it is one and of a size that a clipboard and a picture's reader can bear. */
export function readCopiedPicture(base64: string): Result<{ readonly png: Uint8Array }, 'failed'> {
  const png = Buffer.from(base64, 'base64');
  if (png.length > largestFile) {
    const megabytes = Math.ceil(png.length / 1_000_000);
    return failure(
      'failed',
      t`The picture was not copied: it is ${megabytes} MB, and 20 MB is the most. Copy a smaller one.`,
    );
  }
  if (png.length < sizeAt + 8 || !png.subarray(0, signature.length).equals(signature)) {
    return failure('failed', t`The picture was not copied: it is not a PNG. Copy its data instead.`);
  }
  const [width, height] = [png.readUInt32BE(sizeAt), png.readUInt32BE(sizeAt + 4)];
  if (width * height > mostPixels) {
    return failure('failed', `The picture was not copied: ${width} × ${height} px is too large. Copy a smaller one.`);
  }
  return ok({ png });
}
