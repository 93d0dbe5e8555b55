import { expect, test } from 'vitest';
import { readBundle } from '../../electron/services/exchange/read-bundle.ts';
import { gatherPack } from '../../electron/services/pack/gather-pack.ts';
import { packAttachments } from '../../electron/services/pack/pack-attachments.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { ok } from '../../shared/host/result.ts';
import type { Layers } from '../../shared/notes/layers.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { attachedInWords } from '../../shared/pack/attached.ts';
import type { PackOptions } from '../../shared/pack/pack.ts';
import { optionalParts, usualPack } from '../../shared/pack/pack-choices.ts';
import { countStatuses, packModel } from '../../shared/pack/pack-model.ts';
import { compileRegister } from '../../shared/register/compile-register.ts';
import { edition as bare, library } from '../services/content.ts';
import { author } from '../services/reader.ts';
import { claimOf } from '../support/claim-of.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';

const colleague = { id: '22222222-2222-4222-8222-222222222222', name: 'Colleague' };
const edition: BriefingEdition = {
  ...bare,
  claims: ['c_first', 'c_second'].map((id) => claimOf(id, { briefing: 'c' })),
};
const notebook = {
  briefing: 'c',
  notes: [
    noteOf('c_first', 'on the first', { author }),
    noteOf('c_second', 'on the second', { author }),
    noteOf(null, 'on words', { author: colleague }),
    noteOf('c_first', 'thrown away', { author, removed: true }),
  ],
  flags: [
    flagOf('c_first', 'in-review', { author, reason: 'looking' }),
    flagOf('c_first', 'verified', { author, reason: 'seen', step: 2 }),
    flagOf('c_second', 'disputed', { author: colleague, reason: 'a secret' }),
  ],
  forks: [],
};
const shown: Layers = { own: author.id, hidden: new Set(), blind: false };

function modelOf(options: Partial<PackOptions>, layers: Layers = shown) {
  const sources = {
    library: {
      library: () => library,
      edition: () => ok(edition),
      register: () => ok(JSON.stringify(compileRegister(library, [edition]))),
    },
    readNotebook: async () => ok(notebook),
    notedBriefings: async () => [],
    preparedBy: () => author,
    layers: () => layers,
    scale: () => usualScale,
    colourNames: () => ({}),
    now: () => new Date('2026-11-22T14:40:00Z'),
    version: '0.4.0',
  };
  return gatherPack(sources, { ...usualPack, ...options }, { id: null, setOn: null }).then(packModel);
}

/** The words of every note and flag that a pack carries, and the names of its files. */
async function carried(options: Partial<PackOptions>, layers: Layers = shown) {
  const files = await packAttachments(await modelOf(options, layers));
  const notes = files.find(({ name }) => name === 'claimbook-notes.zip');
  const bundle = notes === undefined ? null : await readBundle(notes.content);
  const entries = bundle?.ok === true ? bundle.value.entries : [];
  const words = entries.map((entry) => (entry.type === 'note' ? entry.text : entry.reason)).sort();
  return { names: files.map(({ name }) => name), words };
}

const verified: Partial<PackOptions> = { claims: { by: 'status', statuses: ['verified'] } };
const parts = (...left: readonly string[]) => ({ parts: optionalParts.filter((part) => !left.includes(part)) });

test('a pack carries what it prints: neither the trash, nor notes and flags of claims that were not chosen', async () => {
  expect(await carried({})).toEqual({
    names: ['claimbook-notes.zip', 'claimbook-register.json'],
    words: ['a secret', 'looking', 'on the first', 'on the second', 'on words', 'seen'],
  });
  expect((await carried(verified)).words).toEqual(['looking', 'on the first', 'on words', 'seen']);
});

test('notes that do not print are not carried, and flags with their reasons only where log or register print them', async () => {
  expect((await carried({ notes: 'none' })).words).toEqual(['a secret', 'looking', 'seen']);
  expect((await carried({ notes: 'none', ...parts('check-log') })).words).toEqual(['a secret', 'seen']);
  expect(await carried({ notes: 'none', ...parts('check-log', 'register') })).toEqual({ names: [], words: [] });
  expect(await carried(parts('attachments'))).toEqual({ names: [], words: [] });
});

test('what is attached is said with its numbers, and that nothing is', async () => {
  expect(attachedInWords(await modelOf(verified))).toEqual([
    'claimbook-notes.zip: 2 notes and 2 flags as printed, with every reason.',
    'claimbook-register.json: the records of 1 claim.',
  ]);
  expect(attachedInWords(await modelOf(parts('attachments')))).toEqual([]);
});

test('what a blind check covers and what a layer that is off hides neither prints nor counts nor goes along', async () => {
  const blind = { ...shown, blind: true };
  const counts = countStatuses(await modelOf({}, blind)).filter(({ count }) => count > 0);
  expect(counts).toEqual([
    { status: 'unchecked', count: 1 },
    { status: 'verified', count: 1 },
  ]);
  expect((await carried({}, blind)).words).not.toContain('a secret');
  expect((await modelOf({}, blind)).content.leftOut).toContain(
    'The blind check covers colleagues’ flags on 1 claim: they do not print.',
  );
  await expect(modelOf({ claims: { by: 'status', statuses: ['disputed'] } }, blind)).rejects.toThrow(/is disputed/);
  const off = { ...shown, hidden: new Set([colleague.id]) };
  expect((await carried({}, off)).words).toEqual(['looking', 'on the first', 'on the second', 'seen']);
  expect((await modelOf({}, off)).content.leftOut).toContain(
    '1 note and 1 flag of colleagues whose layers are off do not print.',
  );
});

test('what was chosen tells of the notes on claims that were not', async () => {
  expect((await modelOf(verified)).content.leftOut).toContain('1 note on claims not chosen does not print.');
});
