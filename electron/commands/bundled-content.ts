import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompiledContent, compileContent } from '../../content/build/compile-content.ts';
import { ContentError } from '../../content/build/content-error.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { formatProblem } from '../../shared/briefing/problem.ts';
import type { Chart } from '../../shared/charts/chart.ts';
import { choiceOf } from '../../shared/language/list-of.ts';
import { UsageError } from './run-command.ts';

/** The library folder of the briefings that come with the app. */
export const contentFolder = fileURLToPath(new URL('../../content', import.meta.url));

/** How problems call that folder: by the way to it from where the command runs. */
export const contentName = relative(process.cwd(), contentFolder) || '.';

/** The editions that come with the app, compiled afresh; one of them where an id is given, in either case. */
export async function bundledEditions(id: string | undefined): Promise<readonly BriefingEdition[]> {
  const { editions } = await bundledContent();
  return id === undefined ? editions : [editionOf(id, editions)];
}

/** Every chart of the library once, or those that show claims of one briefing. */
export async function bundledCharts(id: string | undefined): Promise<readonly Chart[]> {
  const { editions, charts } = await bundledContent();
  return id === undefined ? charts : editionOf(id, editions).charts;
}

async function bundledContent(): Promise<CompiledContent> {
  const compiled = await compileContent(contentFolder, { shownAs: contentName });
  const errors = compiled.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new ContentError(errors.map(formatProblem).join('\n'));
  return compiled;
}

function editionOf(id: string, editions: readonly BriefingEdition[]): BriefingEdition {
  const edition = editions.find(({ briefing }) => briefing.id === id.toLowerCase());
  if (edition !== undefined) return edition;
  const known = editions.map(({ briefing }) => briefing.id).join(', ');
  throw new ContentError(`There is no briefing "${id}". There is ${known}.`);
}

/** The format that was asked for, of those a command writes; any other is refused with their names. */
export function formatOf<Format extends string>(command: string, asked: string, formats: readonly Format[]): Format {
  const format = formats.find((each) => each === asked);
  if (format !== undefined) return format;
  const named = choiceOf(formats);
  throw new UsageError(`${command} has no format "${asked}"; use --format ${named}.`);
}
