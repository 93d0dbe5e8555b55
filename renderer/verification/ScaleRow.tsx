import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { glyphNames, glyphs } from '../../shared/notes/glyphs.ts';
import { type Scale, type Status, type StatusWords, usualScale } from '../../shared/notes/status.ts';
import { GlyphShape } from './StatusGlyph.tsx';

interface ScaleRowProps {
  readonly status: Status;
  /** Where it stands, from 0. */
  readonly place: number;
  readonly scale: Scale;
  /** Its checklist as it is typed. */
  readonly checklist: string;
  readonly onWords: (words: Partial<StatusWords>) => void;
  readonly onChecklist: (typed: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One status of the scale, to be edited. */
export function ScaleRow(props: ScaleRowProps): ReactNode {
  const { status, place, scale, checklist, onWords, onChecklist, onMove, onKeyDown } = props;
  const { name, meaning, glyph } = scale.words[status];
  const usual = usualScale.words[status].name;
  const lines = scale.checklists[status].length;
  const listId = useId();
  return (
    <li className="scale-row" aria-label={name} onKeyDown={onKeyDown}>
      <span className="radio-key" aria-hidden="true">
        {place + 1}
      </span>
      <GlyphShape glyph={glyph} className={status} />
      <select
        className="field"
        aria-label={t`Sign of ${usual}`}
        value={glyph}
        onChange={({ target }) => onWords({ glyph: glyphs.find((each) => each === target.value) ?? glyph })}
      >
        {glyphs.map((each) => (
          <option key={each} value={each}>
            {glyphNames[each]}
          </option>
        ))}
      </select>
      <input
        className="field scale-name"
        dir="auto"
        aria-label={t`Name of ${usual}`}
        value={name}
        maxLength={40}
        aria-invalid={name.trim() === ''}
        onChange={({ target }) => onWords({ name: target.value })}
      />
      <input
        className="field"
        dir="auto"
        aria-label={t`Meaning of ${usual}`}
        value={meaning}
        maxLength={120}
        onChange={({ target }) => onWords({ meaning: target.value })}
      />
      <button
        type="button"
        className="quiet-button"
        aria-label={t`Move ${usual} up`}
        disabled={place === 0}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="quiet-button"
        aria-label={t`Move ${usual} down`}
        disabled={place === scale.order.length - 1}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <details className="scale-checklist">
        <summary>{t`Checklist: ${lines === 0 ? 'none' : counted(lines, 'line')}`}</summary>
        <label htmlFor={listId} className="muted">
          {t`What is to be ticked before a claim is flagged so, a line each`}
        </label>
        <textarea
          id={listId}
          className="field"
          dir="auto"
          rows={3}
          aria-label={t`Checklist of ${usual}`}
          value={checklist}
          onChange={({ target }) => onChecklist(target.value)}
        />
      </details>
    </li>
  );
}
