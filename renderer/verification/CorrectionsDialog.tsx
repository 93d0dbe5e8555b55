import './scale-dialog.css';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { visibleNotes } from '../../shared/notes/layers.ts';
import { partsInSentence } from '../../shared/notes/stale.ts';
import { type Correction, corrections } from '../../shared/register/corrections.ts';
import { Dialog } from '../app/Dialog.tsx';
import { host, sentenceOf } from '../state/host-client.ts';
import { useNotebook } from '../state/notebook-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import { goToClaim } from '../state/trail.ts';
import { OldAndNew } from './OldAndNew.tsx';
import { StatusGlyph } from './StatusGlyph.tsx';

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** J and K go from claim to claim; Enter, which is the button's own, opens one. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.correction-go')];
  const { activeElement } = document;
  const place = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  stops[place + by]?.focus();
}

/** Every claim that changed since it was flagged or noted, as it was and as it is, briefing by briefing. */
export default function CorrectionsDialog(): ReactNode {
  const register = useRegister((state) => state.register);
  const { current, notes, layers } = useNotebook();
  const found = useMemo(
    () => (register === null ? [] : corrections(register, current, visibleNotes(notes, layers))),
    [register, current, notes, layers],
  );
  const briefings = [...new Set(found.map(({ claim }) => claim.briefing))];
  return (
    <Dialog
      title={t`Changed since you looked`}
      className="tall-dialog"
      hint={counted(found.length, 'claim')}
      start=".correction-go"
    >
      {found.length === 0 && <p className="muted">{t`No claim has changed since it was flagged or noted.`}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is used; this only moves between them. */}
      <div className="corrections-list dialog-scroll" onKeyDown={walk}>
        {briefings.map((briefing) => (
          <OfBriefing
            key={briefing}
            briefing={briefing}
            changed={found.filter(({ claim }) => claim.briefing === briefing)}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface OfBriefingProps {
  readonly briefing: string;
  readonly changed: readonly Correction[];
}

function OfBriefing({ briefing, changed }: OfBriefingProps): ReactNode {
  const listed = useRegister((state) => state.register?.briefings.find(({ id }) => id === briefing));
  const [edition, setEdition] = useState<BriefingEdition | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    host.briefing(briefing).then(
      (answer) => (answer.ok ? setEdition(answer.value) : setProblem(answer.message)),
      (error: unknown) => setProblem(sentenceOf(error)),
    );
  }, [briefing]);
  const name = listed === undefined ? briefing.toUpperCase() : `${listed.letter}: ${listed.title}`;
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      {changed.map((one) => (
        <Changed key={one.claim.id} correction={one} edition={edition} />
      ))}
    </section>
  );
}

interface ChangedProps {
  readonly correction: Correction;
  /** Null until it has come. */
  readonly edition: BriefingEdition | null;
}

function Changed({ correction, edition }: ChangedProps): ReactNode {
  const { claim, parts, flag, notes } = correction;
  const whole = edition?.claims.find(({ id }) => id === claim.id);
  const what = [...(flag === null ? [] : [t`the flag`]), ...(notes === 0 ? [] : [counted(notes, 'note')])].join(
    ' and ',
  );
  return (
    <div className="correction">
      <button
        type="button"
        className="correction-go"
        onClick={() => {
          useReading.setState({ dialog: null });
          goToClaim(claim.id);
        }}
      >
        {flag !== null && <StatusGlyph status={flag.status} />}
        <b className="mono">{claim.number}</b> <span>{claim.statement}</span>
      </button>
      <p>{t`Its ${partsInSentence(parts)} changed after ${what}.`}</p>
      {whole !== undefined && edition !== null && flag !== null && (
        <OldAndNew claim={whole} source={edition.briefing.source} seen={flag.seen} parts={parts} />
      )}
    </div>
  );
}
