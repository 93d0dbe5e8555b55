import { type FigureRecord, isFigureRecord } from './authored-data.ts';
import type { Chart, Datum } from './chart.ts';
import { figureEnds } from './figure-ends.ts';

export type ScaleName = 'linear' | 'log';

/** Which scale a chart stands on, and why it may not stand on another: a sentence, or null where it may. */
export interface ScaleChoice {
  readonly scale: ScaleName;
  readonly refusals: Readonly<Record<ScaleName, string | null>>;
}

/** Figures nearer to each other than this many times look alike on either scale. */
const leastSpan = 8;

/** Null where a chart has no value axis, so that there is nothing to choose. Bars stay linear, whatever they span. */
export function scaleChoice({ record, data }: Chart): ScaleChoice | null {
  if (!isFigureRecord(record)) return null;
  const scale = scaleOf(record);
  const refusal = scale === 'log' ? null : refusalOf(record, data);
  return { scale, refusals: { linear: null, log: refusal } };
}

/** The chart on a scale that `scaleChoice` does not refuse; its measure says which. One without a choice stays itself. */
export function withScale(chart: Chart, scale: ScaleName): Chart {
  const { record } = chart;
  switch (record.form) {
    case 'ladder':
    case 'line':
    case 'dumbbell':
    case 'slope':
      return { ...chart, measure: scaleWords(chart.measure, scale), record: { ...record, scale } };
    case 'scatter': {
      const axis = (name: 'x' | 'y', parity: 0 | 1) => {
        const own = chart.data.filter((_, index) => index % 2 === parity);
        const fits = record[name].scale === 'log' || spanRefusal(own) === null;
        return {
          ...record[name],
          measure: record[name].measure.replace(said, ''),
          scale: scale === 'log' && fits ? scale : 'linear',
        } as const;
      };
      return {
        ...chart,
        measure: said.test(chart.measure) ? scaleWords(chart.measure, scale) : chart.measure,
        record: { ...record, x: axis('x', 0), y: axis('y', 1) },
      };
    }
    default:
      return chart;
  }
}

function scaleOf(record: FigureRecord): ScaleName {
  switch (record.form) {
    case 'bars':
    case 'waterfall':
    case 'multiples':
      return 'linear';
    case 'ladder':
      return record.scale ?? 'log';
    case 'line':
    case 'dumbbell':
    case 'slope':
      return record.scale;
    case 'scatter':
      return record.x.scale === 'log' ? 'log' : record.y.scale;
  }
}

function refusalOf(record: FigureRecord, data: readonly Datum[]): string | null {
  switch (record.form) {
    case 'bars':
    case 'waterfall':
    case 'multiples':
      return 'Bars are read by their length from zero, so they stay linear.';
    case 'ladder':
    case 'line':
    case 'dumbbell':
    case 'slope':
      return spanRefusal(data);
    case 'scatter': {
      const [x, y] = [0, 1].map((parity) => spanRefusal(data.filter((_, index) => index % 2 === parity)));
      return x === null || y === null ? null : (x ?? null);
    }
  }
}

function spanRefusal(data: readonly Datum[]): string | null {
  const ends = data.flatMap(figureEnds);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (least <= 0) return 'A logarithmic scale has no place for zero and less.';
  if (most / least >= leastSpan) return null;
  return `The figures lie within ${leastSpan} times of each other, where a logarithmic scale shows nothing more.`;
}

/** "logarithmic", "logarithmic scale", and what an author says follows from it. */
const said = /(, )?(?:logarithmic|linear)( scale)?(, so that [^;]*)?/i;

function scaleWords(measure: string, scale: ScaleName): string {
  if (scale === 'log' && /logarithmic/i.test(measure)) return measure;
  const word = scale === 'log' ? 'logarithmic' : 'linear';
  const set = measure.replace(said, (_, comma = '', suffix = '') => {
    return `${comma}${word}${comma === '' ? suffix : ' scale'}`;
  });
  return set === measure && !said.test(measure) ? measure.replace(/(?=;|$)/, `, ${word} scale`) : set;
}
