import { expect, test } from 'vitest';
import { tryClockJumps } from './clock-jumps.ts';
import { tryCopiesAtOnce } from './copies-at-once.ts';
import { tryFullBytes } from './full-disks.ts';
import { tryKills } from './kills.ts';
import { tryLostFolders } from './lost-folders.ts';
import { type Tally, tableOf } from './tally.ts';
import { tryTruncations } from './truncations.ts';

/** The short run; `npm run torture` is the long one, with power cuts. */
const parts: readonly (readonly [string, () => Promise<Tally>])[] = [
  ['a kill at any moment', () => tryKills(24, Number.POSITIVE_INFINITY)],
  ['a file cut off at every byte', () => tryTruncations({ saves: 1, step: 97 })],
  ['a disk that is full at any byte', () => tryFullBytes(29)],
  ['a folder that can’t be written, is moved or deleted', () => tryLostFolders(2)],
  ['a second copy started at the same moment', () => tryCopiesAtOnce(1)],
  ['a clock that jumps back', () => tryClockJumps(5)],
];

test.each(parts)(
  '%s loses nothing that was acknowledged, shows nothing half and is told',
  { timeout: 120_000 },
  async (_, part) => {
    const tally = await part();
    expect(tally.losses, tableOf([tally])).toEqual([]);
  },
);
