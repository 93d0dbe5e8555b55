import type { ClaimRecord } from '../claims/claim.ts';
import { agreesWithFigure } from '../claims/figure-agreement.ts';
import { parseUnit } from '../claims/unit.ts';
import type { Source } from './briefing.ts';
import type { Fault } from './source-file.ts';

/** A fault of one field of a record. */
export interface FieldFault extends Fault {
  readonly field: readonly (string | number)[];
}

/** What is wrong with a well-formed record taken by itself: its figures, unit, stated figure and places. */
export function recordFaults(id: string, record: ClaimRecord, article: Source | null): readonly FieldFault[] {
  return [
    ...figureFaults(id, record),
    ...unitFaults(id, record),
    ...statedFaults(id, record),
    ...placeFaults(id, record, article),
  ];
}

/** Units whose figures are words or dates: "largest", "in June 2026". */
function isSpelledOut(record: ClaimRecord): boolean {
  return record.unit === 'rank' || record.unit === 'date';
}

function hasFigure(record: ClaimRecord): boolean {
  return record.value !== undefined || record.low !== undefined || record.high !== undefined;
}

function figureFaults(id: string, record: ClaimRecord): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (field: string, message: string, mend?: string) =>
    faults.push({ field: [field], code: 'bad-record', message, mend });
  if (record.value !== undefined && (record.low !== undefined || record.high !== undefined)) {
    add('value', `${id} has both a value and a range.`, 'Keep one of them.');
  }
  if ((record.low === undefined) !== (record.high === undefined)) {
    add(record.low === undefined ? 'high' : 'low', `${id} has one end of a range.`, 'Give both low and high.');
  }
  if (hasFigure(record) && !record.legible) {
    add('legible', `${id} is marked illegible and still has a figure.`, 'Take out one of the two.');
  }
  if (hasFigure(record) && record.unit === undefined)
    add('value', `${id} has a figure without a unit.`, 'Add its unit.');
  if (!hasFigure(record) && record.legible && record.unit !== undefined && record.unit !== 'date') {
    add('unit', `${id} has a unit and no figure.`, 'Add its value, or take out the unit.');
  }
  if (record.unit === 'date' && record.asOf === undefined) {
    add('unit', `${id} is a date and has no asOf.`, 'Write the date under asOf.');
  }
  return faults;
}

function unitFaults(_id: string, record: ClaimRecord): readonly FieldFault[] {
  if (record.unit === undefined) return [];
  const unit = parseUnit(record.unit);
  return unit.ok ? [] : [{ field: ['unit'], code: 'bad-unit', message: unit.message }];
}

function statedFaults(id: string, record: ClaimRecord): readonly FieldFault[] {
  if (!hasFigure(record) || isSpelledOut(record)) return [];
  if (record.stated === undefined) {
    const message = `${id} has a figure and does not say how the article prints it.`;
    return [{ field: [], code: 'missing-figure', message, mend: 'Add the printed figure under stated.' }];
  }
  const agreement = agreesWithFigure(record, record.stated);
  return agreement.ok ? [] : [{ field: ['stated'], code: 'stated-mismatch', message: `${id}: ${agreement.message}` }];
}

function placeFaults(id: string, record: ClaimRecord, article: Source | null): readonly FieldFault[] {
  if (article === null) return [];
  return record.places.flatMap(({ document, line }, index): readonly FieldFault[] => {
    if (document !== article.file) {
      const message = `${id} is placed in ${document}, but the briefing's source is ${article.file}.`;
      return [{ field: ['places', index, 'document'], code: 'unknown-document', message }];
    }
    if (line <= article.lineCount) return [];
    const message = `${id} is placed on line ${line} of ${document}, which has ${article.lineCount}.`;
    return [{ field: ['places', index, 'line'], code: 'place-past-end', message }];
  });
}
