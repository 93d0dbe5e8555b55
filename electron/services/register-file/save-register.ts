import type { BriefingEdition } from '../../../shared/briefing/briefing.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import type { RegisterFormat, RegisterOrder } from '../../../shared/host/saved-files.ts';
import { registerFile } from '../../../shared/register/register-file.ts';
import type { HostParts } from '../claimbook-host.ts';
import { refusalFor, writeChosenFile } from '../disk/write-chosen-file.ts';

const endings: Readonly<Record<RegisterFormat, string>> = {
  csv: 'register.csv',
  json: 'register.json',
  claimreview: 'claimreviews.jsonld',
};

/** Asks where to save the register of some briefings, or of all, and writes it, whole or not at all. */
export async function saveRegister(
  { library, desktop }: Pick<HostParts, 'library' | 'desktop'>,
  { briefings, format }: RegisterOrder,
): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>> {
  const known = library.library().briefings.map(({ id }) => id);
  const unknown = briefings.find((id) => !known.includes(id));
  if (unknown !== undefined) return failure('failed', `There is no briefing ${JSON.stringify(unknown)}.`);
  const editions: BriefingEdition[] = [];
  for (const id of known.filter((each) => briefings.length === 0 || briefings.includes(each))) {
    const edition = library.edition(id);
    if (!edition.ok) return failure('failed', `${edition.message} Nothing was saved.`);
    editions.push(edition.value);
  }
  const path = await desktop.chooseFile(`claimbook-${endings[format]}`);
  if (path === null) return failure('cancelled', 'Nothing was saved.');
  const refusal = await refusalFor(path);
  if (refusal !== null) return failure('failed', refusal);
  const written = await writeChosenFile(path, registerFile(editions, format));
  return written.ok ? ok({ path }) : written;
}
