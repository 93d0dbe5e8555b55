import { t } from '../language/t.ts';
/** The formats that notes and flags are exported in; the first two lose nothing, and a bundle alone can hold the trash. */
export const exportFormats = ['bundle', 'annotations', 'csv', 'markdown', 'claimreview'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What each format is called and what it is for, in a sentence, and how its files end. */
export const formatWords: Readonly<
  Record<ExportFormat, { readonly name: string; readonly says: string; readonly extension: string }>
> = {
  bundle: {
    name: t`Claimbook bundle`,
    says: t`Everything, for a colleague or for safe keeping: notes, highlights and the whole history of flags.`,
    extension: 'claimbook.zip',
  },
  annotations: {
    name: t`Web annotations`,
    says: t`Notes, highlights and flags as W3C Web Annotations that other programs read too; what is in the trash stays here.`,
    extension: 'jsonld',
  },
  csv: { name: t`CSV table`, says: t`One row for each note and flag, for spreadsheets.`, extension: 'csv' },
  markdown: {
    name: t`Markdown`,
    says: t`Notes with their quotations and links back, set by a template of your own.`,
    extension: 'md',
  },
  claimreview: {
    name: 'ClaimReview',
    says: t`Flags as schema.org reviews of claims, for fact-checking tools.`,
    extension: 'json',
  },
};
