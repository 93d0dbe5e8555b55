import { chosenContent, type ExportContent } from '../../../shared/exchange/export-content.ts';
import { canonical } from '../../../shared/notes/canonical.ts';
import { usualScale } from '../../../shared/notes/status.ts';
import type { PackContent } from '../../../shared/pack/pack.ts';
import { type PackModel, statusOf } from '../../../shared/pack/pack-model.ts';
import { chartsZip } from '../charts/charts-zip.ts';
import { exportFile } from '../exchange/export-file.ts';
import type { Attachment } from './attach-files.ts';
import { attachedCharts, attachedNotes, attachedRegister } from './attached-names.ts';

/** The files that a pack carries: its notes and flags, its register, and the data of its charts. */
export async function packAttachments(model: PackModel): Promise<readonly Attachment[]> {
  const notes: Attachment = {
    name: attachedNotes,
    description: 'Notes and flags. In Claimbook choose “Take in a colleague’s file…” and this PDF, or this file.',
    type: 'application/zip',
    relationship: 'Supplement',
    content: await notesOf(model.content),
  };
  const register: Attachment = {
    name: attachedRegister,
    description: 'Every claim’s record: value, unit, date, source, findings and status',
    type: 'application/json',
    relationship: 'Data',
    content: Buffer.from(registerText(model)),
  };
  if (model.charts.length === 0) return [notes, register];
  const charts: Attachment = {
    name: attachedCharts,
    description: 'The data of every chart as CSV, with their description, sources and caveats',
    type: 'application/zip',
    relationship: 'Data',
    content: await chartsZip(model.charts, model.content.editions, model.content.version),
  };
  return [notes, register, charts];
}

/** A bundle as the exchange writes it. Flags always go along; notes where they are printed. */
async function notesOf({ options, library, editions, notebooks, ...pack }: PackContent): Promise<Uint8Array> {
  const all = { format: 'bundle' as const, authors: [], removed: false };
  const briefings = notebooks.map((notebook) => {
    const edition = editions.find(({ briefing }) => briefing.id === notebook.briefing);
    const chosen = chosenContent(
      {
        id: notebook.briefing,
        title: edition?.briefing.title ?? null,
        edition: edition?.briefing.editionHash ?? null,
        source: edition?.briefing.source ?? null,
        claims: new Map(edition?.claims.map((claim) => [claim.id, claim])),
      },
      notebook,
      all,
    );
    return options.notes === 'none' ? { ...chosen, notes: [] } : chosen;
  });
  const edited = canonical(pack.scale) !== canonical(usualScale);
  const bundle: ExportContent = {
    briefings: briefings.filter(({ notes, flags }) => notes.length + flags.length > 0),
    layers: { own: pack.preparedBy.id, hidden: new Set(), blind: false },
    words: { colourNames: pack.colourNames, scale: edited ? pack.scale : null },
  };
  const maker = { by: pack.preparedBy, app: pack.version, made: new Date(pack.setOn).toISOString() };
  const { content } = await exportFile(bundle, { format: 'bundle', template: null }, maker);
  return Buffer.from(content);
}

function registerText(model: PackModel): string {
  const { content } = model;
  const register = {
    format: 'claimbook-register',
    version: 1,
    app: content.version,
    pack: content.id,
    setOn: content.setOn,
    revision: content.library.revision,
    briefings: content.editions.map(({ briefing: { id, letter, title, editionHash } }) => ({
      id,
      letter,
      title,
      edition: editionHash,
    })),
    charts: model.charts.map(({ id }) => id),
    claims: [...model.claims.values()].map((claim) => ({ ...claim, status: statusOf(model, claim.id) })),
  };
  return `${JSON.stringify(register, null, 1)}\n`;
}
