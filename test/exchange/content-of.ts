import type { ExportContent, ExportedBriefing } from '../../shared/exchange/export-content.ts';
import type { Flag, Note } from '../../shared/notes/entry.ts';
import type { Layers } from '../../shared/notes/layers.ts';
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

/** An export of briefing C, which knows one claim, by someone with nothing of their own unless told. */
export function contentOf(
  notes: readonly Note[],
  flags: readonly Flag[],
  layers: Layers = { own: '', hidden: new Set(), blind: false },
): ExportContent {
  const words = { colourNames: { straw: 'To ask' }, scale: null };
  return { briefings: [{ briefing, notes, flags }], layers, words };
}
