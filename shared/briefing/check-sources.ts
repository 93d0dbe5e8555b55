import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { holdsFigure } from '../claims/figure-search.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

/** A source article as it lies on disk. */
export interface Article {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/**
 * Compares a briefing with its source article: the same file, as many lines, and on each place's line the claim's
 * figure, in digits or in words. Null for an article that is not there.
 */
export function sourceProblems(draft: BriefingDraft, article: Article | null): readonly Problem[] {
  const source = draft.frontMatter?.source;
  if (source === undefined) return [];
  const atTop = (code: string, message: string) =>
    problemAt(draft.files.text, { line: 1, column: 1 }, { code, message });
  if (article === null) return [atTop('source-missing', `The article ${source.file} is not in the folder of sources.`)];
  const problems: Problem[] = [];
  const hash = bytesToHex(sha256(article.bytes));
  if (hash !== source.sha256) {
    problems.push(atTop('source-hash', `${source.file} has the SHA-256 ${hash}, and the front matter says another.`));
  }
  const lines = article.text.split('\n');
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (count !== source.lineCount) {
    problems.push(
      atTop('source-hash', `${source.file} has ${count} lines, and the front matter says ${source.lineCount}.`),
    );
  }
  return [...problems, ...figureProblems(draft, source.file, lines)];
}

function figureProblems(draft: BriefingDraft, file: string, lines: readonly string[]): readonly Problem[] {
  return [...draft.claims.records].flatMap(([id, record]) =>
    record.places.flatMap(({ document, line }, index) => {
      const text = lines[line - 1];
      if (document !== file || text === undefined || holdsFigure(text, record)) return [];
      const message = `Line ${line} of ${file} does not hold the figure of ${id}, ${record.stated ?? record.value}.`;
      const place = draft.claims.place(id, 'places', index, 'line');
      return [problemAt(draft.files.claims, place, { code: 'figure-not-on-line', message })];
    }),
  );
}
