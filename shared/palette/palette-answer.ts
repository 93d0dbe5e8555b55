import type { View } from '../host/views.ts';
import { t } from '../language/t.ts';
import { type Term, writeQuery } from '../ledger/query.ts';
import type { Scale } from '../notes/status.ts';
import type { LibraryRegister, RegisterClaim } from '../register/register.ts';
import type { SearchHit } from '../search/search-hit.ts';
import { claimItem, claimsByNumber, claimsBySpeaker, claimsByValue, claimsTogether, speakers } from './claim-items.ts';
import { commandsAgain, commandsBy } from './command-items.ts';
import { hitItem } from './hit-items.ts';
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-item.ts';
import { type PaletteQuery, readPaletteQuery } from './palette-query.ts';
import { quantitiesBy } from './quantity-items.ts';

/** What the palette looks through. */
export interface PaletteSources {
  readonly view: View;
  /** What statuses are called; as they come unless told. */
  readonly scale?: Scale;
  /** Whether only texts and notes are looked for, as Ctrl F does. */
  readonly textOnly: boolean;
  /** Null until it is loaded. */
  readonly register: LibraryRegister | null;
  readonly claims: ReadonlyMap<string, RegisterClaim>;
  /** What the search index found for this query's words. */
  readonly hits: readonly SearchHit[];
  /** Claims that were looked at, the last one first. */
  readonly recent: readonly string[];
  /** Ids of the commands that the palette was last used for, the last one first. */
  readonly lastCommands: readonly string[];
}

/** The lines of one group, as many as are shown, and how many there are. */
export interface PaletteSection {
  readonly group: PaletteGroup;
  readonly items: readonly PaletteItem[];
  readonly total: number;
}

/** How many lines a group shows among others, and by itself. */
const fewest = 4;
const mostClaims = 6;
const most = 60;

/** What the palette shows for what is typed. */
export function answerPalette(text: string, sources: PaletteSources): readonly PaletteSection[] {
  const query = readPaletteQuery(text);
  const found = itemsFor(query, sources);
  // Where nothing is found the ledger has nothing to show either.
  const items = found.length === 0 || sources.textOnly ? found : [...found, ...ledgerItems(text)];
  const groups = paletteGroups
    .map((group) => ({ group, own: items.filter((item) => item.group === group) }))
    .filter(({ own }) => own.length > 0);
  const alone = groups.length === 1 || query.prefix !== null || query.words === '';
  return groups.map(({ group, own }) => {
    const shown = alone ? most : group === 'Claims' ? mostClaims : fewest;
    // What is not of one kind with the rest comes last, and is never cut off.
    const kept = own.filter(({ aim }, place) => place < shown || aim.kind === 'ledger');
    return { group, items: kept, total: own.length };
  });
}

function itemsFor({ prefix, words }: PaletteQuery, sources: PaletteSources): readonly PaletteItem[] {
  const { view, scale, textOnly, register, claims, hits, recent, lastCommands } = sources;
  const all = register?.claims ?? [];
  switch (prefix) {
    case '>':
      return words === '' ? commandsAgain(lastCommands, view, scale) : commandsBy(words, view, scale);
    case '#':
      return [...claimsTogether(words, all), ...claimsByNumber(words, all)];
    case '=':
      return claimsByValue(words, all);
    case '@':
      return [...speakers(words, all), ...(words === '' ? [] : claimsBySpeaker(words, all))];
    case null: {
      if (words === '') {
        const visited = recent.flatMap((id) => claims.get(id) ?? []);
        const items = visited.map((claim) => claimItem(claim, { group: t`Recent claims` }));
        return textOnly ? items : [...items, ...commandsAgain(lastCommands, view, scale)];
      }
      const found = hits.map((hit) => hitItem(hit, claims));
      if (textOnly) return found;
      const quantities = register === null ? [] : quantitiesBy(words, register, claims);
      return [...claimsTogether(words, all), ...found, ...quantities, ...commandsBy(words, view, scale)];
    }
  }
}

/** The ledger's filter for what is typed; empty where it has none: for commands, and for values in any spelling. */
export function ledgerFilterFor(text: string): string {
  const { prefix, words } = readPaletteQuery(text);
  const term = (field: Term['field']): Term => ({ field, unknown: null, negated: false, values: [words] });
  if (words === '' || prefix === '>' || prefix === '=') return '';
  return prefix === '@' ? writeQuery([term('says')]) : words;
}

function ledgerItems(text: string): readonly PaletteItem[] {
  const filter = ledgerFilterFor(text);
  if (filter === '') return [];
  const { words } = readPaletteQuery(text);
  const head = t`Filter the ledger to ‘`;
  return [
    {
      id: 'ledger',
      group: t`Commands`,
      lead: '',
      text: `${head}${words}’`,
      ranges: [{ start: head.length, end: head.length + words.length }],
      aside: '',
      aim: { kind: 'ledger', filter },
    },
  ];
}
