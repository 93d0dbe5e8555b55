import { counted } from '../claims/counted.ts';
import { listOf } from '../language/list-of.ts';
import { t } from '../language/t.ts';
import type { Flag, Note } from '../notes/entry.ts';
import { printedParts } from './anchors.ts';
import type { PackModel } from './pack-model.ts';

/** What goes along inside a pack's file. */
export interface Attached {
  readonly notes: readonly Note[];
  /** In the order of their steps. */
  readonly flags: readonly Flag[];
  /** Whether the record of every claim of the pack goes along. */
  readonly register: boolean;
  /** Whether the data of every chart of the pack goes along. */
  readonly charts: boolean;
}

/**
 * What prints and nothing else goes along: the notes as they print, every step of a flag where the check log prints them
 * all, the flags that stand where the register alone prints them, the records where the register prints, and the data of
 * the charts that do. Nothing where attachments were left out.
 */
export function attachedTo(model: PackModel): Attached {
  const { content, claims, charts } = model;
  if (!content.options.parts.includes('attachments')) return { notes: [], flags: [], register: false, charts: false };
  const parts = printedParts(model);
  const flags = content.notebooks.flatMap((notebook) => notebook.flags).filter(({ claim }) => claims.has(claim));
  const standing = new Set([...model.flags.values()].map(({ id }) => id));
  const register = parts.includes('register');
  const printed = parts.includes('check-log') ? flags : flags.filter(({ id }) => register && standing.has(id));
  return {
    notes: content.notebooks.flatMap(({ notes }) => notes),
    flags: printed,
    register,
    charts: charts.length > 0,
  };
}

/** The files that go along, each by its name with what it holds; none where nothing does. */
export function attachedInWords(model: PackModel): readonly string[] {
  const { notes, flags, register, charts } = attachedTo(model);
  const printed = listOf([
    ...(notes.length > 0 ? [counted(notes.length, 'note')] : []),
    ...(flags.length > 0 ? [counted(flags.length, 'flag')] : []),
  ]);
  return [
    ...(printed === '' ? [] : [t`${attachedNotes}: ${printed} as printed, with every reason.`]),
    ...(register ? [t`${attachedRegister}: the records of ${counted(model.claims.size, 'claim')}.`] : []),
    ...(charts ? [t`${attachedCharts}: the data of ${counted(model.charts.length, 'chart')}.`] : []),
  ];
}

/** The bundle of notes and flags in a pack, which the app takes back in. */
export const attachedNotes = 'claimbook-notes.zip';
/** The record of every claim in a pack. */
export const attachedRegister = 'claimbook-register.json';
/** The data of every chart in a pack. */
export const attachedCharts = 'claimbook-charts.zip';
