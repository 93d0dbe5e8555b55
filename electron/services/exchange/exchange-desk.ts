import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { localDate } from '../../../shared/claims/local-date.ts';
import type { ExportOptions } from '../../../shared/exchange/exchange.ts';
import {
  type BriefingContent,
  chosenContent,
  type ExportContent,
  type ExportedBriefing,
} from '../../../shared/exchange/export-content.ts';
import { formatWords } from '../../../shared/exchange/formats.ts';
import { briefingText } from '../../../shared/exchange/hypothesis.ts';
import { importMessage } from '../../../shared/exchange/import-message.ts';
import { largestContent, largestFile, mostEntries } from '../../../shared/exchange/limits.ts';
import { placeholders, unknownPlaceholders } from '../../../shared/exchange/markdown-template.ts';
import { type Here, type PlannedImport, planImport } from '../../../shared/exchange/plan-import.ts';
import type { BriefingHost } from '../../../shared/host/briefing-host.ts';
import { failure, ok } from '../../../shared/host/result.ts';
import { listOf } from '../../../shared/language/list-of.ts';
import { t } from '../../../shared/language/t.ts';
import type { Entry, Notebook } from '../../../shared/notes/entry.ts';
import type { Taken } from '../../../shared/notes/merge-entries.ts';
import type { Desktop } from '../desktop.ts';
import { isoWithOffset } from '../iso-with-offset.ts';
import type { ContentLibrary } from '../library.ts';
import { briefingsWithNotebooks } from '../notebook/backups.ts';
import { notebookPlace } from '../notebook/notebook-place.ts';
import { layersOf } from '../profile/layers-of.ts';
import type { Profile } from '../profile/open-profile.ts';
import { reasonOf } from '../reason-of.ts';
import { saveChosen } from '../save-chosen.ts';
import { type ExportFile, exportFile } from './export-file.ts';
import { readExchangeFile } from './read-exchange-file.ts';

export interface ExchangeParts {
  readonly library: ContentLibrary;
  readonly profile: Profile;
  readonly desktop: Desktop;
  readonly version: string;
  readonly now: () => Date;
}

/** Notes and flags out to files and in from them, as the host promises it. */
export type ExchangeDesk = Pick<BriefingHost, 'exportNotes' | 'chooseImport' | 'applyImport'>;

/** Remembers one planned import at a time: choosing another file, or taking all of it, ends it. */
export function createExchangeDesk({ library, profile, desktop, version, now }: ExchangeParts): ExchangeDesk {
  /** What the reader was shown last and may take in. */
  let planned: { readonly token: string; readonly file: string; readonly entries: readonly Entry[] } | null = null;

  /** Every notebook of the profile, those of briefings that are not in the library too; a sentence where one can't be read. */
  async function allNotebooks(): Promise<ReadonlyMap<string, Notebook> | string> {
    const notebooks = new Map<string, Notebook>();
    try {
      for (const briefing of await briefingsWithNotebooks(notebookPlace(profile.folder, ''))) {
        const notebook = await profile.notebooks.read(briefing);
        if (!notebook.ok) return notebook.message;
        notebooks.set(briefing, notebook.value);
      }
    } catch (error) {
      return t`The notebooks can’t be listed (${reasonOf(error)}).`;
    }
    return notebooks;
  }

  function exportedBriefing(id: string): ExportedBriefing {
    const edition = library.edition(id);
    if (!edition.ok) return { id, title: null, edition: null, source: null, claims: new Map() };
    const { briefing, claims } = edition.value;
    const { title, editionHash, source } = briefing;
    return { id, title, edition: editionHash, source, claims: new Map(claims.map((claim) => [claim.id, claim])) };
  }

  async function contentFor(options: ExportOptions): Promise<ExportContent | string> {
    const notebooks = await allNotebooks();
    if (typeof notebooks === 'string') return notebooks;
    const wanted = [...notebooks].filter(([id]) => options.briefings.length === 0 || options.briefings.includes(id));
    const briefings = wanted
      .map(([id, notebook]) => chosenContent(exportedBriefing(id), notebook, options))
      .filter(({ notes, flags }) => notes.length + flags.length > 0);
    const { colourNames, scale } = profile.settings.current();
    return { briefings, layers: layersOf(profile), words: { colourNames, scale } };
  }

  /** The library's briefings as a file is weighed against them. */
  function briefingsHere(): Here['briefings'] {
    const known = library.library().briefings.map(({ id, editionHash }) => {
      const edition = library.edition(id);
      const claims = new Set(edition.ok ? edition.value.claims.map((claim) => claim.id) : []);
      return [id, { edition: editionHash, claims }] as const;
    });
    return new Map(known);
  }

  function texts() {
    return library.library().briefings.flatMap(({ id }) => {
      const edition = library.edition(id);
      return edition.ok ? [briefingText(edition.value)] : [];
    });
  }

  return {
    async exportNotes(options) {
      const refused = templateFault(options);
      if (refused !== null) return failure('failed', refused);
      const content = await contentFor(options);
      if (typeof content === 'string') return failure('failed', t`${content} Nothing was exported.`);
      if (content.briefings.every((briefing) => isEmptyOf(briefing, options))) {
        return failure(
          'failed',
          t`Nothing that was chosen holds a note or flag of the kind this file is for. Choose more.`,
        );
      }
      const maker = { by: profile.settings.author(), app: version, made: isoWithOffset(now()) };
      const file = await exportFile(content, options, maker);
      const tooLarge = sizeFault(file, options);
      if (tooLarge !== null) return failure('failed', tooLarge);
      const { extension } = formatWords[options.format];
      const saved = await saveChosen(desktop, `claimbook-notes-${localDate(now())}.${extension}`, () => file.content);
      return saved.ok ? ok({ ...saved.value, notes: file.notes, flags: file.flags }) : saved;
    },

    async chooseImport() {
      const path = await desktop.openFile(['zip', 'jsonld', 'json', 'pdf']);
      if (path === null) return failure('cancelled', t`No file was chosen.`);
      planned = null;
      const reading = await readExchangeFile(path, texts);
      if (!reading.ok) return reading;
      const notebooks = await allNotebooks();
      if (typeof notebooks === 'string') return failure('failed', t`${notebooks} Nothing was changed.`);
      const own = profile.settings.author().id;
      const here = { own, now: now(), notebooks, briefings: briefingsHere() };
      const { plan, entries } = await planImport(reading.value, here, nextTurn);
      const file = basename(path);
      planned = { token: randomUUID(), file, entries };
      return ok({ ...plan, token: planned.token, file });
    },

    async applyImport({ token, authors, takeOwn }) {
      if (planned?.token !== token) {
        return failure(
          'failed',
          t`This file has been taken in, or another was chosen since. Nothing was changed; choose it again.`,
        );
      }
      const own = profile.settings.author().id;
      const chosen = authors === null ? null : new Set(authors);
      const entries = planned.entries.filter(
        ({ author }) => (chosen === null || chosen.has(author.id)) && (takeOwn || author.id !== own),
      );
      const merged = await mergeAll(profile, planned.file, entries);
      // A part of the file may be taken now and the rest later; once nothing is left, it need not be kept.
      if (merged.ok && entries.length === planned.entries.length) planned = null;
      return merged;
    },
  };
}

