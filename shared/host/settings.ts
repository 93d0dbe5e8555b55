import { z } from 'zod';
import { english } from '../language/language.ts';
import { highlightColours } from '../notes/highlight-colours.ts';
import { scaleSchema } from '../notes/scale.ts';
import { queueOrders } from './queue-orders.ts';

export { textSizes } from './text-sizes.ts';

/** Where a reader stopped in a briefing: the block at the top of the galley, and the selected claim. */
const readingPlaceSchema = z.strictObject({
  block: z.string().max(200).nullable(),
  /** How much of that block lay above the galley's edge, 0 to 1; places kept by the first release don't say. */
  past: z.number().min(0).max(1).optional(),
  claim: z.string().max(48).nullable(),
  /** Furthest share of the text that has been on screen, 0 to 1: 0 is unread, 1 is finished. */
  reached: z.number().min(0).max(1),
  /** When the reader was last there; places kept by earlier releases don't say. */
  at: z.iso.datetime().optional(),
});
export type ReadingPlace = Readonly<z.infer<typeof readingPlaceSchema>>;

/** A filter and order of the ledger that the reader gave a name. */
const savedViewSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  query: z.string().max(500),
  sort: z.string().max(40),
});
export type SavedView = Readonly<z.infer<typeof savedViewSchema>>;

const fields = {
  /** The name under notes and flags. */
  name: z.string().trim().min(1).max(200),
  /** The tag of the language that the app speaks from its next start. */
  language: z.string().max(35),
  theme: z.enum(['system', 'light', 'dark', 'sepia']),
  textSize: z.union([z.literal(16), z.literal(17.5), z.literal(19), z.literal(21)]),
  /** How long a line of the text is, and how far apart its lines are. */
  measure: z.enum(['narrow', 'normal', 'wide']),
  spacing: z.enum(['tight', 'normal', 'loose']),
  quietMarks: z.boolean(),
  /** Single-letter keys can be switched off (WCAG 2.1.4); keys with Ctrl stay. */
  letterKeys: z.boolean(),
  /** Keys that the reader has given to commands, by command id; an empty one switches the key off. */
  keys: z.record(z.string().max(48), z.string().max(24)),
  /** Width of the evidence panel, and height of the drawer in the narrow layout, in px; null for the design's. */
  panelWidth: z.number().min(320).max(900).nullable(),
  drawerHeight: z.number().min(120).max(2000).nullable(),
  /** Width of the pinned claim beside the selected one, in px; null for the design's. */
  pinWidth: z.number().min(240).max(900).nullable(),
  /** The briefing last open. */
  briefing: z.string().max(48).nullable(),
  /** Whether digests are open at the heads of briefings. */
  digest: z.boolean(),
  queueOrder: z.enum(queueOrders),
  /** The ledger's columns that are shown, in order; null for the design's. */
  ledgerColumns: z.array(z.string().max(24)).max(24).nullable(),
  savedViews: z.array(savedViewSchema).max(100),
  /** Ids of the commands that the palette was last used for, the last one first. */
  lastCommands: z.array(z.string().max(48)).max(5),
  /** Whether the reader has seen the keys that matter. */
  welcomed: z.boolean(),
  /** The colour that a passage is highlighted in unless another is chosen, and the reader's own names for colours. */
  colour: z.enum(highlightColours),
  colourNames: z.partialRecord(z.enum(highlightColours), z.string().trim().min(1).max(40)),
  /** How statuses are called, drawn and ordered; null for the built-in scale. */
  scale: scaleSchema.nullable(),
  /** Author ids of colleagues whose notes and flags are not on show. */
  hiddenAuthors: z.array(z.uuid()).max(1000),
  /** Whether colleagues' flags on a claim are covered until the reader has flagged it. */
  blind: z.boolean(),
  places: z.record(z.string(), readingPlaceSchema),
};

/** What a reader has set. Kept in settings.json; nothing here is a note or flag. */
export const settingsSchema = z.object(fields);
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** A fresh profile's settings. */
export const defaultSettings: Settings = {
  name: 'Reader',
  language: english.tag,
  theme: 'system',
  textSize: 17.5,
  measure: 'normal',
  spacing: 'normal',
  quietMarks: false,
  letterKeys: true,
  keys: {},
  panelWidth: null,
  drawerHeight: null,
  pinWidth: null,
  briefing: null,
  digest: true,
  queueOrder: 'text',
  ledgerColumns: null,
  savedViews: [],
  lastCommands: [],
  welcomed: false,
  colour: 'straw',
  colourNames: {},
  scale: null,
  hiddenAuthors: [],
  blind: false,
  places: {},
};

/** A change to some settings; `places` are merged by briefing. */
export const settingsChangeSchema = z.strictObject(fields).partial();
export type SettingsChange = Readonly<z.infer<typeof settingsChangeSchema>>;
