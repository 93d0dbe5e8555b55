import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { ledgerFilterFor } from '../../shared/palette/palette-answer.ts';
import type { PaletteItem } from '../../shared/palette/palette-item.ts';
import { readPaletteQuery } from '../../shared/palette/palette-query.ts';
import { useModal } from '../app/use-modal.ts';
import { openLedger } from '../state/ledger-query.ts';
import { usePalette } from '../state/palette-store.ts';
import { followAim, leavePalette } from './follow-aim.ts';
import { PaletteFoot } from './PaletteFoot.tsx';
import { PaletteOption } from './PaletteOption.tsx';
import { nothingFound, waitingFor } from './palette-words.ts';
import './palette.css';
import { usePaletteAnswer } from './use-palette-answer.ts';

/** How far Page up and Page down go. */
const page = 8;

/** Finds a claim, a figure, a passage or a command, from anywhere and by keyboard. */
export default function Palette(): ReactNode {
  const dialog = useModal();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const base = useId();
  const textOnly = usePalette((palette) => palette.textOnly);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  /** Enter was pressed before the answer to what is typed had come. */
  const goes = useRef(false);
  const answer = usePaletteAnswer(text, textOnly);
  const { prefix, words } = readPaletteQuery(text);

  const sections = answer.sections.map((section) => section.items);
  const items: readonly PaletteItem[] = sections.flat();
  const current = Math.min(chosen, Math.max(0, items.length - 1));

  const type = (query: string) => {
    setText(query);
    setChosen(0);
    goes.current = false;
    field.current?.focus();
  };
  const go = () => {
    const item = items[current];
    if (!answer.settled) goes.current = true;
    else if (item !== undefined) followAim(item.aim, words, type);
    else if (answer.suggestion !== null) type(answer.suggestion);
  };
  // What was typed until the field was on the screen, and not only until it was begun.
  useLayoutEffect(() => setText(usePalette.getState().ahead), []);
  useEffect(() => {
    if (goes.current && answer.settled) go();
  });
  useLayoutEffect(() => {
    list.current?.querySelector(`#${CSS.escape(`${base}${current}`)}`)?.scrollIntoView({ block: 'nearest' });
  }, [base, current]);

  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    const by = steps[event.key];
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (by !== undefined && items.length > 0) {
      event.preventDefault();
      const next = current + by;
      if (Math.abs(by) === 1) setChosen((next + items.length) % items.length);
      else setChosen(Math.max(0, Math.min(items.length - 1, next)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const filter = ledgerFilterFor(text);
      if (!event.shiftKey) go();
      else if (filter !== '') {
        leavePalette();
        openLedger(filter);
      }
    }
  };

  const wait = waitingFor(answer.indexing, answer.problem);
  const isEmpty = items.length === 0 && answer.settled && wait === null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it too; clicking the scrim is one more way.
    <dialog
      ref={dialog}
      className="palette"
      aria-label={textOnly ? t`Find in texts and notes` : t`Command palette`}
      onCancel={(event) => {
        event.preventDefault();
        leavePalette();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) leavePalette();
      }}
    >
      <div className="palette-field">
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <circle cx="7" cy="7" r="4.75" />
          <path d="M10.5 10.5L14 14" />
        </svg>
        <input
          ref={field}
          role="combobox"
          aria-label={textOnly ? t`Words of a text or note` : t`Claim, figure or command`}
          aria-expanded={items.length > 0}
          aria-autocomplete="list"
          aria-controls={items.length > 0 ? `${base}list` : undefined}
          aria-activedescendant={items.length > 0 ? `${base}${current}` : undefined}
          placeholder={textOnly ? t`Words of a text or note` : t`Claim, figure or command`}
          spellCheck={false}
          dir="auto"
          autoComplete="off"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <span role="status" className="palette-count">
          {words !== '' && (items.length > 0 || isEmpty) && countWords(answer.total, answer.more)}
        </span>
      </div>
      {items.length > 0 && (
        <div ref={list} id={`${base}list`} role="listbox" aria-label={t`Results`} className="palette-list">
          {answer.sections.map(({ group, items: own, total }, place) => {
            const before = sections.slice(0, place).reduce((sum, each) => sum + each.length, 0);
            return (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox.
              <div key={group} role="group" aria-labelledby={`${base}group${place}`}>
                <p id={`${base}group${place}`} role="presentation" className="palette-group">
                  {group}
                  {total > own.length && <span className="muted"> {t`${own.length} of ${total}`}</span>}
                </p>
                {own.map((item, index) => (
                  <PaletteOption
                    key={item.id}
                    item={item}
                    domId={`${base}${before + index}`}
                    selected={before + index === current}
                    onChoose={() => followAim(item.aim, words, type)}
                  />
                ))}
              </div>
            );
          })}
        </div>
      )}
      {wait !== null && <p className="palette-word">{wait}</p>}
      {isEmpty && (
        <p className="palette-word">
          {nothingFound(prefix, words)}
          {answer.suggestion !== null && (
            <>
              {t` Did you mean `}
              <button type="button" className="text-button" onClick={() => type(answer.suggestion ?? '')}>
                {answer.suggestion}
              </button>
              ? <span className="muted">{t`Enter takes it.`}</span>
            </>
          )}
        </p>
      )}
      <PaletteFoot onPrefix={(sign) => type(`${sign}${words}`)} />
    </dialog>
  );
}

function countWords(total: number, more: boolean): string {
  return `${more ? t`over ` : ''}${counted(total, 'result')}`;
}
