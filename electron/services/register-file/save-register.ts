import type { BriefingEdition } from '../../../shared/briefing/briefing.ts';
import { failure, type Result } from '../../../shared/host/result.ts';
import type { RegisterFormat, RegisterOrder } from '../../../shared/host/saved-files.ts';
import { t } from '../../../shared/language/t.ts';
import { registerFile } from '../../../shared/register/register-file.ts';
import type { HostParts } from '../claimbook-host.ts';
import { saveChosen } from '../save-chosen.ts';

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
  if (unknown !== undefined) return failure('failed', t`There is no briefing ${JSON.stringify(unknown)}.`);
  const editions: BriefingEdition[] = [];
  for (const id of known.filter((each) => briefings.length === 0 || briefings.includes(each))) {
    const edition = library.edition(id);
    if (!edition.ok) return failure('failed', t`${edition.message} Nothing was saved.`);
    editions.push(edition.value);
  }
  return saveChosen(desktop, `claimbook-${endings[format]}`, () => registerFile(editions, format));
}
