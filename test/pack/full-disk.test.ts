import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { freshFolder } from '../services/reader.ts';

const child = new URL('../services/children/write-pack-on.ts', import.meta.url).pathname;

/** Runs a command on a disk of 500 kB that only it sees; on systems where a test may make one. */
const onSmallDisk = (folder: string, command: string) => [
  '--user',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=500k claimbook "${folder}" && ${command}`,
];
const canMount = spawnSync('unshare', onSmallDisk('/tmp', 'true')).status === 0;

const writePack = (folder: string, before: string) =>
  `"${process.execPath}" --import tsx "${child}" "${folder}" "${before}"`;

test.skipIf(!canMount)(
  'a disk that fills while a pack is saved keeps what stood there, and no part is left',
  async () => {
    const folder = await freshFolder();
    const report = execFileSync('unshare', onSmallDisk(folder, writePack(folder, 'An older pack.')), {
      encoding: 'utf8',
    });
    expect(JSON.parse(report)).toEqual({
      written: {
        ok: false,
        code: 'failed',
        message: `There is no room for ${folder}/pack.pdf on its disk. Free some space or choose another disk; nothing was saved.`,
      },
      names: ['pack.pdf'],
      stands: 'An older pack.',
    });
  },
);

test.skipIf(!canMount)('a disk that is read-only is told by its folder', async () => {
  const folder = await freshFolder();
  const command = `mount -o remount,ro "${folder}" && ${writePack(folder, '')}`;
  const report = execFileSync('unshare', onSmallDisk(folder, command), { encoding: 'utf8' });
  expect(JSON.parse(report)).toMatchObject({
    written: { message: `The disk that holds ${folder} is read-only. Choose another folder; nothing was saved.` },
    names: [],
  });
});
