import { expect, test } from 'vitest';
import { writeZip } from '../../electron/services/exchange/write-zip.ts';
import { damagedPart } from '../../electron/services/pack-check/damaged-part.ts';

test('a part that is not what its zip says is told by its name', async () => {
  const zip = Buffer.from(
    await writeZip([
      { name: 'a.txt', text: 'one' },
      { name: 'b.txt', text: 'two' },
    ]),
  );
  expect(await damagedPart(zip)).toBeNull();
  // The sum of a part stands in the zip's directory, 16 bytes into the entry of the part.
  const second = zip.lastIndexOf(Buffer.from('PK\u0001\u0002'));
  zip.writeUInt32LE(7, second + 16);
  expect(await damagedPart(zip)).toBe('b.txt');
});

test('what is no zip is refused', async () => {
  await expect(damagedPart(Buffer.from('no zip'))).rejects.toThrow();
});
