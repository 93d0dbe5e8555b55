import { registerFormats } from '../../shared/host/saved-files.ts';
import { registerFile } from '../../shared/register/register-file.ts';
import { bundledEditions, formatOf } from './bundled-content.ts';
import { readArguments, runCommand } from './run-command.ts';

/** `claims [--format json|csv|claimreview] [--briefing ID]`: the claim register on stdout, in text order. */
async function claims(): Promise<number> {
  const { values } = readArguments('claims', {
    format: { type: 'string', default: 'json' },
    briefing: { type: 'string' },
  });
  const format = formatOf('claims', values.format, registerFormats);
  process.stdout.write(registerFile(await bundledEditions(values.briefing), format));
  return 0;
}

runCommand(claims);
