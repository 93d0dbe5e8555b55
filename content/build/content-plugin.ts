import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledLibrary } from '../../shared/briefing/compile-library.ts';
import { formatProblem } from '../../shared/briefing/problem.ts';
import { compileRegister } from '../../shared/register/compile-register.ts';
import { type CompiledContent, compileContent } from './compile-content.ts';

/**
 * Compiles a folder of content with the main build and writes them beside it, to `content/` next to the build's own folder.
 * Errors fail the build, all of them named, before anything is written.
 */
export function contentPlugin(content: string): Plugin {
  let target = '';
  let compiled: CompiledContent | null = null;
  return {
    name: 'claimbook-content',
    configResolved(config) {
      target = resolve(config.root, config.build.outDir, '..', 'content');
    },
    async buildStart() {
      compiled = await compileContent(content, { shownAs: relative(process.cwd(), content) });
      for (const path of compiled.paths) this.addWatchFile(path);
      const errors = compiled.problems.filter((problem) => problem.severity === 'error');
      if (errors.length > 0) this.error(`The content has errors:\n${errors.map(formatProblem).join('\n')}`);
      for (const problem of compiled.problems) this.warn(formatProblem(problem));
    },
    async writeBundle() {
      if (compiled !== null) await writeContent(compiled, target);
    },
  };
}

/** Writes a compiled library as JSON: `library.json`, `register.json` and one file per briefing. The folder changes all at once. */
async function writeContent({ library, editions }: CompiledLibrary, folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'library.json'), JSON.stringify(library));
  await writeFile(join(unfinished, 'register.json'), JSON.stringify(compileRegister(library, editions)));
  for (const edition of editions) {
    await writeFile(join(unfinished, `${edition.briefing.id}.json`), JSON.stringify(edition));
  }
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}
