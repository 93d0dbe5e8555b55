import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { createPackDesk } from '../../../electron/services/pack/pack-desk.ts';
import { ok } from '../../../shared/host/result.ts';
import { usualScale } from '../../../shared/notes/status.ts';
import { usualPack } from '../../../shared/pack/pack-choices.ts';
import { edition, library, register } from '../content.ts';

/** Writes a pack of some megabytes over a file in the folder named, and prints what came of it and what is there then. */
const [folder = '.', before = ''] = process.argv.slice(2);
const path = join(folder, 'pack.pdf');
if (before !== '') writeFileSync(path, before);

const desk = createPackDesk({
  library: { library: () => library, edition: () => ok(edition), register: () => ok(JSON.stringify(register)) },
  readNotebook: async (briefing) => ok({ briefing, notes: [], flags: [], forks: [] }),
  notedBriefings: async () => [],
  layers: () => ({ own: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001', hidden: new Set(), blind: false }),
  desktop: {
    async openPackWindow() {
      void (async () => {
        for (let answer = await desk.drawn(null); answer.ok && answer.value !== null; ) answer = await desk.drawn(null);
      })();
      return { print: largePdf, close: async () => {} };
    },
  },
  preparedBy: () => ({ id: '3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a001', name: 'Ada' }),
  scale: () => usualScale,
  colourNames: () => ({}),
  now: () => new Date('2026-11-22T14:40:00Z'),
  version: '0.4.0',
  log: () => {},
});

/** Bytes that no compression makes fewer. */
async function largePdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  // Named by the catalogue: what nothing names may be dropped.
  pdf.catalog.set(PDFName.of('Ballast'), pdf.context.register(pdf.context.stream(randomBytes(2_000_000))));
  return pdf.save();
}

const written = await desk.write(usualPack, path, { setOn: null, id: null }, () => {});
const stands = before === '' ? null : readFileSync(path, 'utf8');
process.stdout.write(JSON.stringify({ written, names: readdirSync(folder), stands }));
