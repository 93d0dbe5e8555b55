import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ContentError } from '../../content/build/content-error.ts';

/** A command called in a way it does not know. Its message is a sentence that says which, and what it does know. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads a command's arguments; anything it does not take is a `UsageError` that names it. */
export function readArguments<const O extends Options>(name: string, options: O, mostPositionals = 0) {
  const usage = Object.keys(options).map((option) => `--${option}`);
  try {
    const parsed = parseArgs({ options, allowPositionals: true, strict: true });
    const surplus = parsed.positionals[mostPositionals];
    if (surplus !== undefined) throw new UsageError(`${name} does not know what to do with "${surplus}".`);
    return parsed;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(-[^\s']*)/.exec(error.message)?.[1] ?? 'that';
    if (/requires? an? argument|argument missing|argument is ambiguous/i.test(error.message)) {
      throw new UsageError(`${name} needs a value after ${option}.`);
    }
    throw new UsageError(`${name} has no option ${option}. Its options are ${usage.join(' and ')}.`);
  }
}

/**
 * Runs a command to its exit code: what `main` returns, 2 for a wrong call, 1 for content that can't be read. Output
 * that nobody reads to its end (`| head`) is no error.
 */
export function runCommand(main: () => Promise<number>): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if (!(error instanceof UsageError) && !(error instanceof ContentError)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error instanceof UsageError ? 2 : 1;
    },
  );
}
