import { parseArgs } from 'node:util';
import { isMeantAsLink } from './link-argument.ts';

/**
 * The profile folder that a command line names, null where it names none: what `readCommandLine` finds too, for before
 * anything is loaded that speaks. What stands after a link gives no orders here either.
 */
export function namedProfile(args: readonly string[]): string | null {
  const link = args.findIndex(isMeantAsLink);
  const own = link === -1 ? [...args] : args.slice(0, link);
  const { values } = parseArgs({ args: own, options: { profile: { type: 'string' } }, strict: false });
  return typeof values.profile === 'string' ? values.profile : null;
}
