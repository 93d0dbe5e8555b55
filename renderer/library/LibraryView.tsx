import './library.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { readingState } from '../../shared/register/reading-state.ts';
import type { LibraryRegister } from '../../shared/register/register.ts';
import { RegisterState, ViewState } from '../app/ViewState.tsx';
import { useViewCommands } from '../app/view-commands.ts';
import { counted } from '../pack/counted.ts';
import { BriefingLetters } from '../reading/BriefingLetters.tsx';
import { useRegister } from '../state/register-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { goToBriefing } from '../state/trail.ts';
import { BriefingRow } from './BriefingRow.tsx';
import { DeskPanel } from './DeskPanel.tsx';
import { LibraryTotals } from './LibraryTotals.tsx';
import { TotalsLine } from './TotalsLine.tsx';

/** Every briefing with how far it is read and checked, and what of it all waits on the desk. */
export default function LibraryView(): ReactNode {
  const register = useRegister((state) => state.register);
  const failed = useRegister((state) => state.problem !== null);
  if (register !== null && register.briefings.length > 0) {
    return (
      <div className="library">
        <Briefings register={register} />
        <DeskPanel register={register} />
      </div>
    );
  }
  return (
    <main className="library-pending" aria-label={t`Library`}>
      <h1 className="unseen">{t`Library`}</h1>
      {register === null ? (
        <RegisterState name="the library" />
      ) : (
        <ViewState kind="empty">
          <p>{t`The library holds no briefing. Install Claimbook again to bring its texts back.`}</p>
        </ViewState>
      )}
      {/* The texts are other files than the register: they may well be read without it. */}
      {failed && <BriefingLetters />}
    </main>
  );
}

function Briefings({ register }: { readonly register: LibraryRegister }): ReactNode {
  const { briefings } = register;
  const list = useRef<HTMLOListElement>(null);
  const places = useSettings(({ settings }) => settings?.places);
  const last = useSettings(({ settings }) => settings?.briefing ?? null);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = Math.max(
    0,
    briefings.findIndex(({ id }) => id === (chosen ?? last)),
  );

  const focusRow = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('.briefing-title')[index]?.focus({ preventScroll: false });
  const step = (by: 1 | -1) => focusRow(Math.min(briefings.length - 1, Math.max(0, current + by)));
  useViewCommands({
    'next-item': () => step(1),
    'previous-item': () => step(-1),
    'open-item': () => openAt(current),
    'continue-reading': () => goToBriefing(toContinue()),
  });
  useEffect(() => {
    // Whatever had the keyboard went with the view that it was in.
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, []);

  const openAt = (index: number) => {
    const briefing = briefings[index];
    if (briefing !== undefined) goToBriefing(briefing.id);
  };
  const toContinue = () => {
    const isUnfinished = ({ id, minutes }: (typeof briefings)[number]) =>
      readingState(places?.[id], minutes).state !== 'finished';
    const [first] = briefings;
    const begun = briefings.find(({ id }) => id === last);
    return (begun ?? briefings.find(isUnfinished) ?? first)?.id ?? '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
  return (
    <main className="library-main" aria-label={t`Library`}>
      <h1>{t`${counted(briefings.length, 'briefing')} on token economics`}</h1>
      <TotalsLine register={register} />
      <div className="library-heads" aria-hidden="true">
        <span>{t`Briefing`}</span>
        <span>{t`Reading`}</span>
        <span>{t`Claims, in text order`}</span>
      </div>
      <ol ref={list} className="briefing-rows" aria-label={t`Briefings`} tabIndex={-1} onKeyDown={onKeyDown}>
        {briefings.map((briefing, index) => (
          <BriefingRow
            key={briefing.id}
            register={register}
            briefing={briefing}
            current={index === current}
            onCurrent={() => setChosen(briefing.id)}
          />
        ))}
      </ol>
      <LibraryTotals register={register} />
    </main>
  );
}
