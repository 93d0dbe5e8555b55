import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Article, sourceProblems } from '../../shared/briefing/check-sources.ts';
import { type BriefingDraft, compileBriefing } from '../../shared/briefing/compile-briefing.ts';
import { type CompiledLibrary, compileLibrary } from '../../shared/briefing/compile-library.ts';
import { byPlace, type Problem } from '../../shared/briefing/problem.ts';
import { readBriefing, reasonOf, textName } from './read-briefing.ts';

export interface CompileOptions {
  /** A folder with the source articles, to compare the briefings with. */
  readonly sources?: string | undefined;
  /** What problems call the folder; as it was given by default. */
  readonly shownAs?: string | undefined;
}

/** A folder that can't be read, or holds no briefing. Its message is a sentence for people. */
export class ContentError extends Error {}

export interface CompiledContent extends CompiledLibrary {
  /** The folders the briefings were read from. */
  readonly folders: readonly string[];
}

/**
 * Compiles a folder of briefings, or a folder that is one briefing. Problems of the content are returned, all of them;
 * a folder that can't be read throws a `ContentError`.
 */
export async function compileContent(folder: string, options: CompileOptions = {}): Promise<CompiledContent> {
  const shownAs = options.shownAs ?? folder;
  const problems: Problem[] = [];
  const drafts: BriefingDraft[] = [];
  if (options.sources !== undefined) await assertFolder(options.sources);
  const folders = await briefingFolders(folder);
  for (const briefing of folders) {
    const { files, problems: unread } = await readBriefing(briefing, join(shownAs, relative(folder, briefing)));
    problems.push(...unread);
    const draft = compileBriefing(files);
    drafts.push(draft);
    if (options.sources !== undefined) problems.push(...(await compareWithSource(draft, options.sources)));
  }
  const compiled = compileLibrary(drafts);
  return { ...compiled, folders, problems: [...problems, ...compiled.problems].sort(byPlace) };
}

async function briefingFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new ContentError(`The folder ${folder} cannot be read: ${reasonOf(error)}.`);
  });
  if (entries.some((entry) => entry.isFile() && entry.name === textName)) return [folder];
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (folders.length === 0) {
    throw new ContentError(`The folder ${folder} holds no briefing. A briefing is a folder with a ${textName}.`);
  }
  return folders.map((entry) => join(folder, entry.name)).sort();
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