/** Merges briefing by briefing, and says what came of it, also where it can't go on. */
async function mergeAll(
  profile: Profile,
  file: string,
  entries: PlannedImport['entries'],
): ReturnType<BriefingHost['applyImport']> {
  const taken: Record<Taken, number> = { new: 0, changed: 0, forked: 0, known: 0, older: 0 };
  const changed: string[] = [];
  for (const [briefing, theirs] of byBriefing(entries)) {
    const merged = await profile.notebooks.merge(briefing, theirs);
    if (!merged.ok) {
      const done = changed.length === 0 ? '' : t` Briefing ${letters(changed)} had been taken in before it.`;
      return failure(merged.code, t`${merged.message}${done} Taking ${file} in again takes the rest.`);
    }
    const counts = merged.value.taken;
    for (const kind of kinds) taken[kind] += counts[kind];
    if (counts.new + counts.changed + counts.forked > 0) changed.push(briefing);
  }
  return ok({ taken, briefings: changed, message: importMessage(taken) });
}

const kinds: readonly Taken[] = ['new', 'changed', 'forked', 'known', 'older'];

function byBriefing(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const grouped = new Map<string, Entry[]>();
  for (const entry of entries) {
    const known = grouped.get(entry.briefing);
    if (known === undefined) grouped.set(entry.briefing, [entry]);
    else known.push(entry);
  }
  return grouped;
}

function letters(briefings: readonly string[]): string {
  return listOf(briefings.map((id) => id.toUpperCase()));
}

function templateFault({ format, template }: ExportOptions): string | null {
  if (format !== 'markdown' || template === null) return null;
  const unknown = unknownPlaceholders(template);
  if (unknown.length === 0) return null;
  const names = unknown.map((name) => `{{${name}}}`).join(', ');
  const known = Object.keys(placeholders).join(', ');
  return t`The template holds ${names}, which stands for nothing. It may hold ${known}. Nothing was exported.`;
}

/** Markdown holds notes alone, reviews are made of flags alone. */
function isEmptyOf({ notes, flags }: BriefingContent, { format }: ExportOptions): boolean {
  const counted = {
    notes: format === 'claimreview' ? 0 : notes.length,
    flags: format === 'markdown' ? 0 : flags.length,
  };
  return counted.notes + counted.flags === 0;
}

/** A file that no Claimbook would take in again is worse than none. */
function sizeFault({ content, unpacked, notes, flags }: ExportFile, { format }: ExportOptions): string | null {
  if (format !== 'bundle' && format !== 'annotations') return null;
  const size = Buffer.byteLength(content);
  const fits = size <= largestFile && unpacked <= largestContent && notes + flags <= mostEntries;
  if (fits) return null;
  return t`These are more notes and flags than one file may hold. Nothing was exported; export the briefings one by one.`;
}
