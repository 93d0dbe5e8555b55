import { type ReactNode, useEffect, useState } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { runCommand } from '../app/run-command.ts';
import { ColourButtons } from '../notes/ColourButtons.tsx';
import { useSettings } from '../state/settings-store.ts';
import { chosenRange, textOnDesk } from './chosen-words.ts';
import { highlight } from './passage-commands.ts';
import { plainOf } from './plain-of.ts';
import { offsetsOf } from './selection-offsets.ts';

/** Where the bar stands, in px from the text's upper left corner. */
interface Place {
  readonly left: number;
  readonly top: number;
}

const size = { width: 330, height: 34, gap: 10 } as const;

/** Beside the chosen words, under the last of them where there is room: never on them. */
function placeBy(range: Range): Place | null {
  const text = textOnDesk();
  const galley = text?.parentElement;
  if (text === null || galley === null || galley === undefined) return null;
  const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
  const [first] = rects;
  const last = rects.at(-1);
  if (first === undefined || last === undefined) return null;
  const view = galley.getBoundingClientRect();
  const origin = text.getBoundingClientRect();
  const below = last.bottom + size.gap + size.height < view.bottom;
  const top = below ? last.bottom + size.gap : Math.max(view.top + 4, first.top - size.gap - size.height);
  const left = Math.max(view.left + 8, Math.min(last.right - size.width / 2, view.right - size.width - 24));
  return { left: left - origin.left, top: top - origin.top };
}

/** What can be done with words that are chosen by mouse. */
export function SelectionBar({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const [place, setPlace] = useState<Place | null>(null);
  const colour = useSettings(({ settings }) => settings?.colour ?? 'straw');

  useEffect(() => {
    const { plain } = plainOf(edition.briefing);
    let held = false;
    let frame = 0;
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const range = chosenRange();
        const text = textOnDesk();
        if (range === null) setPlace(null);
        // While the mouse still draws, the bar would be in its way.
        else if (!held) setPlace(text !== null && offsetsOf(range, text, plain) !== null ? placeBy(range) : null);
      });
    };
    const onDown = () => {
      held = true;
    };
    const onUp = () => {
      held = false;
      update();
    };
    document.addEventListener('selectionchange', update);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    update();
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', update);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
    };
  }, [edition]);

  useEffect(() => {
    if (place === null) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || chosenRange() === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      window.getSelection()?.removeAllRanges();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [place]);

  if (place === null) return null;
  return (
    <div
      role="toolbar"
      aria-label={t`Chosen words`}
      className="selection-bar"
      style={place}
      // The words stay chosen while a button is pressed.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ColourButtons pressed={colour} onChoose={(chosen) => void highlight(chosen)} />
      <CommandKey id="highlight" />
      <span className="bar-rule" />
      <button type="button" className="bar-button" onClick={() => runCommand('note')}>
        {t`Note `}
        <CommandKey id="note" />
      </button>
      <button type="button" className="bar-button" onClick={() => runCommand('bookmark')}>
        {t`Bookmark `}
        <CommandKey id="bookmark" />
      </button>
    </div>
  );
}
