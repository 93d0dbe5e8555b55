import { t } from '../language/t.ts';
import type { View } from './views.ts';

/** The groups of the keys sheet, in its order. */
export const commandGroups = [
  'Read',
  'Work on a claim',
  'Flag as',
  'Lists and ledger',
  'Anywhere',
  'Briefings',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** How each group is called. */
export const commandGroupNames: Readonly<Record<CommandGroup, string>> = {
  Read: t`Read`,
  'Work on a claim': t`Work on a claim`,
  'Flag as': t`Flag as`,
  'Lists and ledger': t`Lists and ledger`,
  Anywhere: t`Anywhere`,
  Briefings: t`Briefings`,
};

/** A thing a reader can do; keys, menu and the keys sheet are all made from this list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /**
   * The key as `KeyboardEvent.key` gives it, or `Mod+` and a key, where Mod is Cmd on macOS and Ctrl elsewhere.
   * A key without Mod or Alt is a letter key: it rests in text fields and can be switched off. Two letters with a space
   * between are pressed one after the other; an empty key is none.
   */
  readonly key: string;
  /** The views where it does something; everywhere unless told. */
  readonly views?: readonly View[];
}

/** The views that are lists of things. */
const lists = ['library', 'ledger', 'cross-check', 'notes'] as const;

/** The lists whose rows can be selected and filtered. */
const selectable = ['ledger', 'notes'] as const;

/** The views where one claim, or several, are chosen. */
const claimViews = ['reader', 'ledger'] as const;

