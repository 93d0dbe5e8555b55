import { z } from 'zod';

const briefingId = z.string().min(1).max(48);

export const chartFormats = ['svg', 'png', 'zip'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** A chart to save: as a picture, or as a zip of both pictures, its data, their description and how to cite them. */
export const chartOrderSchema = z.strictObject({
  chart: z.string().min(1).max(80),
  format: z.enum(chartFormats),
  /** The picture that the window drew, a PNG in base64; needed for `png` and `zip`, which no one else can draw. */
  png: z.base64().max(40_000_000).nullable(),
});
export type ChartOrder = Readonly<z.infer<typeof chartOrderSchema>>;

export const briefingFormats = ['html', 'markdown'] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/** A briefing to save as one file: a web page with its charts, or markdown. */
export const briefingOrderSchema = z.strictObject({ briefing: briefingId, format: z.enum(briefingFormats) });
export type BriefingOrder = Readonly<z.infer<typeof briefingOrderSchema>>;

export const registerFormats = ['csv', 'json', 'claimreview'] as const;
export type RegisterFormat = (typeof registerFormats)[number];

/** The claim register to save; no briefing named means all. */
export const registerOrderSchema = z.strictObject({
  briefings: z.array(briefingId).max(1000),
  format: z.enum(registerFormats),
});
export type RegisterOrder = Readonly<z.infer<typeof registerOrderSchema>>;
