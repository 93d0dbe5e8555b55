import { t } from '../language/t.ts';
import type { BriefingFormat, RegisterFormat } from './saved-files.ts';

/** The files that a reader can save, in the order they are offered: two of a briefing, three of the claim register. */
export const savedFiles = ['html', 'markdown', 'csv', 'json', 'claimreview'] as const satisfies readonly (
  | BriefingFormat
  | RegisterFormat
)[];
export type SavedFile = (typeof savedFiles)[number];

/** What each file is called and what it is for, in a sentence. */
export const savedFileWords: Readonly<Record<SavedFile, { readonly name: string; readonly says: string }>> = {
  html: {
    name: t`Web page`,
    says: t`A briefing with marks, findings, charts, notes and register in one file that reads in any browser, offline.`,
  },
  markdown: {
    name: t`Markdown`,
    says: t`A briefing with claim numbers, findings and notes in its text, and its charts as tables of their data.`,
  },
  csv: { name: t`Register, CSV`, says: t`A row for each claim with its figure and its source, for spreadsheets.` },
  json: { name: t`Register, JSON`, says: t`Every claim’s whole record with its findings, for programs.` },
  claimreview: {
    name: 'ClaimReview',
    says: t`Every claim, and what the checks found of it, as schema.org claims and reviews.`,
  },
};

/** Whether a file holds one briefing; the register's hold one or all. */
export function isOfBriefing(file: SavedFile): file is BriefingFormat {
  return file === 'html' || file === 'markdown';
}
