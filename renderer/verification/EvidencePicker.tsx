import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { type EvidenceNames, evidenceWords, sameEvidence } from '../../shared/notes/evidence-words.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { readEvidence } from './read-evidence.ts';

interface EvidencePickerProps {
  readonly chosen: readonly Evidence[];
  readonly offered: readonly Evidence[];
  readonly names: EvidenceNames;
  /** What the flag still needs, in a sentence; null where it has that. */
  readonly missing: string | null;
  /** Whether the reader has asked to save without it. */
  readonly missed: boolean;
  readonly onChange: (evidence: readonly Evidence[]) => void;
}

/** As many as a flag can hold. */
const most = 20;

type WrittenType = Exclude<Evidence['type'], 'finding'>;

const writtenTypes: readonly (readonly [WrittenType, string, string])[] = [
  ['link', t`Link`, 'https://…'],
  ['quotation', t`Quotation`, t`The words that settle it`],
  ['file', t`File`, t`Its name, as you keep it`],
  ['claim', t`Claim`, t`Its number, such as C07`],
];

/** The evidence a flag rests on: what is offered, ticked or not, and a line to write more. */
export default function EvidencePicker({
  chosen,
  offered,
  names,
  missing,
  missed,
  onChange,
}: EvidencePickerProps): ReactNode {
  const [type, setType] = useState<WrittenType>('link');
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const isChosen = (each: Evidence) => chosen.some((other) => sameEvidence(other, each));
  const all = [...offered, ...chosen.filter((each) => !offered.some((other) => sameEvidence(other, each)))];
  const toggle = (each: Evidence) =>
    onChange(isChosen(each) ? chosen.filter((other) => !sameEvidence(other, each)) : [...chosen, each]);

  const add = () => {
    const read = readEvidence(type, written, names.claims);
    if (!read.ok) {
      setProblem(read.message);
      return;
    }
    if (chosen.length >= most) {
      setProblem(t`A flag rests on ${most} pieces of evidence at most.`);
      return;
    }
    setProblem(null);
    setWritten('');
    if (!isChosen(read.value)) onChange([...chosen, read.value]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter with something written adds it; with nothing written it goes on to save the flag.
    if (event.key !== 'Enter' || written.trim() === '') return;
    event.preventDefault();
    add();
  };
  const placeholder = writtenTypes.find(([each]) => each === type)?.[2] ?? '';
  return (
    <fieldset className="evidence-picker">
      <legend>{t`Evidence`}</legend>
      {all.map((each) => (
        <label key={JSON.stringify(each)} className="evidence-choice">
          <input type="checkbox" checked={isChosen(each)} onChange={() => toggle(each)} />
          <span>{evidenceWords(each, names)}</span>
        </label>
      ))}
      <div className="evidence-line">
        <select
          className="field"
          aria-label={t`Sort of evidence`}
          value={type}
          onChange={(event) => setType(writtenTypes.find(([each]) => each === event.target.value)?.[0] ?? 'link')}
        >
          {writtenTypes.map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
        <input
          className="field"
          dir="auto"
          aria-label={t`New evidence`}
          aria-invalid={problem !== null}
          placeholder={placeholder}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={add}>
          {t`Add`}
        </button>
      </div>
      {problem !== null ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : (
        missing !== null && <Missing words={missing} missed={missed} />
      )}
    </fieldset>
  );
}

/** A need is told while it can still be met, and as a fault once saving was tried without. */
function Missing({ words, missed }: { readonly words: string; readonly missed: boolean }): ReactNode {
  if (!missed) return <p className="muted">{words}</p>;
  return (
    <p className="problem" role="alert">
      {words}
    </p>
  );
}
