import type { Disagreement } from '../../shared/notes/disagreements.ts';
import type { Status } from '../../shared/notes/status.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { arrival, goToClaim } from '../state/trail.ts';

/** Goes to a claim and opens a flag on it that settles what colleagues judge differently. */
export async function settle({ claim, flags }: Disagreement, status: Status): Promise<void> {
  goToClaim(claim);
  await arrival();
  useFlagging.getState().choose(claim, status, { settles: flags.map(({ id }) => id) });
}
