import type { Refusal } from './exchange.ts';
import { mostListed } from './limits.ts';

/** What of a file is not taken: as much as a plan lists, and how much more. */
export interface Refusals {
  add(what: string, why: string): void;
  readonly listed: readonly Refusal[];
  readonly more: number;
}

/** Empty to begin with. */
export function createRefusals(): Refusals {
  const listed: Refusal[] = [];
  let count = 0;
  return {
    add(what, why) {
      count += 1;
      if (listed.length < mostListed) listed.push({ what, why });
    },
    get listed() {
      return listed;
    },
    get more() {
      return count - listed.length;
    },
  };
}
