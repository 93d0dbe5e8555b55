import { bundledEditions, checkFormat } from './bundled-content.ts';
import { readArguments, runCommand } from './run-command.ts';

/** `claims [--format json] [--briefing ID]`: the claim register on stdout, in text order. */
async function claims(): Promise<number> {
  const { values } = readArguments('claims', {
    format: { type: 'string', default: 'json' },
    briefing: { type: 'string' },
  });
  checkFormat('claims', values.format, ['csv', 'claimreview']);
  const editions = await bundledEditions(values.briefing);
  const register = editions.flatMap((edition) => edition.claims);
  process.stdout.write(`${JSON.stringify(register, null, 2)}\n`);
  return 0;
}

runCommand(claims);
