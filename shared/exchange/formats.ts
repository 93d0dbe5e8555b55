/** The formats that notes and flags are exported in; the first two lose nothing, and a bundle alone can hold the trash. */
export const exportFormats = ['bundle', 'annotations', 'csv', 'markdown', 'claimreview'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What each format is called and what it is for, in a sentence, and how its files end. */
export const formatWords: Readonly<
  Record<ExportFormat, { readonly name: string; readonly says: string; readonly extension: string }>
> = {
  bundle: {
    name: 'Claimbook bundle',
    says: 'Everything, for a colleague or for safe keeping: notes, highlights and the whole history of flags.',
    extension: 'claimbook.zip',
  },
  annotations: {
    name: 'Web annotations',
    says: 'Notes, highlights and flags as W3C Web Annotations that other programs read too; what is in the trash stays here.',
    extension: 'jsonld',
  },
  csv: { name: 'CSV table', says: 'One row for each note and flag, for spreadsheets.', extension: 'csv' },
  markdown: {
    name: 'Markdown',
    says: 'Notes with their quotations and links back, set by a template of your own.',
    extension: 'md',
  },
  claimreview: {
    name: 'ClaimReview',
    says: 'Flags as schema.org reviews of claims, for fact-checking tools.',
    extension: 'json',
  },
};