/** Every command of the window. */
export const commands = [
  { id: 'next-claim', label: t`Next claim`, group: 'Read', key: 'j', views: ['reader'] },
  { id: 'previous-claim', label: t`Previous claim`, group: 'Read', key: 'k', views: ['reader'] },
  { id: 'next-unchecked', label: t`Next unchecked claim`, group: 'Read', key: 'u' },
  { id: 'next-section', label: t`Next section`, group: 'Read', key: ']', views: ['reader'] },
  { id: 'previous-section', label: t`Previous section`, group: 'Read', key: '[', views: ['reader'] },
  { id: 'text-only', label: t`Text only`, group: 'Read', key: 'f', views: ['reader'] },
  { id: 'quiet-marks', label: t`Quieter claim marks`, group: 'Read', key: 'm', views: ['reader'] },
  { id: 'larger-text', label: t`Larger text`, group: 'Read', key: '+' },
  { id: 'smaller-text', label: t`Smaller text`, group: 'Read', key: '-' },
  { id: 'contents', label: t`Contents`, group: 'Read', key: 'o', views: ['reader'] },
  { id: 'digest', label: t`Show or hide the digest`, group: 'Read', key: 'd', views: ['reader'] },
  { id: 'save-chart-svg', label: t`Save the chart as SVG`, group: 'Read', key: '', views: ['reader'] },
  { id: 'save-chart-png', label: t`Save the chart as PNG`, group: 'Read', key: '', views: ['reader'] },
  { id: 'save-chart-zip', label: t`Save the chart with its data`, group: 'Read', key: '', views: ['reader'] },
  { id: 'next-briefing', label: t`Next briefing`, group: 'Briefings', key: 'Alt+ArrowDown' },
  { id: 'previous-briefing', label: t`Previous briefing`, group: 'Briefings', key: 'Alt+ArrowUp' },
  { id: 'briefing-1', label: t`First briefing`, group: 'Briefings', key: 'Mod+1' },
  { id: 'briefing-2', label: t`Second briefing`, group: 'Briefings', key: 'Mod+2' },
  { id: 'briefing-3', label: t`Third briefing`, group: 'Briefings', key: 'Mod+3' },
  { id: 'briefing-4', label: t`Fourth briefing`, group: 'Briefings', key: 'Mod+4' },
  { id: 'briefing-5', label: t`Fifth briefing`, group: 'Briefings', key: 'Mod+5' },
  { id: 'note', label: t`Write a note`, group: 'Work on a claim', key: 'n', views: claimViews },
  { id: 'highlight', label: t`Highlight`, group: 'Work on a claim', key: 'h', views: ['reader'] },
  { id: 'bookmark', label: t`Bookmark`, group: 'Work on a claim', key: 'b', views: ['reader'] },
  { id: 'select-text', label: t`Choose words of the text`, group: 'Work on a claim', key: 'v', views: ['reader'] },
  { id: 'evidence', label: t`Add evidence`, group: 'Work on a claim', key: 'e', views: ['reader'] },
  { id: 'working', label: t`Show the working`, group: 'Work on a claim', key: 'w', views: ['reader', 'cross-check'] },
  { id: 'enlarge-chart', label: t`Enlarge the chart`, group: 'Work on a claim', key: 'c', views: claimViews },
  { id: 'chart-table', label: t`Chart as a table`, group: 'Work on a claim', key: 't', views: claimViews },
  { id: 'compare', label: t`Compare the quantity`, group: 'Work on a claim', key: 'x', views: claimViews },
  { id: 'pin', label: t`Pin beside the text`, group: 'Work on a claim', key: 'p', views: ['reader'] },
  { id: 'copy-claim', label: t`Copy with its source`, group: 'Work on a claim', key: 'y', views: claimViews },
  {
    id: 'copy-link',
    label: t`Copy a link to it`,
    group: 'Work on a claim',
    key: 'Shift+y',
    views: ['reader', 'ledger', 'notes'],
  },
  { id: 'flag-unchecked', label: t`Unchecked`, group: 'Flag as', key: '1', views: claimViews },
  { id: 'flag-in-review', label: t`In review`, group: 'Flag as', key: '2', views: claimViews },
  { id: 'flag-verified', label: t`Verified`, group: 'Flag as', key: '3', views: claimViews },
  { id: 'flag-disputed', label: t`Disputed`, group: 'Flag as', key: '4', views: claimViews },
  { id: 'flag-outdated', label: t`Outdated`, group: 'Flag as', key: '5', views: claimViews },
  { id: 'flag-not-checkable', label: t`Not checkable`, group: 'Flag as', key: '6', views: claimViews },
  { id: 'undo', label: t`Undo`, group: 'Anywhere', key: 'Mod+z' },
  { id: 'redo', label: t`Redo`, group: 'Anywhere', key: 'Mod+Shift+z' },
  { id: 'next-item', label: t`Next row or statement`, group: 'Lists and ledger', key: 'j', views: lists },
  { id: 'previous-item', label: t`Previous row or statement`, group: 'Lists and ledger', key: 'k', views: lists },
  { id: 'open-item', label: t`Open in the reader`, group: 'Lists and ledger', key: 'Enter', views: lists },
  { id: 'select-item', label: t`Select the row`, group: 'Lists and ledger', key: ' ', views: selectable },
  {
    id: 'extend-down',
    label: t`Extend the selection down`,
    group: 'Lists and ledger',
    key: 'Shift+j',
    views: selectable,
  },
  { id: 'extend-up', label: t`Extend the selection up`, group: 'Lists and ledger', key: 'Shift+k', views: selectable },
  { id: 'select-all', label: t`Select all shown`, group: 'Lists and ledger', key: 'Mod+a', views: selectable },
  { id: 'filter', label: t`Filter`, group: 'Lists and ledger', key: '/', views: selectable },
  { id: 'sort', label: t`Sort by a column`, group: 'Lists and ledger', key: 's', views: ['ledger'] },
  { id: 'columns', label: t`Choose the columns`, group: 'Lists and ledger', key: '', views: ['ledger'] },
  { id: 'save-view', label: t`Save this view`, group: 'Lists and ledger', key: '', views: ['ledger'] },
  { id: 'copy-rows', label: t`Copy the rows`, group: 'Lists and ledger', key: '', views: ['ledger'] },
  { id: 'save-csv', label: t`Save the rows as CSV`, group: 'Lists and ledger', key: '', views: ['ledger'] },
  { id: 'clear-selection', label: t`Clear the selection`, group: 'Lists and ledger', key: '', views: selectable },
  {
    id: 'remove-note',
    label: t`Delete or restore the note`,
    group: 'Lists and ledger',
    key: 'Delete',
    views: ['notes'],
  },
  {
    id: 'next-quantity',
    label: t`Next quantity`,
    group: 'Lists and ledger',
    key: 'ArrowRight',
    views: ['cross-check'],
  },
  {
    id: 'previous-quantity',
    label: t`Previous quantity`,
    group: 'Lists and ledger',
    key: 'ArrowLeft',
    views: ['cross-check'],
  },
  { id: 'continue-reading', label: t`Continue reading`, group: 'Lists and ledger', key: 'c', views: ['library'] },
  { id: 'palette', label: t`Command palette`, group: 'Anywhere', key: 'Mod+k' },
  { id: 'find', label: t`Find in texts and notes`, group: 'Anywhere', key: 'Mod+f' },
  { id: 'view-library', label: t`Library`, group: 'Anywhere', key: 'g l' },
  { id: 'view-reader', label: t`Reader`, group: 'Anywhere', key: 'g r' },
  { id: 'view-ledger', label: t`Ledger`, group: 'Anywhere', key: 'g t' },
  { id: 'view-cross-check', label: t`Cross-check`, group: 'Anywhere', key: 'g x' },
  { id: 'view-notes', label: t`Notes`, group: 'Anywhere', key: 'g n' },
  { id: 'progress', label: t`What is checked and what is left`, group: 'Anywhere', key: 'g p' },
  { id: 'queue-order', label: t`Change the order of the queue`, group: 'Anywhere', key: '' },
  { id: 'back', label: t`Back`, group: 'Anywhere', key: 'Alt+ArrowLeft' },
  { id: 'forward', label: t`Forward`, group: 'Anywhere', key: 'Alt+ArrowRight' },
  { id: 'export-pack', label: t`Export the pack`, group: 'Anywhere', key: 'Mod+e' },
  { id: 'save-file', label: t`Save as a file…`, group: 'Anywhere', key: '' },
  { id: 'export-notes', label: t`Export notes and flags`, group: 'Anywhere', key: '' },
  { id: 'import-notes', label: t`Take in a colleague’s file`, group: 'Anywhere', key: '' },
  { id: 'disagreements', label: t`Where colleagues disagree`, group: 'Anywhere', key: '' },
  { id: 'corrections', label: t`Changed since you looked`, group: 'Anywhere', key: '' },
  { id: 'scale', label: t`Edit the scale…`, group: 'Anywhere', key: '' },
  { id: 'backups', label: t`Backups of notes and flags`, group: 'Anywhere', key: '' },
  { id: 'theme', label: t`Light or dark`, group: 'Anywhere', key: 'Mod+d' },
  { id: 'settings', label: t`Settings`, group: 'Anywhere', key: 'Mod+,' },
  { id: 'keys', label: t`All keys`, group: 'Anywhere', key: '?' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** The commands that open one briefing, by its place in the library. */
export const openingCommands: readonly CommandId[] = [
  'briefing-1',
  'briefing-2',
  'briefing-3',
  'briefing-4',
  'briefing-5',
];
