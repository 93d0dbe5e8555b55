import { parseArgs } from 'node:util';
import { tryClockJumps } from './clock-jumps.ts';
import { tryCopiesAtOnce } from './copies-at-once.ts';
import { tryCuts } from './cuts.ts';
import { tryFullBytes, tryFullDisks } from './full-disks.ts';
import { tryKills } from './kills.ts';
import { fileSystems } from './loop-disk.ts';
import { tryLostFolders } from './lost-folders.ts';
import { type Tally, tableOf } from './tally.ts';
import { tryTruncations } from './truncations.ts';

/** `npm run torture -- [--kills N] [--cuts N] [--seconds N]`: exits 1 when anything acknowledged was lost. */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    cuts: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '3600' },
  },
});

function countIn(name: 'kills' | 'cuts' | 'seconds'): number {
  const text = values[name];
  if (/^\d{1,6}$/.test(text)) return Number(text);
  console.error(`--${name} ${text} is no count. Give a whole number, such as --${name} 100.`);
  process.exit(2);
}

const kills = countIn('kills');
const cuts = Math.ceil(countIn('cuts') / fileSystems.length);
const end = Date.now() + countIn('seconds') * 1000;

const parts: readonly (() => Promise<Tally | readonly Tally[]>)[] = [
  () => tryTruncations({ saves: 3, step: 1 }),
  () => tryFullBytes(1),
  () => tryFullDisks(24),
  () => tryLostFolders(20),
  () => tryCopiesAtOnce(20),
  () => tryClockJumps(30),
  ...fileSystems.map((kind) => () => tryCuts(kind, cuts, end)),
  () => tryKills(kills, end),
];

const tallies: Tally[] = [];
for (const part of parts) {
  const tallied = [await part()].flat();
  tallies.push(...tallied);
  console.error(tableOf(tallied));
}
console.log(tableOf(tallies));
process.exitCode = tallies.some(({ losses }) => losses.length > 0) ? 1 : 0;
