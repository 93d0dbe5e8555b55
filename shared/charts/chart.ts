import { z } from 'zod';
import { type ClaimKind, claimIdSchema } from '../claims/claim.ts';

/**
 * Where a datum comes from: a claim as stated, or an expression over claims. Numbers are never typed into a chart.
 * `label` names the datum; without it the claim's subject does. `at` places it in time by a claim's own as-of date.
 */
const datumSchema = z
  .strictObject({
    claim: claimIdSchema.optional(),
    expression: z.string().min(1).optional(),
    label: z.string().min(1).optional(),
    at: z.strictObject({ claim: claimIdSchema, end: z.enum(['start', 'end']).default('end') }).optional(),
    series: z.string().min(1).optional(),
    /** Further claims that rest on the datum; selecting one of them emphasises it too. */
    also: z.array(claimIdSchema).optional(),
  })
  .refine((datum) => (datum.claim === undefined) !== (datum.expression === undefined), {
    error: 'names neither or both of a claim and an expression; name one',
  });
export type DatumRecord = Readonly<z.infer<typeof datumSchema>>;

/** Figures that the others are read against, each a line across the plot, or a band where it is a range. */
const referencesSchema = z.array(datumSchema).min(1).max(2).optional();

const common = {
  id: z.string().regex(/^[a-z][a-z0-9]*_[a-z0-9_]+$/, 'is not of the form briefing_words'),
  /** The finding, not the chart type. */
  title: z.string().min(1),
  /** What is drawn, in words, with unit and scale: "Output price, US$ per million tokens". */
  measure: z.string().min(1),
  /** The claim after whose paragraph the chart prints. */
  home: claimIdSchema,
  /** A caveat that belongs under the chart. */
  note: z.string().min(1).optional(),
  /** Author's text alternative; without it one is written from the data. */
  alt: z.string().min(1).optional(),
};

const numeric = { ...common, unit: z.string().min(1) };
const claimsOf = z.array(claimIdSchema).min(1);
const term = z.string().min(1);
const pairSchema = z.strictObject({ label: term, from: datumSchema, to: datumSchema });
/** An axis of a scatter: what it measures in words, without its unit, and whether it is logarithmic. */
const axisSchema = z.strictObject({
  measure: term,
  unit: z.string().min(1),
  scale: z.enum(['linear', 'log']).default('linear'),
});

