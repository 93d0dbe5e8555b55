import { z } from 'zod';
import { claimRanges, type TextRange } from '../anchors/claim-range.ts';
import { passageAt } from '../anchors/passage.ts';
import { certainPlace } from '../anchors/place-passage.ts';
import { type PlainText, plainText } from '../anchors/plain-text.ts';
import type { BriefingEdition } from '../briefing/briefing.ts';
import type { ClaimHashes } from '../claims/claim.ts';
import { longestPassage, type Note, type Passage } from '../notes/entry.ts';
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

/** An annotation as Hypothesis's API gives it (https://h.readthedocs.io/en/latest/api-reference/). */
const rowSchema = z.looseObject({
  id: z.string().min(1).max(500),
  user: z.string().min(1).max(200),
  user_info: z.looseObject({ display_name: z.string().max(200).nullish() }).nullish(),
  created: z.coerce.date(),
  updated: z.coerce.date(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  references: z.array(z.string()).default([]),
  target: z.array(z.looseObject({ selector: z.array(selectorSchema).default([]) })).default([]),
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

/**
 * Turns annotations of another program, in the shape in which Hypothesis gives its own, into notes; those that are
 * answered come before their answers. One stands where its words are found beyond doubt in just one of the texts; any
 * other is refused. `origin` keeps ids of one program apart from those of another.
 */
export function quotedNotes(
  texts: readonly BriefingText[],
  origin: 'hypothesis' | 'annotation',
): (row: unknown) => CheckedEntry {
  const taken = new Map<string, Note>();
  return (value) => {
    const why = unfit(value);
    if (why !== null) return { why };
    const parsed = rowSchema.safeParse(value);
    if (!parsed.success) return { why: unreadable[origin] };
    const row = parsed.data;
    const place = placeOf(row, texts, taken);
    if ('why' in place) return place;
    const checked = soundEntry({ ...whoAndWhen(row, origin), ...place });
    if ('entry' in checked && checked.entry.type === 'note') taken.set(row.id, checked.entry);
    return checked;
  };
}

/** Rows with those first that others answer: an answer names all it hangs under. */
export function answeredFirst(rows: readonly unknown[]): readonly unknown[] {
  const depth = (row: unknown) => (isRecord(row) && Array.isArray(row.references) ? row.references.length : 0);
  return [...rows].sort((a, b) => depth(a) - depth(b));
}

type Place = Pick<Note, 'briefing' | 'claim' | 'passage' | 'reply' | 'against'>;

function placeOf(
  { references, target }: Row,
  texts: readonly BriefingText[],
  taken: ReadonlyMap<string, Note>,
): Place | { readonly why: string } {
  const answered = references.at(-1);
  if (answered !== undefined) {
    const note = taken.get(answered);
    if (note === undefined) return { why: 'What it answers is not in the file, or is not taken.' };
    const { briefing, claim, passage, against, id } = note;
    return { briefing, claim, passage, against, reply: id };
  }
  const selectors = target.flatMap(({ selector }) => selector);
  const quote = selectors.map((selector) => quoteSchema.safeParse(selector)).find(({ success }) => success)?.data;
  if (quote === undefined || quote.exact.trim() === '') return { why: 'It quotes no words to find its place by.' };
  const found = texts.flatMap((text) => foundIn(text, quote));
  const [first, second] = found;
  if (first === undefined) return { why: 'Its words are not found beyond doubt in any briefing here.' };
  if (second !== undefined) return { why: 'Its words are found in more than one briefing.' };
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

const unreadable = {
  hypothesis: 'It is no annotation as Hypothesis exports them.',
  annotation: 'Another program wrote it, and left out its id or its time.',
} as const;

/** Ids, times and version follow from the annotation alone, so that a second import finds what the first one made. */
function whoAndWhen({ id, user, user_info, created, updated, text, tags }: Row, origin: string) {
  const [, account = user] = /^acct:([^@]+)@/.exec(user) ?? [];
  const uuid = derivedUuid(`${origin}:${id}`);
  return {
    type: 'note' as const,
    id: uuid,
    author: { id: derivedUuid(`${origin}:${user}`), name: user_info?.display_name?.trim() || account },
    created: created.toISOString(),
    changed: updated.toISOString(),
    text,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    colour: text.trim() === '' && tags.length === 0 ? ('straw' as const) : null,
    bookmark: false,
    removed: false,
    clock: { [uuid.replaceAll('-', '').slice(0, 12)]: Math.max(1, updated.getTime()) },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
