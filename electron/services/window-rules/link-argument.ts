import { linkScheme, readLink } from '../../../shared/host/link.ts';

/** What the page is told in the place of a link that is refused: nothing of its text goes further. */
export const refusedLink = `${linkScheme}://`;

/** Whether an argument was meant as a link into the app, sound or not. */
export function isMeantAsLink(argument: string): boolean {
  return argument.toLowerCase().startsWith(`${linkScheme}:`);
}

/**
 * The link into the app among the arguments of a process, as it came: null where there is none, `refusedLink` where it is
 * none that the app writes, or where there are several.
 */
export function linkArgument(args: readonly string[]): string | null {
  const [link, ...others] = args.filter(isMeantAsLink);
  if (link === undefined) return null;
  return others.length === 0 && readLink(link) !== null ? link : refusedLink;
}