/** One chart as its author writes it in charts.yaml. Qualitative forms relate named terms; their marks are claims. */
export const chartRecordSchema = z.discriminatedUnion('form', [
  /** Horizontal bars from zero; a range floats from low to high. */
  z.strictObject({
    ...numeric,
    form: z.literal('bars'),
    data: z.array(datumSchema).min(2),
    references: referencesSchema,
  }),
  /** Points on a log scale unless told otherwise, one a row, for figures that span magnitudes. */
  z.strictObject({
    ...numeric,
    form: z.literal('ladder'),
    scale: z.enum(['linear', 'log']).optional(),
    data: z.array(datumSchema).min(2),
    references: referencesSchema,
  }),
  /** Points over time, joined within a series; `scale` of the value axis. */
  z.strictObject({
    ...numeric,
    form: z.literal('line'),
    scale: z.enum(['linear', 'log']).default('linear'),
    data: z.array(datumSchema).min(2),
    references: referencesSchema,
  }),
  /** Two values a row, such as stated and recomputed, and the gap between them. */
  z.strictObject({
    ...numeric,
    form: z.literal('dumbbell'),
    scale: z.enum(['linear', 'log']).default('linear'),
    from: term,
    to: term,
    rows: z.array(pairSchema).min(1),
    references: referencesSchema,
  }),
  /** Each row's figure at two times or states, `from` and `to`, on two upright axes with a line between. */
  z.strictObject({
    ...numeric,
    form: z.literal('slope'),
    scale: z.enum(['linear', 'log']).default('linear'),
    from: term,
    to: term,
    rows: z.array(pairSchema).min(2),
  }),
  /** `start` and what `parts` add to or take from it, step by step; the stated total stands beside their sum. */
  z.strictObject({
    ...numeric,
    form: z.literal('waterfall'),
    start: datumSchema.optional(),
    parts: z.array(datumSchema).min(1),
    total: datumSchema,
  }),
  /** Named points by two measures. */
  z.strictObject({
    ...common,
    form: z.literal('scatter'),
    x: axisSchema,
    y: axisSchema,
    points: z.array(z.strictObject({ label: term, x: datumSchema, y: datumSchema })).min(3),
  }),
  /** Who stands in which place; `place` is a claim in the unit `rank`. A place that nobody is named for stays open. */
  z.strictObject({
    ...common,
    form: z.literal('rank'),
    rows: z
      .array(
        z.strictObject({
          place: claimIdSchema,
          /** The occupant; without it the claim's subject. */
          label: term.optional(),
          /** Further claims that rest on the row. */
          also: z.array(claimIdSchema).optional(),
        }),
      )
      .min(1),
    /** How many places the table has; without it, as many as the last one named. */
    places: z.int().min(1).max(14).optional(),
  }),
  /** Small multiples: bars by panel, all on one scale from zero. */
  z.strictObject({
    ...numeric,
    form: z.literal('multiples'),
    panels: z
      .array(z.strictObject({ label: term, data: z.array(datumSchema).min(1) }))
      .min(2)
      .max(6),
  }),
  /** Events and periods on a calendar, placed by the claims' as-of dates. */
  z.strictObject({
    ...common,
    form: z.literal('timeline'),
    events: z.array(z.strictObject({ label: term, lane: term.optional(), claims: claimsOf })).min(2),
  }),
  /** Terms against terms; a cell says `mark` of its row and column because of its claims. */
  z.strictObject({
    ...common,
    form: z.literal('matrix'),
    columns: z.array(term).min(1),
    rows: z.array(term).min(1),
    cells: z
      .array(
        z.strictObject({
          row: term,
          column: term,
          /** yes: stated to be so. no: stated not to be so. partly: with a reservation. absent: not disclosed. */
          mark: z.enum(['yes', 'no', 'partly', 'absent']),
          /** A word or two shown in the cell. */
          label: term.optional(),
          claims: claimsOf,
        }),
      )
      .min(2),
  }),
  /** Named things and what one does to another; every edge is a claim, drawn left to right by layer. */
  z.strictObject({
    ...common,
    form: z.literal('relation'),
    nodes: z.array(z.strictObject({ id: z.string().min(1), label: term, claims: claimsOf.optional() })).min(2),
    edges: z
      .array(
        z.strictObject({
          from: z.string().min(1),
          to: z.string().min(1),
          /** A verb or short phrase: "lowers", "is exposed to". */
          label: term,
          claims: claimsOf,
        }),
      )
      .min(1),
  }),
  /** A decision from its question down to outcomes; a branch's condition and outcome are claims. */
  z.strictObject({
    ...common,
    form: z.literal('tree'),
    root: z.string().min(1),
    nodes: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          label: term,
          claims: claimsOf.optional(),
          branches: z
            .array(z.strictObject({ when: term, to: z.string().min(1), claims: claimsOf.optional() }))
            .default([]),
        }),
      )
      .min(2),
  }),
]);
export type ChartRecord = z.infer<typeof chartRecordSchema>;
export type ChartForm = ChartRecord['form'];

/** One mark of a compiled chart that stands for claims: a bar, point, cell, node, edge, event or branch. */
export interface Datum {
  /** Unique in the chart, stable while the chart's record stands: `d0`, `r0` for a reference, `n_gateway`, `e_gateway_reader`. */
  readonly id: string;
  /** The mark's name: a claim's subject, a node's term, "gateway → reader" for an edge. */
  readonly label: string;
  /** The claims it stands for or is computed from. Never empty for a drawn value. */
  readonly claims: readonly string[];
  /** The expression it was computed by; null when it is a claim as stated or a qualitative mark. */
  readonly expression: string | null;
  /** In the chart's unit; all null for a qualitative mark. A stated range has low and high and no value. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How the value is filled: the claim's kind, `derived` when computed. A price is filled as vendor-reported. */
  readonly kind: ClaimKind;
  /** The value in words with qualifier and unit, such as `> 180 tn/day`; the cell mark or edge label otherwise. */
  readonly text: string;
  /** ISO 8601 date or interval that places it in time; null where the form has no time axis. */
  readonly asOf: string | null;
  /** The claim's display number where the datum is one claim as stated, else null. */
  readonly number: string | null;
  /** Display numbers of all its claims, in the order of `claims`. */
  readonly numbers: readonly string[];
}

/** A chart of a compiled edition. `record` keeps the authored layout; `data` lists its marks in drawing and cursor order. */
export interface Chart {
  readonly id: string;
  readonly briefing: string;
  readonly form: ChartForm;
  readonly title: string;
  readonly measure: string;
  readonly unit: string | null;
  readonly home: string;
  readonly note: string | null;
  /** The text alternative: the author's, or one written from the data. */
  readonly alt: string;
  /** The caption: "Source: C02 and C11, recomputed by Claimbook. As of 23 Jun 2026." */
  readonly caption: string;
  /** Every claim on it, each once, in order of first appearance. */
  readonly claims: readonly string[];
  readonly data: readonly Datum[];
  readonly record: ChartRecord;
}
