/** The groups of the keys sheet, in its order. */
export const commandGroups = ['Read', 'Briefings', 'Work on a claim', 'Flag as', 'Anywhere'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** A thing a reader can do; keys, menu and the keys sheet are all made from this list. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: CommandGroup;
  /**
   * The key as `KeyboardEvent.key` gives it, or `Mod+` and a key, where Mod is Cmd on macOS and Ctrl elsewhere.
   * A key without Mod or Alt is a letter key: it rests in text fields and can be switched off.
   */
  readonly key: string;
}

/** Every command of the reader window. */
export const commands = [
  { id: 'next-claim', label: 'Next claim', group: 'Read', key: 'j' },
  { id: 'previous-claim', label: 'Previous claim', group: 'Read', key: 'k' },
  { id: 'next-unchecked', label: 'Next unchecked claim', group: 'Read', key: 'u' },
  { id: 'next-section', label: 'Next section', group: 'Read', key: ']' },
  { id: 'previous-section', label: 'Previous section', group: 'Read', key: '[' },
  { id: 'text-only', label: 'Text only', group: 'Read', key: 'f' },
  { id: 'quiet-marks', label: 'Quieter claim marks', group: 'Read', key: 'm' },
  { id: 'larger-text', label: 'Larger text', group: 'Read', key: '+' },
  { id: 'smaller-text', label: 'Smaller text', group: 'Read', key: '-' },
  { id: 'contents', label: 'Contents', group: 'Read', key: 'o' },
  { id: 'digest', label: 'Show or hide the digest', group: 'Read', key: 'd' },
  { id: 'next-briefing', label: 'Next briefing', group: 'Briefings', key: 'Alt+ArrowDown' },
  { id: 'previous-briefing', label: 'Previous briefing', group: 'Briefings', key: 'Alt+ArrowUp' },
  { id: 'briefing-1', label: 'First briefing', group: 'Briefings', key: 'Mod+1' },
  { id: 'briefing-2', label: 'Second briefing', group: 'Briefings', key: 'Mod+2' },
  { id: 'briefing-3', label: 'Third briefing', group: 'Briefings', key: 'Mod+3' },
  { id: 'briefing-4', label: 'Fourth briefing', group: 'Briefings', key: 'Mod+4' },
  { id: 'briefing-5', label: 'Fifth briefing', group: 'Briefings', key: 'Mod+5' },
  { id: 'note', label: 'Write a note', group: 'Work on a claim', key: 'n' },
  { id: 'evidence', label: 'Add evidence', group: 'Work on a claim', key: 'e' },
  { id: 'working', label: 'Show the working', group: 'Work on a claim', key: 'w' },
  { id: 'enlarge-chart', label: 'Enlarge the chart', group: 'Work on a claim', key: 'c' },
  { id: 'chart-table', label: 'Chart as a table', group: 'Work on a claim', key: 't' },
  { id: 'flag-unchecked', label: 'Unchecked', group: 'Flag as', key: '1' },
  { id: 'flag-in-review', label: 'In review', group: 'Flag as', key: '2' },
  { id: 'flag-verified', label: 'Verified', group: 'Flag as', key: '3' },
  { id: 'flag-disputed', label: 'Disputed', group: 'Flag as', key: '4' },
  { id: 'flag-outdated', label: 'Outdated', group: 'Flag as', key: '5' },
  { id: 'flag-not-checkable', label: 'Not checkable', group: 'Flag as', key: '6' },
  { id: 'undo', label: 'Undo the last flag', group: 'Flag as', key: 'Mod+z' },
  { id: 'back', label: 'Back', group: 'Anywhere', key: 'Alt+ArrowLeft' },
  { id: 'forward', label: 'Forward', group: 'Anywhere', key: 'Alt+ArrowRight' },
  { id: 'export-pack', label: 'Export the pack', group: 'Anywhere', key: 'Mod+e' },
  { id: 'theme', label: 'Light or dark', group: 'Anywhere', key: 'Mod+d' },
  { id: 'settings', label: 'Settings', group: 'Anywhere', key: 'Mod+,' },
  { id: 'keys', label: 'All keys', group: 'Anywhere', key: '?' },
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
