import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Tag } from '../pack/read-tags.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';
import { pageOf } from './page-of.ts';
import { stringIn } from './string-in.ts';

const listed = (roles: string): ReadonlySet<string> => new Set(roles.split(' '));

/** The structure types of PDF 1.7. */
const standard = listed(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form',
);

const parts = listed('THead TBody TFoot');
/** What may stand in what, for those that stand nowhere else. */
const homes: Readonly<Record<string, ReadonlySet<string>>> = {
  TR: new Set(['Table', ...parts]),
  TH: listed('TR'),
  TD: listed('TR'),
  LI: listed('L'),
  LBody: listed('LI'),
};
/** What tables and lists are made of, and nothing else. */
const makings: Readonly<Record<string, ReadonlySet<string>>> = {
  Table: new Set(['TR', 'Caption', ...parts]),
  TR: listed('TH TD'),
  L: listed('LI L Caption'),
  LI: listed('Lbl LBody'),
};
const called: Readonly<Record<string, string>> = {
  TR: 'a row',
  TH: 'a header cell',
  TD: 'a cell',
  LI: 'an item',
  LBody: 'the text of an item',
  Table: 'a table',
  L: 'a list',
};

/** The tags are those that programs know, tables and lists are whole, and what was named as something still is it. */
export function checkNesting({ pdf, top, numberOf }: OpenedPack): readonly Fault[] {
  if (top === null) return [];
  const known = knownRoles(pdf);
  const faults: Fault[] = [];
  visit(top, null);
  return faults;

  function visit(tag: Tag, parent: Tag | null): void {
    for (const what of faultsOf(tag, parent)) faults.push({ page: pageOf(tag, numberOf), what });
    for (const kid of tag.kids) if (kid.type === 'tag') visit(kid, tag);
  }

  function faultsOf({ role, dict }: Tag, parent: Tag | null): readonly string[] {
    if (!known.has(role)) return [`something is tagged as “${role}”, which programs do not know`];
    const home = homes[role];
    if (home !== undefined && !home.has(parent?.role ?? '')) {
      return [`${wordFor(role)} stands outside ${[...home].map(wordFor)[0]}`];
    }
    if (parent !== null && makings[parent.role]?.has(role) === false) {
      return [`${wordFor(parent.role)} holds what is tagged as “${role}”`];
    }
    // An id begins with the role of what bears it. A header cell that became another cell is told with its row.
    const was = /^(th|aside|note|fenote)-\d+$/.exec(stringIn(dict, 'ID'))?.[1];
    if (was === undefined || was === role.toLowerCase() || role === 'TD') return [];
    return [`a ${was === 'th' ? 'header cell' : 'note'} is tagged as “${role}”`];
  }
}

const wordFor = (role: string): string => called[role] ?? role;

/** The standard ones, and those that the document says mean one. */
function knownRoles({ catalog }: PDFDocument): ReadonlySet<string> {
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const meant = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict)?.entries() ?? [];
  const known = new Set(standard);
  for (const [role, means] of meant) {
    if (means instanceof PDFName && standard.has(means.decodeText())) known.add(role.decodeText());
  }
  return known;
}
