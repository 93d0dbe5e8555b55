import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Chart } from '../../shared/charts/chart.ts';
import { datumSpeech } from '../../shared/charts/table-words.ts';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';

interface ChartCursorProps {
  readonly chart: Chart;
  readonly focus: string | null;
  readonly cursor: string | null;
  readonly onCursor: (datum: string | null) => void;
  readonly onChoose: (index: number) => void;
  /** How many notes hang on a datum. */
  readonly notesOn?: (datum: string) => number;
}

/**
 * The keyboard's way through a drawing: one button per datum, out of sight, of which one is in the tab order. The
 * drawing rings the datum whose button has the focus, and a screen reader says its name by itself.
 */
export function ChartCursor({ chart, focus, cursor, onCursor, onChoose, notesOn }: ChartCursorProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const focused = chart.data.find((datum) => focus !== null && datum.claims.includes(focus));
  const entry = cursor ?? focused?.id ?? chart.data[0]?.id ?? null;

  const walk = (event: KeyboardEvent, index: number) => {
    const target = targetOf(event.key, index, chart.data.length);
    if (target === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[target]?.focus({ preventScroll: true });
  };

  return (
    <ul ref={list} className="chart-cursor unseen" aria-label={t`Data of the chart; arrow keys walk them`}>
      {chart.data.map((datum, index) => (
        <li key={datum.id}>
          <button
            type="button"
            tabIndex={datum.id === entry ? 0 : -1}
            onFocus={() => onCursor(datum.id)}
            onBlur={() => onCursor(null)}
            onKeyDown={(event) => walk(event, index)}
            onClick={() => onChoose(index)}
          >
            {datumSpeech(chart, datum)}
            {noteWords(notesOn?.(datum.id) ?? 0)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function noteWords(count: number): string {
  if (count === 0) return '';
  return ` ${counted(count, 'note')}.`;
}

function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
