import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefingEdition, Library } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { compileRegister } from '../../shared/register/compile-register.ts';
import { against, freshFolder } from './reader.ts';

const claim: Claim = {
  id: 'c_daily_tokens',
  number: 'C1',
  briefing: 'c',
  statement: 'The models answer over 180 trillion tokens a day.',
  subject: 'models',
  metric: 'tokens answered',
  stated: '180 trillion',
  value: 1.8e14,
  low: null,
  high: null,
  qualifier: 'over',
  unit: 'tokens/day',
  scope: null,
  asOf: '2026-06',
  attributedTo: null,
  kind: 'vendor-reported',
  legible: true,
  places: [{ document: '002.txt', line: 3 }],
  derivation: null,
  section: { id: 'scale', number: 1, paragraph: 1 },
  charts: [],
  findings: [],
  hashes: against,
};

export const edition: BriefingEdition = {
  briefing: {
    id: 'c',
    letter: 'C',
    title: 'Tokens by the trillion',
    form: 'Analysis',
    summary: 'What a token costs.',
    edition: '2026-11-22',
    language: 'en-GB',
    source: {
      file: '002.txt',
      sha256: 'e'.repeat(64),
      lineCount: 40,
      title: null,
      publisher: null,
      author: null,
      published: null,
      accessed: null,
      licence: null,
    },
    cites: [],
    sections: [{ id: 'scale', number: 1, title: [], name: 'Scale', blocks: [], claims: ['c_daily_tokens'] }],
    words: 400,
    minutes: 2,
    digest: null,
    editionHash: 'f'.repeat(64),
  },
  claims: [claim],
  charts: [],
  foreign: [],
  glossary: [],
  meanings: { subjects: {}, metrics: {}, scopes: {} },
};

export const library: Library = {
  briefings: [
    {
      id: 'c',
      letter: 'C',
      title: edition.briefing.title,
      form: edition.briefing.form,
      summary: edition.briefing.summary,
      minutes: 2,
      claimCount: 1,
      editionHash: edition.briefing.editionHash,
    },
  ],
  revision: '0123456789ab',
};

export const register = compileRegister(library, [edition]);

/** A folder of compiled content, as the build leaves it. */
export async function compiledContent(): Promise<string> {
  const folder = join(await freshFolder(), 'content');
  await mkdir(folder);
  await writeFile(join(folder, 'library.json'), JSON.stringify(library));
  await writeFile(join(folder, 'c.json'), JSON.stringify(edition));
  await writeFile(join(folder, 'register.json'), JSON.stringify(register));
  return folder;
}
