import { z } from 'zod';
import { claimRanges, type TextRange } from '../anchors/claim-range.ts';
import { passageAt } from '../anchors/passage.ts';
import { certainPlace } from '../anchors/place-passage.ts';
import { type PlainText, plainText } from '../anchors/plain-text.ts';
import type { BriefingEdition } from '../briefing/briefing.ts';
import type { ClaimHashes } from '../claims/claim.ts';
import { t } from '../language/t.ts';
import { type Entry, longestPassage, type Note, type Passage } from '../notes/entry.ts';
import { longestTag, mostTags } from '../notes/tag-limits.ts';
import { type CheckedEntry, soundEntry, unfit } from './check-entry.ts';
import { derivedUuid } from './derived-uuid.ts';
import { isRecord } from './is-record.ts';

/** A briefing's text, for finding in it what was quoted elsewhere. */
export interface BriefingText {
  readonly briefing: string;
  readonly edition: string;
  readonly plain: PlainText;
  /** The same text with spaces for line breaks, as those who quote it have them. */
  readonly line: string;
  readonly ranges: ReadonlyMap<string, TextRange>;
  readonly hashes: ReadonlyMap<string, ClaimHashes>;
}

/** The text of an edition, laid out once for every quotation that is looked for in it. */
export function briefingText({ briefing, claims }: BriefingEdition): BriefingText {
  const plain = plainText(briefing);
  return {
    briefing: briefing.id,
    edition: briefing.editionHash,
    plain,
    line: plain.text.replaceAll('\n', ' '),
    ranges: claimRanges(briefing),
    hashes: new Map(claims.map(({ id, hashes }) => [id, hashes])),
  };
}

const selectorSchema = z.looseObject({ type: z.string() });
const quoteSchema = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().max(longestPassage),
  prefix: z.string().max(10_000).default(''),
  suffix: z.string().max(10_000).default(''),
});

const instant = z.string().pipe(z.coerce.date());

/** An annotation as Hypothesis's API gives it (https://h.readthedocs.io/en/latest/api-reference/). */
const rowSchema = z.looseObject({
  id: z.string().min(1).max(500),
  user: z.string().min(1).max(500),
  user_info: z.looseObject({ display_name: z.string().nullish() }).nullish(),
  created: instant,
  updated: instant,
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  references: z.array(z.string()).default([]),
  target: z
    .array(z.looseObject({ source: z.string().optional(), selector: z.array(selectorSchema).default([]) }))
    .default([]),
});
type Row = z.infer<typeof rowSchema>;

/** Around a passage, as much is kept as our own passages keep. */
const around = 64;

/** The rows of Hypothesis's JSON export or API; null where a parsed file is nothing of the kind. */
export function hypothesisRows(value: unknown): readonly unknown[] | null {
  const found = isRecord(value) ? value.rows : value;
  const rows = Array.isArray(found) ? found : null;
  return rows?.some((row) => isRecord(row) && 'user' in row && 'target' in row) ? rows : null;
}

/** A note of another program, and what of it can't be kept, each in a sentence; or why it is not taken. */
export type QuotedNote = CheckedEntry & { readonly cut?: readonly string[] };

/**
 * Turns annotations of another program, in the shape in which Hypothesis gives its own, into notes; those that are
 * answered come before their answers, and `taken` has, by their ids in the file, those that are read otherwise. One
 * stands where its words are found beyond doubt in just one of the texts; any other is refused. `origin` keeps ids of
 * one program apart from those of another.
 */
export function quotedNotes(
  texts: readonly BriefingText[],
  origin: Origin,
  taken: Map<string, Entry> = new Map(),
): (row: unknown) => QuotedNote {
  return (value) => {
    const why = unfit(value);
    if (why !== null) return { why };
    const parsed = rowSchema.safeParse(value);
    if (!parsed.success) return { why: unreadable(origin, parsed.error.issues[0]?.path[0]) };
    const row = parsed.data;
    if (taken.has(row.id)) return { why: t`Another in the file has the same id, and the first of them is taken.` };
    const place = placeOf(row, texts, taken);
    if ('why' in place) return place;
    const { tags, cut } = keptTags(row.tags);
    const checked = soundEntry({ ...whoAndWhen(row, place, origin), ...place, tags });
    if ('why' in checked) return checked;
    taken.set(row.id, checked.entry);
    return { ...checked, cut };
  };
}

type Place = Pick<Note, 'briefing' | 'claim' | 'passage' | 'reply' | 'against'>;

