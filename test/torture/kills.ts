import { type Acknowledged, createAcknowledged, lossesAt } from './acknowledged.ts';
import { lossesGoingOn } from './losses-going-on.ts';
import { kill, moment, runChild } from './run-child.ts';
import type { Tally } from './tally.ts';
import { withFolder } from './with-folder.ts';

/** Profiles in use at once. */
const profiles = 3;
/** Kills after which a new profile is begun: the older it is, the longer each start takes. */
const killsPerProfile = 12;

/** Kills copies of the app outright while they save as fast as they can, and looks after each for what is there; none is begun after `end`. */
export async function tryKills(kills: number, end: number): Promise<Tally> {
  let left = kills;
  let acknowledged = 0;
  const losses: string[] = [];
  const goOn = () => left > 0 && losses.length === 0 && Date.now() < end;

  async function useProfile(): Promise<void> {
    const heard = createAcknowledged();
    await withFolder(async (profile) => {
      for (let round = 0; round < killsPerProfile && goOn(); round += 1) {
        left -= 1;
        await killOnce(profile, round, heard);
        losses.push(...(await lossesAt(profile, heard)));
      }
      losses.push(...(await lossesGoingOn(profile)));
    });
    acknowledged += heard.count;
  }

  async function work(): Promise<void> {
    while (goOn()) await useProfile();
  }
  await Promise.all(Array.from({ length: profiles }, work));
  return { part: 'kill -9', tries: kills - left, acknowledged, losses, remark: '' };
}

/** Every fourth kill may fall into the start, when a torn tail is cut off and damage is mended. */
async function killOnce(profile: string, round: number, heard: Acknowledged): Promise<void> {
  const child = runChild('save-for-ever', [profile, String(round * 1_000_000)]);
  if (round % 4 === 3) await moment(500);
  else {
    await child.started;
    await moment(80);
  }
  const printed = await kill(child);
  if (child.process.signalCode !== 'SIGKILL') throw new Error(`A copy ended by itself: ${child.told()}`);
  heard.hear(printed);
}
