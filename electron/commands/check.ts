import { compileContent } from '../../content/build/compile-content.ts';
import { formatProblem } from '../../shared/briefing/problem.ts';
import { contentFolder, contentName } from './bundled-content.ts';
import { readArguments, runCommand } from './run-command.ts';

/** `check [FOLDER] [--sources FOLDER]`: a line per problem on stdout, a summary on stderr, exit code 1 on errors. */
async function check(): Promise<number> {
  const { positionals, values } = readArguments('check', { sources: { type: 'string' } }, 1);
  const [folder] = positionals;
  const { editions, charts, problems } = await compileContent(folder ?? contentFolder, {
    sources: values.sources,
    shownAs: folder ?? contentName,
  });
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const claims = editions.reduce((sum, edition) => sum + edition.claims.length, 0);
  const counts = [
    counted(editions.length, 'briefing'),
    counted(claims, 'claim'),
    counted(charts.length, 'chart'),
    counted(errors, 'error'),
    counted(problems.length - errors, 'warning'),
  ];
  process.stderr.write(`${counts.join(', ')}.\n`);
  return errors > 0 ? 1 : 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

runCommand(check);
