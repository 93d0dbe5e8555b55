import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';

interface ChecklistProps {
  readonly lines: readonly string[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: readonly string[]) => void;
}

/** What the team wants done before a claim gets a status, line by line; nothing where it wants nothing. */
export function Checklist({ lines, ticked, onChange }: ChecklistProps): ReactNode {
  if (lines.length === 0) return null;
  const done = lines.filter((line) => ticked.includes(line)).length;
  const toggle = (line: string) =>
    onChange(ticked.includes(line) ? ticked.filter((other) => other !== line) : [...ticked, line]);
  return (
    <fieldset className="evidence-picker">
      <legend>
        {t`Checklist`}
        <span className="unseen">{t`, ${done} of ${lines.length} done`}</span>
      </legend>
      {lines.map((line) => (
        <label key={line} className="evidence-choice">
          <input type="checkbox" checked={ticked.includes(line)} onChange={() => toggle(line)} />
          <span>
            <bdi>{line}</bdi>
          </span>
        </label>
      ))}
      <p className="checklist-done" aria-hidden="true">
        {t`${done} of ${lines.length} done`}
      </p>
    </fieldset>
  );
}
