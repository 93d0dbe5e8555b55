import { z } from 'zod';

/** What the launcher asks of the stand-in, handed over in the environment since the arguments are the app's own. */
export const ordersSchema = z.strictObject({
  /** Whether windows are to be seen; needs a display and an installed browser. */
  visible: z.boolean(),
  /** Open a DevTools port and wait for 'attached' before the first page loads: for tests that look on. */
  attach: z.boolean(),
  /** The answer of every save dialog: a path, or null to cancel. Without it a visible window asks its reader. */
  saveAs: z.string().nullable().optional(),
  /** The answer of every open dialog, likewise. */
  openFile: z.string().nullable().optional(),
  /** What is pressed in questions, by the words on the buttons, in turn. Likewise. */
  press: z.array(z.string()).optional(),
  /** Further switches for Chromium. */
  switches: z.array(z.string()),
});
export type Orders = Readonly<z.infer<typeof ordersSchema>>;

const variable = 'CLAIMBOOK_STAND_IN';

/** The environment of a stand-in with these orders. */
export function withOrders(orders: Orders): NodeJS.ProcessEnv {
  return { ...process.env, [variable]: JSON.stringify(orders) };
}

/** The orders this process was started with. */
export function readOrders(): Orders {
  return ordersSchema.parse(JSON.parse(process.env[variable] ?? '{}'));
}

/** What the stand-in tells a process that looks on. */
export type StandInReport =
  | { readonly kind: 'chromium'; readonly endpoint: string; readonly folder: string }
  | { readonly kind: 'refused'; readonly url: string }
  | { readonly kind: 'opened-link'; readonly url: string }
  | { readonly kind: 'opened-path' | 'shown-path'; readonly path: string }
  | { readonly kind: 'asked'; readonly question: string }
  | { readonly kind: 'copied'; readonly text: string }
  | { readonly kind: 'copied'; readonly png: string }
  | { readonly kind: 'protocol-client'; readonly protocol: string };

/** What a process that looks on tells the stand-in. */
export const lookerOnSchema = z.union([
  z.enum(['attached', 'quit']),
  z.strictObject({ menu: z.string() }),
  z.strictObject({ url: z.string() }),
]);
