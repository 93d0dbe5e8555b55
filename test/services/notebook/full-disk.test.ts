import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { freshFolder } from '../reader.ts';

const child = new URL('../children/save-until-full.ts', import.meta.url).pathname;
const node = `"${process.execPath}" --import tsx "${child}"`;

/** A disk of 200 kB that only the command sees; on systems where a test may make one. */
const inSmallDisk = (folder: string, command: string) => [
  '--user',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=200k claimbook "${folder}" && ${command}`,
];
const canMount = spawnSync('unshare', inSmallDisk('/tmp', 'true')).status === 0;

test.skipIf(!canMount)(
  'a full disk refuses a save, keeps all others, and takes saves again once there is room',
  async () => {
    const folder = await freshFolder();
    const report = JSON.parse(
      execFileSync('unshare', inSmallDisk(folder, `${node} "${folder}"`), { encoding: 'utf8' }),
    );
    expect(report.count).toBeGreaterThan(20);
    expect(report.refusal).toBe(
      'disk-full: The disk is full. This note was not saved; everything saved before is kept. Free some space, then save again.',
    );
    expect(report).toMatchObject({ wholeWhenFull: true, afterFreeing: 'saved', wholeAfter: true, wholeAtLast: true });
    expect(report.remembered).toBe(true);
  },
);

test.skipIf(process.platform === 'win32')(
  'a journal that the system lets grow no further refuses a save and keeps all others',
  async () => {
    const folder = await freshFolder();
    // In blocks of 1 kB: the line that goes past it is written in part.
    const command = `ulimit -f 70; exec ${node} "${folder}"`;
    const report = JSON.parse(execFileSync('bash', ['-c', command], { encoding: 'utf8' }));
    expect(report.count).toBeGreaterThan(20);
    expect(report.refusal).toMatch(/^not-saved: This note could not be saved \(EFBIG/);
    // A shorter one still fits.
    expect(report.afterFreeing).toBe('saved');
    expect(report).toMatchObject({ wholeWhenFull: true, wholeAfter: true, wholeAtLast: true, remembered: true });
  },
);
