import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import type { ReadingState } from '../../shared/register/reading-state.ts';

const width = 128;
const height = 7;

/** The text's length as a rule with a tick a minute, inked as far as it is read; in words below it. */
export function ReadingRuler({ state, read, minutes }: ReadingState): ReactNode {
  const at = (minute: number) => 0.5 + (minute / minutes) * (width - 1);
  const ticks = Array.from({ length: minutes + 1 }, (_, minute) => `M${at(minute)} 0V${height - 2}`);
  return (
    <div className="row-reading">
      <svg className="ruler" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path className="ruler-line" d={`M0 ${height - 2.5}H${width}${ticks.join('')}`} />
        {read > 0 && <rect className="ruler-read" y={height - 3} width={(read / minutes) * width} height="3" />}
      </svg>
      <p>{readingWords({ state, read, minutes })}</p>
    </div>
  );
}

function readingWords({ state, read, minutes }: ReadingState): string {
  switch (state) {
    case 'unread':
      return t`Unread, ${minutes} min`;
    case 'reading':
      return t`${read} of ${minutes} min`;
    case 'finished':
      return t`Read, ${minutes} min`;
  }
}
