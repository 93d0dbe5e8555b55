import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import { statuses } from '../../../shared/notes/status.ts';
import { type ClaimChoice, type PackOptions, type PackPins, packOptionsSchema } from '../../../shared/pack/pack.ts';
import {
  inks,
  longestLabel,
  longestName,
  longestQuery,
  mostNames,
  notePlaces,
  optionalParts,
  papers,
  usualPack,
} from '../../../shared/pack/pack-choices.ts';

/** A pack to write without a window. */
export interface PackOrder {
  readonly out: string;
  readonly options: PackOptions;
  readonly pins: PackPins;
}

/** The options of a pack, by their names, each with a value. */
export const packArguments = {
  out: { type: 'string' },
  briefing: { type: 'string', multiple: true },
  claims: { type: 'string' },
  parts: { type: 'string' },
  without: { type: 'string' },
  notes: { type: 'string' },
  paper: { type: 'string' },
  ink: { type: 'string' },
  label: { type: 'string' },
  'prepared-by': { type: 'string', multiple: true },
  'set-on': { type: 'string' },
  id: { type: 'string' },
} as const;
export type PackArgument = keyof typeof packArguments;

/** What was said of each option, in order; an option that was not named is missing. */
export type SaidOptions = ReadonlyMap<PackArgument, readonly string[]>;

export const packUsage =
  'npm run pack -- --out FILE.pdf [--briefing ID]... [--claims all|STATUS,STATUS|"FILTER"] [--parts LIST | --without LIST] ' +
  '[--notes in-place|endnotes|none] [--paper a4|letter] [--ink colour|greyscale] [--label TEXT] [--prepared-by NAME]... ' +
  '[--set-on ISO] [--id ID] [--profile DIR], or npm run pack -- --check FILE.pdf';

/** Options that a pack has one of: said twice, nobody can tell which was meant. */
const several: readonly PackArgument[] = ['briefing', 'prepared-by'];

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const instant = z.iso.datetime({ offset: true });

/** A bad value, as its sentence. */
class BadValue extends Error {}

/** Reads what was said of a pack. Every mistake is one sentence that names it and what is possible. */
export function readPackArguments(said: SaidOptions): Result<PackOrder, 'usage'> {
  try {
    const twice = [...said].find(([name, values]) => values.length > 1 && !several.includes(name));
    if (twice !== undefined) throw new BadValue(`--${twice[0]} is given twice. Give it once.`);
    const one = (name: PackArgument): string | undefined => said.get(name)?.[0];
    const out = one('out');
    if (out === undefined) throw new BadValue(`Name the file to write with --out. Use: ${packUsage}`);
    if (/[/\\]$/.test(out))
      throw new BadValue(`--out '${out}' is a folder. Name a file in it, like ${out}claimbook.pdf.`);
    const options = {
      briefings: [...new Set((said.get('briefing') ?? []).map((id) => id.toLowerCase()))],
      claims: claimsIn(one('claims')),
      parts: partsIn(one('parts'), one('without')),
      notes: oneOf('notes', one('notes'), notePlaces) ?? usualPack.notes,
      paper: oneOf('paper', one('paper'), papers) ?? usualPack.paper,
      ink: oneOf('ink', one('ink'), inks) ?? usualPack.ink,
      label: one('label') ?? null,
      preparedBy: [...new Set(said.get('prepared-by') ?? [])],
    };
    const checked = packOptionsSchema.safeParse(options);
    if (!checked.success) throw new BadValue(sentenceFor(checked.error.issues[0]?.path[0]));
    return ok({ out, options: checked.data, pins: { setOn: setOnIn(one('set-on')), id: idIn(one('id')) } });
  } catch (error) {
    if (error instanceof BadValue) return failure('usage', error.message);
    throw error;
  }
}

/** The arguments that say an order, for another process: readPackArguments reads the same order from them. */
export function asArguments({ out, options, pins }: PackOrder): readonly string[] {
  const { claims } = options;
  const said: readonly (readonly [PackArgument, string | null])[] = [
    ['out', out],
    ...options.briefings.map((id) => ['briefing', id] as const),
    ['claims', claims.by === 'filter' ? claims.query : claims.by === 'status' ? claims.statuses.join() : 'all'],
    ['parts', options.parts.length === 0 ? 'none' : options.parts.join()],
    ['notes', options.notes],
    ['paper', options.paper],
    ['ink', options.ink],
    ['label', options.label],
    ...options.preparedBy.map((name) => ['prepared-by', name] as const),
    ['set-on', pins.setOn],
    ['id', pins.id],
  ];
  return said.flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`]));
}

function claimsIn(text: string | undefined): ClaimChoice {
  if (text === undefined || text.trim().toLowerCase() === 'all') return { by: 'all' };
  const words = listed(text).map((word) => word.replaceAll(' ', '-'));
  const named = statuses.filter((status) => words.includes(status));
  const unknown = words.filter((word) => !statuses.some((status) => status === word));
  if (words.length > 0 && unknown.length === 0) return { by: 'status', statuses: named };
  const slip = unknown.find((word) => named.length > 0 || statuses.some((status) => distance(word, status) <= 2));
  if (slip !== undefined && /^[a-z- ,]+$/i.test(text)) {
    throw new BadValue(`There is no status '${slip}'. The statuses are: ${statuses.join(', ')}.`);
  }
  return { by: 'filter', query: text };
}

function partsIn(parts: string | undefined, without: string | undefined): PackOptions['parts'] {
  if (parts !== undefined && without !== undefined) {
    throw new BadValue('--parts says what prints and --without what does not. Give one of them.');
  }
  const text = parts ?? without ?? 'none';
  const words = listed(text);
  const named: readonly string[] = words.join() === 'all' ? optionalParts : words.join() === 'none' ? [] : words;
  const unknown = words.length === 0 ? text : named.find((word) => !optionalParts.some((part) => part === word));
  if (unknown !== undefined)
    throw new BadValue(`There is no part '${unknown}'. The parts are: ${optionalParts.join(', ')}.`);
  return optionalParts.filter((part) => named.includes(part) === (parts !== undefined));
}

function oneOf<T extends string>(name: PackArgument, value: string | undefined, known: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = known.find((each) => each === value.toLowerCase());
  if (found === undefined) throw new BadValue(`There is no --${name} '${value}'. Choose ${known.join(' or ')}.`);
  return found;
}

function setOnIn(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (instant.safeParse(value).success) return value;
  throw new BadValue(
    `--set-on '${value}' is no instant with seconds and an offset. Write it like 2026-11-23T09:00:00+01:00.`,
  );
}

function idIn(value: string | undefined): string | null {
  if (value === undefined || idPattern.test(value)) return value ?? null;
  throw new BadValue(
    `--id '${value}' is not a letter or digit and up to 39 more of them, dots, hyphens and underscores.`,
  );
}

/** What the options allow, for one that they do not. */
function sentenceFor(option: PropertyKey | undefined): string {
  switch (option) {
    case 'label':
      return `--label is one line of 1 to ${longestLabel} characters, without tabs.`;
    case 'preparedBy':
      return `--prepared-by is one line of 1 to ${longestName} characters, without tabs, and at most ${mostNames} may be named.`;
    case 'claims':
      return `--claims is all, statuses with commas between them, or a filter of at most ${longestQuery} characters.`;
    case 'briefings':
      return '--briefing is the id of a briefing, of at most 48 characters.';
    default:
      return `The options do not make a pack. Use: ${packUsage}`;
  }
}

const listed = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
