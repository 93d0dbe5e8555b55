import { type ReactNode, useEffect } from 'react';
import type { PlainText } from '../../shared/anchors/plain-text.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { t } from '../../shared/language/t.ts';
import { highlightColours } from '../../shared/notes/highlight-colours.ts';
import {
  type ChoiceUnit,
  choiceOf,
  chosenSpan,
  type Span,
  stepChoice,
  type WordChoice,
} from '../../shared/notes/word-choice.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { Key } from '../app/Key.tsx';
import { isTyping } from '../app/owns-key.ts';
import { usePassages } from '../state/passage-store.ts';
import { useReading } from '../state/reading-store.ts';
import { announce } from '../state/status-bar-store.ts';
import { chosenRange, textOnDesk } from './chosen-words.ts';
import { attach, highlight } from './passage-commands.ts';
import { plainOf } from './plain-of.ts';
import { offsetsOf, rangeOf } from './selection-offsets.ts';

/** Speech follows the keys once they rest. */
const speechPause = 250;

/** While words are chosen by keyboard: keeps the choice, shows it as the page's own selection, and says the keys. */
export function ChoiceLine({ edition }: { readonly edition: BriefingEdition }): ReactNode {
  const attaching = usePassages((passages) => passages.attaching);

  useEffect(() => {
    const text = textOnDesk();
    if (text === null) return;
    const { plain, claims } = plainOf(edition.briefing);
    let choice = startOf(text, plain, claims);
    // A ring round what had the keyboard would lie on the chosen words.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    let speech: ReturnType<typeof setTimeout> | undefined;
    const show = (next: WordChoice) => {
      choice = next;
      const span = chosenSpan(choice);
      const range = rangeOf(span, text, plain);
      if (range === null) return;
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      reveal(rangeOf(choice.focus, text, plain) ?? range);
      clearTimeout(speech);
      speech = setTimeout(() => announce(spoken(plain.text.slice(span.start, span.end))), speechPause);
    };
    show(choice);

    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event.target) || useReading.getState().dialog !== null) return;
      const step = stepOf(event);
      const colour = /^[1-5]$/.test(event.key) ? highlightColours[Number(event.key) - 1] : undefined;
      if (step !== null) show(stepChoice(plain, choice, step));
      else if (event.key === 'Escape') leave();
      else if (event.key === 'Enter' && attaching !== null) void attach(attaching, chosenSpan(choice));
      else if (event.key === 'Enter') void highlight();
      else if (colour !== undefined && attaching === null) void highlight(colour);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Words drawn over by mouse meanwhile are the choice from then on.
    const onPointerUp = () => {
      const range = chosenRange();
      const span = range === null ? null : offsetsOf(range, text, plain);
      if (span !== null) choice = choiceOf(plain, span);
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerup', onPointerUp);
    return () => {
      clearTimeout(speech);
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerup', onPointerUp);
    };
  }, [edition, attaching]);
  useEffect(() => () => usePassages.setState({ choosing: false, attaching: null }), []);

  return (
    <div className="choice-line">
      <span>
        {attaching === null ? t`Choose words:` : t`Choose the words it is about:`} <Key name="←" /> <Key name="→" />
      </span>
      <span>
        <Key name="Shift" />
        {t` extends`}
      </span>
      <span>
        <Key name="Alt" />
        {t` by sentence`}
      </span>
      <span>
        <Key name="Ctrl" />
        {t` by paragraph`}
      </span>
      {attaching === null ? (
        <>
          <span>
            <Key name="Enter" />
            {t` highlights`}
          </span>
          <span>
            <CommandKey id="note" />
            {t` note`}
          </span>
          <span>
            <CommandKey id="bookmark" />
            {t` bookmark`}
          </span>
        </>
      ) : (
        <span>
          <Key name="Enter" />
          {t` attaches`}
        </span>
      )}
      <span>
        <Key name="Esc" />
        {t` leaves`}
      </span>
    </div>
  );
}

function leave(): void {
  window.getSelection()?.removeAllRanges();
  usePassages.setState({ choosing: false, attaching: null });
}

/** What is chosen already, else the selected claim's mark or the passage on show, else the first word in view. */
function startOf(text: HTMLElement, plain: PlainText, claims: ReadonlyMap<string, Span>): WordChoice {
  const range = chosenRange();
  const chosen = range === null ? null : offsetsOf(range, text, plain);
  if (chosen !== null) return choiceOf(plain, chosen);
  const { selection, passage } = useReading.getState();
  const claim = selection === null ? undefined : claims.get(selection.claim);
  if (claim !== undefined) return choiceOf(plain, claim);
  const placed = passage === null ? undefined : usePassages.getState().placements.get(passage);
  if (placed !== undefined && placed.state !== 'lost') return choiceOf(plain, placed);
  const at = plain.blocks.find(({ id }) => id === leafInView(text))?.start ?? 0;
  return stepChoice(
    plain,
    { anchor: { start: at, end: at }, focus: { start: at, end: at } },
    { unit: 'word', by: 1, extend: false },
  );
}

/** The first paragraph, heading or cell that begins inside the galley. */
function leafInView(text: HTMLElement): string | undefined {
  const top = text.parentElement?.getBoundingClientRect().top ?? 0;
  const leaves = [...text.querySelectorAll<HTMLElement>('[data-leaf]')];
  return leaves.find((leaf) => leaf.getBoundingClientRect().top >= top)?.dataset.leaf;
}

/** Arrows go by word, with Alt by sentence and with Ctrl by paragraph; up and down go by paragraph too. */
function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): Parameters<typeof stepChoice>[2] | null {
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : null;
  if (by === null) return null;
  const upright = key === 'ArrowDown' || key === 'ArrowUp';
  const unit: ChoiceUnit = ctrlKey || metaKey || (upright && !altKey) ? 'paragraph' : altKey ? 'sentence' : 'word';
  return { unit, by, extend: shiftKey };
}

function reveal(range: Range): void {
  const galley = document.querySelector('.galley-scroll');
  if (galley === null) return;
  const view = galley.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  if (top < view.top + 24 || bottom > view.bottom - 72) galley.scrollTop += top - view.top - view.height / 3;
}

/** A short choice whole, a long one by its ends and its length. */
function spoken(words: string): string {
  const all = words.split(/\s+/);
  if (all.length <= 12) return t`Chosen: ${all.join(' ')}`;
  return t`${all.length} words chosen, ${all.slice(0, 3).join(' ')} to ${all.slice(-3).join(' ')}`;
}
