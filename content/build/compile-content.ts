import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Article, sourceProblems } from '../../shared/briefing/check-sources.ts';
import { type BriefingDraft, compileBriefing } from '../../shared/briefing/compile-briefing.ts';
import { type CompiledLibrary, compileLibrary } from '../../shared/briefing/compile-library.ts';
import { byPlace, type Problem } from '../../shared/briefing/problem.ts';
import { ContentError } from './content-error.ts';
import { findBriefings } from './find-briefings.ts';
import { readBriefing } from './read-briefing.ts';
import { readLibrary } from './read-library.ts';
import { type ReadingLog, reasonOf } from './read-source.ts';

export interface CompileOptions {
  /** A folder with the source articles, to compare the briefings with. */
  readonly sources?: string | undefined;
  /** What problems call the folder; as it was given by default. */
  readonly shownAs?: string | undefined;
}

export interface CompiledContent extends CompiledLibrary {
  /** The path of every file that the content was read from. */
  readonly paths: readonly string[];
}

/**
 * Compiles a library folder with its library-wide files or, without such files, a folder of briefings or one briefing.
 * Problems of the content are returned, all of them; a folder that can't be read throws a `ContentError`.
 */
export async function compileContent(folder: string, options: CompileOptions = {}): Promise<CompiledContent> {
  const shownAs = options.shownAs ?? folder;
  const log: ReadingLog = { problems: [], paths: [] };
  const drafts: BriefingDraft[] = [];
  if (options.sources !== undefined) await assertFolder(options.sources);
  const { library, briefings } = await findBriefings(folder);
  for (const briefing of briefings) {
    const shown = join(shownAs, relative(folder, briefing));
    const draft = compileBriefing(await readBriefing({ folder: briefing, shownAs: shown, log }));
    drafts.push(draft);
    if (options.sources !== undefined) log.problems.push(...(await compareWithSource(draft, options.sources)));
  }
  const files = library === null ? null : await readLibrary({ folder: library, shownAs, log });
  const compiled = compileLibrary(drafts, files);
  return { ...compiled, paths: log.paths, problems: [...log.problems, ...compiled.problems].sort(byPlace) };
}

async function assertFolder(sources: string): Promise<void> {
  await readdir(sources).catch((error: unknown) => {
    throw new ContentError(`The folder of sources ${sources} cannot be read: ${reasonOf(error)}.`);
  });
}

async function compareWithSource(draft: BriefingDraft, sources: string): Promise<readonly Problem[]> {
  const file = draft.frontMatter?.source.file;
  return file === undefined ? [] : sourceProblems(draft, await readArticle(sources, file));
}

async function readArticle(sources: string, file: string): Promise<Article | null> {
  // The name comes from the content, so it may name a file in the folder and nothing beside it.
  if (file.includes('/') || file.includes('\\')) return null;
  try {
    const bytes = await readFile(join(sources, file));
    return { file, bytes, text: bytes.toString('utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new ContentError(`The article ${join(sources, file)} cannot be read: ${reasonOf(error)}.`);
  }
}
