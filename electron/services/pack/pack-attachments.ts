import { chosenContent, type ExportContent } from '../../../shared/exchange/export-content.ts';
import { canonical } from '../../../shared/notes/canonical.ts';
import type { Entry } from '../../../shared/notes/entry.ts';
import { usualScale } from '../../../shared/notes/status.ts';
import { attachedCharts, attachedNotes, attachedRegister, attachedTo } from '../../../shared/pack/attached.ts';
import { type PackModel, statusOf } from '../../../shared/pack/pack-model.ts';
import { chartsZip } from '../charts/charts-zip.ts';
import { exportFile } from '../exchange/export-file.ts';
import { type Attachment, type PackedFile, packFile } from './attach-files.ts';

/** The files that a pack carries: its notes and flags, its register, and the data of its charts, as far as they print. */
export async function packAttachments(model: PackModel): Promise<readonly PackedFile[]> {
  const { notes, flags, register, charts } = attachedTo(model);
  const files: Attachment[] = [];
  if (notes.length + flags.length > 0) {
    files.push({
      name: attachedNotes,
      description: 'Notes and flags. In Claimbook choose “Take in a colleague’s file…” and this PDF, or this file.',
      type: 'application/zip',
      relationship: 'Supplement',
      content: await bundleOf(model, [...notes, ...flags]),
    });
  }
  if (register) {
    files.push({
      name: attachedRegister,
      description: 'Every claim’s record: value, unit, date, source, findings and status',
      type: 'application/json',
      relationship: 'Data',
      content: Buffer.from(registerText(model)),
    });
  }
  if (charts) {
    files.push({
      name: attachedCharts,
      description: 'The data of every chart as CSV, with their description, sources and caveats',
      type: 'application/zip',
      relationship: 'Data',
      content: await chartsZip(model.charts, model.content.editions, model.content.version),
    });
  }
  return Promise.all(files.map(packFile));
}

/** A bundle as the exchange writes it. */
async function bundleOf(model: PackModel, entries: readonly Entry[]): Promise<Uint8Array> {
  const { editions, ...pack } = model.content;
  const all = { format: 'bundle' as const, authors: [], removed: false };
  const briefings = editions.map(({ briefing: { id, title, editionHash, source }, claims }) => {
    const own = entries.filter(({ briefing }) => briefing === id);
    const notes = own.filter((entry) => entry.type === 'note');
    const flags = own.filter((entry) => entry.type === 'flag');
    return chosenContent(
      { id, title, edition: editionHash, source, claims: new Map(claims.map((claim) => [claim.id, claim])) },
      { briefing: id, notes, flags, forks: [] },
      all,
    );
  });
  const edited = canonical(pack.scale) !== canonical(usualScale);
  const bundle: ExportContent = {
    briefings: briefings.filter(({ notes, flags }) => notes.length + flags.length > 0),
    layers: { own: pack.preparedBy.id, hidden: new Set(), blind: false },
    words: { colourNames: pack.colourNames, scale: edited ? pack.scale : null },
  };
  const maker = { by: pack.preparedBy, app: pack.version, made: pack.setOn };
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
