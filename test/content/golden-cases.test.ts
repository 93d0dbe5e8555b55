import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type CompiledContent, compileContent } from '../../content/build/compile-content.ts';
import { formatProblem } from '../../shared/briefing/problem.ts';

const cases = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/**
 * Each folder of test/fixtures/content is a case: what `check` says of it stands in expected.txt, or, where it says
 * nothing, what it compiles to in expected.json. A new case writes its expectation once, on a developer's machine.
 */
describe('a content case compiles to what is written beside it:', () => {
  for (const name of readdirSync(cases).sort()) {
    test(name, async () => {
      const folder = join(cases, name);
      const sources = join(folder, 'sources');
      const compiled = await compileContent(folder, {
        shownAs: '',
        sources: existsSync(sources) ? sources : undefined,
      });
      const [file, actual] = outcome(compiled);
      const path = join(folder, file);
      const other = join(folder, file === 'expected.txt' ? 'expected.json' : 'expected.txt');
      expect(existsSync(other), `${name} has ${other}, and compiles to another outcome`).toBe(false);
      if (!existsSync(path)) {
        expect(process.env.CI, `${path} is missing; write it by running the tests outside CI`).toBeUndefined();
        await writeFile(path, actual);
      }
      expect(actual).toBe(await readFile(path, 'utf8'));
    });
  }
});

function outcome({ problems, library, editions }: CompiledContent): readonly [file: string, text: string] {
  if (problems.length > 0) return ['expected.txt', problems.map((problem) => `${formatProblem(problem)}\n`).join('')];
  // What a chart looks like is for the charts' own tests.
  const shown = editions.map(({ charts, ...edition }) => ({
    ...edition,
    charts: charts.map(({ id, home, claims: on, data }) => ({ id, home, claims: on, data: data.length })),
  }));
  return ['expected.json', `${JSON.stringify({ library, editions: shown }, null, 2)}\n`];
}
