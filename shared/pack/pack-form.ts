import { failure, ok, type Result } from '../host/result.ts';
import { t } from '../language/t.ts';
import type { Status } from '../notes/status.ts';
import type { PackOptions } from './pack.ts';
import {
  type Ink,
  longestLabel,
  longestName,
  mostNames,
  type NotePlace,
  type OptionalPart,
  optionalParts,
  type Paper,
  unprintable,
  usualPack,
} from './pack-choices.ts';

/** A pack as it is being chosen: what is ticked and typed, whether it can be set like that or not. */
export interface PackForm {
  /** Ids of the briefings that are not to print. */
  readonly without: readonly string[];
  readonly claims: 'all' | 'status' | 'filter';
  readonly statuses: readonly Status[];
  /** A filter of the ledger. */
  readonly query: string;
  readonly parts: readonly OptionalPart[];
  readonly notes: NotePlace;
  readonly paper: Paper;
  readonly ink: Ink;
  readonly label: string;
  /** Names for the title page, one a line. */
  readonly names: string;
}

/** The form before anything is changed: the usual pack. */
export const usualForm: PackForm = {
  without: [],
  claims: 'all',
  statuses: ['disputed'],
  query: '',
  parts: optionalParts,
  notes: usualPack.notes,
  paper: usualPack.paper,
  ink: usualPack.ink,
  label: '',
  names: '',
};

/** What of a form can keep it from being printed. */
export type PackField = 'briefings' | 'claims' | 'names' | 'label';

/**
 * What the form asks for, of a library with the briefings `ids`; the field and a sentence where something has still to be
 * chosen.
 */
export function packOptions(form: PackForm, ids: readonly string[]): Result<PackOptions, PackField> {
  const printed = ids.filter((id) => !form.without.includes(id));
  if (printed.length === 0) return failure('briefings', t`Choose at least one briefing.`);
  const claims = claimChoice(form);
  if (!claims.ok) return claims;
  const names = form.names
    .split('\n')
    .map(plainLine)
    .filter((name) => name !== '');
  if (names.length > mostNames) return failure('names', t`The title page takes ${mostNames} names at most.`);
  if (names.some((name) => name.length > longestName)) {
    return failure('names', t`A name on the title page has ${longestName} characters at most.`);
  }
  const label = plainLine(form.label);
  if (label.length > longestLabel) return failure('label', t`The label has ${longestLabel} characters at most.`);
  return ok({
    briefings: printed.length === ids.length ? [] : printed,
    claims: claims.value,
    parts: optionalParts.filter((part) => form.parts.includes(part)),
    notes: form.notes,
    paper: form.paper,
    ink: form.ink,
    label: label === '' ? null : label,
    preparedBy: names,
  });
}

function claimChoice({ claims, statuses, query }: PackForm): Result<PackOptions['claims'], PackField> {
  switch (claims) {
    case 'all':
      return ok({ by: 'all' });
    case 'status':
      if (statuses.length === 0) return failure('claims', t`Choose at least one flag, or all claims.`);
      return ok({ by: 'status', statuses: [...statuses] });
    case 'filter': {
      const filter = query.trim();
      if (filter === '')
        return failure('claims', t`Choose a view of the ledger or type a filter, or choose all claims.`);
      return ok({ by: 'filter', query: filter });
    }
  }
}

/** What is typed or pasted, without what can't print in a line and stray spaces. */
function plainLine(text: string): string {
  return text.split(unprintable).join(' ').trim();
}

/** `all` with `item` in it if it was not, and without it if it was. */
export function toggled<T>(all: readonly T[], item: T): readonly T[] {
  return all.includes(item) ? all.filter((other) => other !== item) : [...all, item];
}
