import type { ClaimRecord } from '../claims/claim.ts';
import { parseUnit, sameDimension } from '../claims/unit.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { didYouMean } from './nearest-word.ts';
import type { Problem } from './problem.ts';
import { type Fault, problemAt } from './source-file.ts';
import { unitsOf, type Vocabulary, type VocabularyPart } from './vocabulary.ts';

const parts = [
  { part: 'subjects', field: 'subject' },
  { part: 'metrics', field: 'metric' },
  { part: 'scopes', field: 'scope' },
] as const;

/**
 * Compares the library's claims with its vocabulary: a figure's or date's subject, metric and scope are in it, its unit
 * measures what the metric's does, and every entry is used. Claims without a unit may use any words.
 */
export function vocabularyProblems(vocabulary: Vocabulary, drafts: readonly BriefingDraft[]): readonly Problem[] {
  const claimProblems = drafts.flatMap((draft) =>
    [...draft.claims.records]
      .filter(([, record]) => record.unit !== undefined)
      .flatMap(([id, record]) =>
        claimFaults(id, record, vocabulary).map(({ field, ...fault }) =>
          problemAt(draft.files.claims, draft.claims.place(id, field), fault),
        ),
      ),
  );
  return [...claimProblems, ...metricProblems(vocabulary), ...unusedEntries(vocabulary, drafts)];
}

interface FieldFault extends Fault {
  readonly field: 'subject' | 'metric' | 'scope' | 'unit';
}

function claimFaults(id: string, record: ClaimRecord, vocabulary: Vocabulary): readonly FieldFault[] {
  const unknown = parts.flatMap(({ part, field }): readonly FieldFault[] => {
    const word = record[field];
    if (word === undefined || vocabulary[part].has(word)) return [];
    const message = `${id}: the ${field} "${word}" is not in the vocabulary.`;
    const mend = didYouMean(word, [...vocabulary[part].keys()]) ?? 'Use the name that is there, or add this one.';
    return [{ field, code: `unknown-${field}`, message, mend }];
  });
  const metric = vocabulary.metrics.get(record.metric);
  const unit = parseUnit(record.unit ?? '');
  if (metric === undefined || !unit.ok) return unknown;
  const fits = unitsOf(metric).some((text) => {
    const allowed = parseUnit(text);
    return allowed.ok && sameDimension(allowed.value, unit.value);
  });
  if (fits) return unknown;
  const message = `${id} is in ${record.unit}, and the metric "${record.metric}" in ${unitsOf(metric).join(' or ')}.`;
  return [
    ...unknown,
    { field: 'unit', code: 'metric-unit', message, mend: 'Name another metric, or add the unit to it.' },
  ];
}

function metricProblems(vocabulary: Vocabulary): readonly Problem[] {
  const { file, metrics, place } = vocabulary;
  return [...metrics].flatMap(([name, metric]) => {
    const units = unitsOf(metric).flatMap((text) => {
      const unit = parseUnit(text);
      return unit.ok
        ? []
        : [problemAt(file, place('metrics', name, 'unit'), { code: 'bad-unit', message: unit.message })];
    });
    const unlike = metric.unlike.flatMap((other, index) => {
      if (metrics.has(other) && other !== name) return [];
      const message =
        other === name
          ? `The metric "${name}" is said to be unlike itself.`
          : `The metric "${name}" is said to be unlike "${other}", which is not in the vocabulary.`;
      const mend = other === name ? undefined : didYouMean(other, [...metrics.keys()]);
      return [problemAt(file, place('metrics', name, 'unlike', index), { code: 'unknown-metric', message, mend })];
    });
    return [...units, ...unlike];
  });
}

/** Nothing is said of use where a record could not be read: it may be the one that uses the entry. */
function unusedEntries(vocabulary: Vocabulary, drafts: readonly BriefingDraft[]): readonly Problem[] {
  if (drafts.some(({ claims }) => claims.unreadable || claims.ids.size > claims.records.size)) return [];
  const records = drafts.flatMap((draft) => [...draft.claims.records.values()]);
  return parts.flatMap(({ part, field }) => {
    const used = new Set(records.map((record) => record[field]));
    return [...vocabulary[part].keys()]
      .filter((word) => !used.has(word))
      .map((word) => problemAt(vocabulary.file, vocabulary.place(part, word), unused(part, field, word)));
  });
}

function unused(part: VocabularyPart, field: string, word: string): Fault {
  const message = `No claim has the ${field} "${word}".`;
  const mend = `Take it out of the ${part}, or use it.`;
  return { code: 'unused-term', severity: 'warning', message, mend };
}
