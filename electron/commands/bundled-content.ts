import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError, compileContent } from '../../content/build/compile-content.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { formatProblem } from '../../shared/briefing/problem.ts';
import { UsageError } from './run-command.ts';

/** The folder of the briefings that come with the app. */
export const briefingsFolder = fileURLToPath(new URL('../../content/briefings', import.meta.url));

/** How problems call that folder: by the way to it from where the command runs. */
export const briefingsName = relative(process.cwd(), briefingsFolder) || '.';

/** The editions that come with the app, compiled afresh; one of them where an id is given, in either case. */
export async function bundledEditions(id: string | undefined): Promise<readonly BriefingEdition[]> {
  const { editions, problems } = await compileContent(briefingsFolder, { shownAs: briefingsName });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new ContentError(errors.map(formatProblem).join('\n'));
  if (id === undefined) return editions;
  const edition = editions.find(({ briefing }) => briefing.id === id.toLowerCase());
  if (edition !== undefined) return [edition];
  const known = editions.map(({ briefing }) => briefing.id).join(', ');
  throw new ContentError(`There is no briefing "${id}". There is ${known}.`);
}

/** Refuses a format the command does not write; one that is promised for later is said to be. */
export function checkFormat(command: string, format: string, later: readonly string[] = []): void {
  if (format === 'json') return;
  if (later.includes(format)) throw new UsageError(`${command} does not write ${format} yet; use --format json.`);
  throw new UsageError(`${command} has no format "${format}"; use --format json.`);
}
