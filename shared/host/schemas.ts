import { z } from 'zod';
import { exportOptionsSchema, importChoiceSchema } from '../exchange/exchange.ts';
import { flagDraftSchema, noteDraftSchema } from '../notes/entry.ts';
import { packOptionsSchema } from '../pack/pack.ts';
import type { BriefingHost } from './briefing-host.ts';
import { briefingOrderSchema, chartOrderSchema, registerOrderSchema } from './saved-files.ts';
import { settingsChangeSchema } from './settings.ts';

const briefingId = z.string().min(1).max(48);

/** One tuple per method: what its arguments must be. A method without a schema, or with another shape, doesn't compile. */
export const argumentSchemas = {
  open: z.tuple([]),
  notices: z.tuple([]),
  briefing: z.tuple([briefingId]),
  notebook: z.tuple([briefingId]),
  register: z.tuple([]),
  notebooks: z.tuple([]),
  saveNote: z.tuple([noteDraftSchema]),
  saveFlag: z.tuple([flagDraftSchema]),
  backups: z.tuple([]),
  restoreBackup: z.tuple([z.string().min(1).max(200)]),
  exportNotes: z.tuple([exportOptionsSchema]),
  chooseImport: z.tuple([]),
  applyImport: z.tuple([importChoiceSchema]),
  saveSettings: z.tuple([settingsChangeSchema]),
  previewPack: z.tuple([packOptionsSchema]),
  exportPack: z.tuple([packOptionsSchema]),
  packProgress: z.tuple([]),
  stopPack: z.tuple([]),
  openPack: z.tuple([z.enum(['file', 'folder'])]),
  saveChart: z.tuple([chartOrderSchema]),
  saveBriefing: z.tuple([briefingOrderSchema]),
  saveRegister: z.tuple([registerOrderSchema]),
  copy: z.tuple([
    z.union([
      z.strictObject({ text: z.string().max(50_000_000) }),
      z.strictObject({ png: z.base64().max(40_000_000) }),
    ]),
  ]),
  saveText: z.tuple([z.strictObject({ name: z.string().min(1).max(120), text: z.string().max(200_000_000) })]),
  openLink: z.tuple([z.string().max(2000)]),
  packContent: z.tuple([]),
  packDrawing: z.tuple([z.int().min(0)]),
  packDrawn: z.tuple([z.string().max(2000).nullable()]),
} satisfies { [M in keyof BriefingHost]: z.ZodType<Parameters<BriefingHost[M]>> };

export type HostMethod = keyof BriefingHost;
