import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { Claim } from '../../shared/claims/claim.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { type PendingFlag, useFlagging } from '../state/flagging-store.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { evidenceWords, sameEvidence } from './evidence-words.ts';
import { offeredEvidence } from './offered-evidence.ts';
import { readEvidence } from './read-evidence.ts';

interface EvidencePickerProps {
  readonly claim: Claim;
  readonly pending: PendingFlag;
}

/** As many as a flag can hold. */
const most = 20;

type WrittenType = Exclude<Evidence['type'], 'finding'>;

const writtenTypes: readonly (readonly [WrittenType, string, string])[] = [
  ['link', 'Link', 'https://…'],
  ['quotation', 'Quotation', 'The words that settle it'],
  ['file', 'File', 'Its name, as you keep it'],
  ['claim', 'Claim', 'Its number, such as C07'],
];

/** The evidence a flag rests on: what is offered, ticked or not, and a line to write more. */
export function EvidencePicker({ claim, pending }: EvidencePickerProps): ReactNode {
  const claims = useReading((reading) => reading.claims);
  const flags = useNotebook((notebook) => notebook.flags);
  const [type, setType] = useState<WrittenType>('link');
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { setEvidence } = useFlagging.getState();

  const chosen = pending.evidence;
  const isChosen = (each: Evidence) => chosen.some((other) => sameEvidence(other, each));
  const offered = offeredEvidence(claim, flags);
  const all = [...offered, ...chosen.filter((each) => !offered.some((other) => sameEvidence(other, each)))];
  const toggle = (each: Evidence) =>
    setEvidence(isChosen(each) ? chosen.filter((other) => !sameEvidence(other, each)) : [...chosen, each]);

  const add = () => {
    const read = readEvidence(type, written, claims);
    if (!read.ok) {
      setProblem(read.message);
      return;
    }
    if (chosen.length >= most) {
      setProblem(`A flag rests on ${most} pieces of evidence at most.`);
      return;
    }
    setProblem(null);
    setWritten('');
    if (!isChosen(read.value)) setEvidence([...chosen, read.value]);
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
      <legend>Evidence</legend>
      {all.map((each) => (
        <label key={JSON.stringify(each)} className="evidence-choice">
          <input type="checkbox" checked={isChosen(each)} onChange={() => toggle(each)} />
          <span>{evidenceWords(each, claims)}</span>
        </label>
      ))}
      <div className="evidence-line">
        <select
          className="field"
          aria-label="Sort of evidence"
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
          aria-label="New evidence"
          aria-invalid={problem !== null}
          placeholder={placeholder}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="button" onClick={add}>
          Add
        </button>
      </div>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
