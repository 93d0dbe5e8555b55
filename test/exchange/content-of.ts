import type { ExportContent, ExportedBriefing } from '../../shared/exchange/export-content.ts';
import type { Flag, Note } from '../../shared/notes/entry.ts';
import { claimOf } from '../support/claim-of.ts';

const briefing: ExportedBriefing = {
  id: 'c',
  title: 'Tokens by the trillion',
  edition: 'f'.repeat(64),
  source: {
    file: '002.txt',
    sha256: 'e'.repeat(64),
    lineCount: 40,
    title: 'The price of a token',
    publisher: 'A weekly',
    author: 'A. Writer',
    published: '2026-06-01',
    accessed: null,
    licence: null,
  },
  claims: new Map([['c_price', claimOf('c_price', { number: 'C07', attributedTo: 'IDC' })]]),
};

/** An export of briefing C, which knows one claim. */
export function contentOf(notes: readonly Note[], flags: readonly Flag[]): ExportContent {
  return { briefings: [{ briefing, notes, flags }], words: { colourNames: { straw: 'To ask' }, scale: null } };
}
