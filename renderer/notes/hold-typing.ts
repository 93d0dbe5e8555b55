import { isTyping } from '../app/owns-key.ts';
import { useNoteDrafts } from '../state/note-drafts.ts';

/** The longest that keys are kept, in milliseconds. */
const longest = 3000;

/** What is typed for a note whose field is not on the screen yet. */
export interface HeldTyping {
  /** Gives it to a draft: when the keyboard comes to the draft's field, or Esc has ended the note before. */
  readonly giveTo: (draft: string) => void;
  /** Lets go of it, where no note is written after all. */
  readonly drop: () => void;
}

/** Keeps what is typed from now on for a note's field, so that no letter is lost or taken for a key. */
export function holdTyping(): HeldTyping {
  let text = '';
  let left = false;
  let ended = false;
  let wanted: string | null = null;

  const end = () => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener('keydown', keep, true);
    document.removeEventListener('focusin', give);
  };
  const give = () => {
    if (wanted === null || !(ended || left || hasKeyboard(wanted))) return;
    end();
    const { drafts, write, close } = useNoteDrafts.getState();
    if (text !== '') write(wanted, `${drafts.get(wanted)?.text ?? ''}${text}`);
    if (left) void close(wanted);
  };
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isEnd = key === 'Escape';
    if (left || (key.length !== 1 && !isEnd) || ctrlKey || metaKey || altKey || isTyping(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isEnd) left = true;
    else text += key;
    give();
  };
  const timer = setTimeout(() => {
    end();
    give();
  }, longest);
  document.addEventListener('keydown', keep, true);
  document.addEventListener('focusin', give);

  return {
    giveTo: (draft) => {
      wanted = draft;
      give();
    },
    drop: end,
  };
}

function hasKeyboard(draft: string): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.dataset.draft === draft;
}
