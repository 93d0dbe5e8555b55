import type { ChartRecord, DatumRecord } from './chart.ts';

/** A record whose marks stand for figures. */
export type FigureRecord = Extract<
  ChartRecord,
  { form: 'bars' | 'ladder' | 'line' | 'dumbbell' | 'slope' | 'waterfall' | 'scatter' | 'multiples' }
>;
export type Path = readonly (string | number)[];

/** One authored datum, where it stands in its record, what it is called and the scale it is drawn on. */
export interface AuthoredDatum {
  readonly id: string;
  readonly path: Path;
  readonly record: DatumRecord;
  /** Null where the claim's subject names it. */
  readonly label: string | null;
  /** Goes before a label, such as the panel the datum is in. */
  readonly within: string | null;
  readonly unit: string;
  readonly log: boolean;
  /** Whether others are read against it; nothing places it in time. */
  readonly reference: boolean;
}

/** Whether a record’s form draws figures, rather than relations, cells or events. */
export function isFigureRecord(record: ChartRecord): record is FigureRecord {
  switch (record.form) {
    case 'bars':
    case 'ladder':
    case 'line':
    case 'dumbbell':
    case 'slope':
    case 'waterfall':
    case 'scatter':
    case 'multiples':
      return true;
    case 'timeline':
    case 'matrix':
    case 'relation':
    case 'tree':
    case 'rank':
      return false;
  }
}

/**
 * The data of a record with figures in drawing and cursor order, references last; what follows from them is not among
 * them.
 */
export function authoredData(record: FigureRecord): readonly AuthoredDatum[] {
  return [...ownData(record), ...referencesOf(record)];
}

function referencesOf(record: FigureRecord): readonly AuthoredDatum[] {
  if (!('references' in record)) return [];
  const log = isLog(record);
  return (record.references ?? []).map((datum, index) => ({
    ...authored(`r${index}`, ['references', index], datum, record.unit, log),
    reference: true,
  }));
}

function isLog(record: FigureRecord): boolean {
  if (record.form === 'ladder') return record.scale !== 'linear';
  return 'scale' in record && record.scale === 'log';
}

function ownData(record: FigureRecord): readonly AuthoredDatum[] {
  switch (record.form) {
    case 'bars':
    case 'ladder':
    case 'line': {
      const log = isLog(record);
      return record.data.map((datum, index) => authored(`d${index}`, ['data', index], datum, record.unit, log));
    }
    case 'dumbbell':
    case 'slope':
      return record.rows.flatMap((row, index) =>
        (['from', 'to'] as const).map((end) => ({
          ...authored(`d${index}_${end}`, ['rows', index, end], row[end], record.unit, record.scale === 'log'),
          label: row[end].label ?? `${row.label}, ${record[end]}`,
        })),
      );
    case 'waterfall':
      return [
        ...(record.start === undefined ? [] : [authored('start', ['start'], record.start, record.unit)]),
        ...record.parts.map((datum, index) => authored(`d${index}`, ['parts', index], datum, record.unit)),
        authored('total', ['total'], record.total, record.unit),
      ];
    case 'scatter':
      return record.points.flatMap((point, index) =>
        (['x', 'y'] as const).map((axis) => ({
          ...authored(
            `d${index}_${axis}`,
            ['points', index, axis],
            point[axis],
            record[axis].unit,
            record[axis].scale === 'log',
          ),
          label: point[axis].label ?? `${point.label}, ${record[axis].measure}`,
        })),
      );
    case 'multiples':
      return record.panels.flatMap((panel, at) =>
        panel.data.map((datum, index) => ({
          ...authored(`d${at}_${index}`, ['panels', at, 'data', index], datum, record.unit),
          within: panel.label,
        })),
      );
  }
}

/** The units of a record's axes, and where each stands. */
export function axisUnits(record: FigureRecord): readonly { readonly path: Path; readonly unit: string }[] {
  if (record.form !== 'scatter') return [{ path: ['unit'], unit: record.unit }];
  return (['x', 'y'] as const).map((axis) => ({ path: [axis, 'unit'], unit: record[axis].unit }));
}

function authored(id: string, path: Path, record: DatumRecord, unit: string, log = false): AuthoredDatum {
  return { id, path, record, label: record.label ?? null, within: null, unit, log, reference: false };
}
