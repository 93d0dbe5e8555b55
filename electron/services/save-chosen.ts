import { failure, ok, type Result } from '../../shared/host/result.ts';
import { t } from '../../shared/language/t.ts';
import type { Desktop } from './desktop.ts';
import { refusalFor, writeChosenFile } from './disk/write-chosen-file.ts';
import { safeFileName } from './file-name.ts';

/**
 * Asks where to save a file, under a name to begin with, and writes there what `make` makes: whole, or not at all and a
 * sentence why. Nothing is made for a place that can't be written.
 */
export async function saveChosen(
  desktop: Pick<Desktop, 'chooseFile'>,
  name: string,
  make: () => string | Uint8Array | Promise<string | Uint8Array>,
): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>> {
  const path = await desktop.chooseFile(safeFileName(name));
  if (path === null) return failure('cancelled', t`Nothing was saved.`);
  const refusal = await refusalFor(path);
  if (refusal !== null) return failure('failed', refusal);
  const written = await writeChosenFile(path, await make());
  return written.ok ? ok({ path }) : written;
}
