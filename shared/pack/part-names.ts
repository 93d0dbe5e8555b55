import { t } from '../language/t.ts';
import type { printableParts } from './pack-choices.ts';

/** What of the printed may be left out of a pack, as it is called within a sentence. */
export const partNames: Readonly<Record<(typeof printableParts)[number], string>> = {
  digests: t`the digests`,
  margins: t`the marginal numbers and findings`,
  charts: t`the charts`,
  quantities: t`the quantities on which the briefings differ`,
  sums: t`the sums`,
  register: t`the verification register`,
  'check-log': t`the check log`,
  glossary: t`the glossary`,
  sources: t`the sources`,
};