function placeOf(
  { references, target }: Row,
  texts: readonly BriefingText[],
  taken: ReadonlyMap<string, Entry>,
): Place | { readonly why: string } {
  const answered = references.at(-1);
  if (answered !== undefined) {
    const note = taken.get(answered);
    if (note === undefined) return { why: t`What it answers is not in the file, or is not taken.` };
    if (note.type === 'flag') return { why: t`It answers a flag, and only notes have answers.` };
    const { briefing, claim, passage, against, id } = note;
    return { briefing, claim, passage, against, reply: id };
  }
  const selectors = target.flatMap(({ selector }) => selector);
  const quote = selectors.map((selector) => quoteSchema.safeParse(selector)).find(({ success }) => success)?.data;
  if (quote === undefined || quote.exact.trim() === '') return { why: t`It quotes no words to find its place by.` };
  const found = texts.flatMap((text) => foundIn(text, quote));
  const [first, second] = found;
  if (first === undefined) return { why: t`Its words are not found beyond doubt in any briefing here.` };
  if (second !== undefined) return { why: t`Its words are found in more than one briefing.` };
  return first;
}

function foundIn(text: BriefingText, quote: Pick<Passage, 'exact' | 'prefix' | 'suffix'>): readonly Place[] {
  const { briefing, edition, plain, line, ranges, hashes } = text;
  const exact = oneLine(quote.exact).trim();
  if (!line.includes(exact)) return [];
  const sought = {
    exact,
    prefix: oneLine(quote.prefix).slice(-around),
    suffix: oneLine(quote.suffix).slice(0, around),
    start: 0,
    end: exact.length,
    edition,
  };
  // Only its very words will do: a search for words like them would take long for a file of many.
  const place = certainPlace(sought, plain);
  if (place === null) return [];
  const { start, end } = place;
  const touching = [...ranges].filter(([, range]) => start < range.end && end > range.start);
  const [claim = null] = touching.sort(([, a], [, b]) => a.start - b.start).map(([id]) => id);
  const against = claim === null ? null : (hashes.get(claim) ?? null);
  return [{ briefing, claim, passage: passageAt(plain, start, end, edition), reply: null, against }];
}

type Origin = 'hypothesis' | 'annotation';

function unreadable(origin: Origin, field: PropertyKey | undefined): string {
  if (field === 'id') return t`It has no id that can be read.`;
  if (field === 'created' || field === 'updated') return t`The time it was written at is missing or can’t be read.`;
  return origin === 'hypothesis'
    ? t`It is no annotation as Hypothesis exports them.`
    : t`It is no annotation in a form that Claimbook knows.`;
}

/** Ids, times and version follow from the annotation alone, so that a second import finds what the first one made. */
function whoAndWhen(row: Row, place: Place, origin: Origin) {
  const { user, user_info, created, updated, text, tags } = row;
  const [, account = user] = /^acct:([^@]+)@/.exec(user) ?? [];
  const name = user_info?.display_name?.trim() || account;
  const uuid = derivedUuid(`${origin}:${identityOf(row, place)}`);
  return {
    type: 'note' as const,
    id: uuid,
    author: { id: derivedUuid(`${origin}:${user}`), name: name.slice(0, 200) },
    created: created.toISOString(),
    changed: updated.toISOString(),
    text,
    colour: text.trim() === '' && tags.length === 0 ? ('straw' as const) : null,
    bookmark: false,
    removed: false,
    clock: { [uuid.replaceAll('-', '').slice(0, 12)]: Math.max(1, updated.getTime()) },
  };
}

/** What no other annotation shares: its id where it is Hypothesis's own or an address, and else all that stays with it. */
function identityOf({ id, user, created, target }: Row, { briefing, passage, reply }: Place): string {
  if (/^[\w-]{20,22}$/.test(id) || /^[a-z][a-z0-9+.-]+:/i.test(id)) return id;
  const source = target.find((each) => each.source !== undefined)?.source ?? '';
  return JSON.stringify([source, user, id, created, briefing, passage?.exact, reply]);
}

/** As many tags as a note may have, each as long as it may be. */
function keptTags(given: readonly string[]): { readonly tags: readonly string[]; readonly cut: readonly string[] } {
  const named = [...new Set(given.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  const short = [...new Set(named.map((tag) => (tag.length > longestTag ? shortened(tag) : tag)))];
  return {
    tags: short.slice(0, mostTags),
    cut: [
      ...(named.some((tag) => tag.length > longestTag) ? [t`Its tags are cut to ${longestTag} characters.`] : []),
      ...(short.length > mostTags ? [t`Of its ${short.length} tags the first ${mostTags} are taken.`] : []),
    ],
  };
}

function shortened(tag: string): string {
  // A character may be two units long.
  const whole = tag.slice(0, longestTag - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.trimEnd()}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
