import { isTyping } from './owns-key.ts';

/** The longest that keys are kept, in milliseconds. */
const longest = 3000;

/** A field that is not on the screen yet, or has not been given the keyboard. */
export interface AwaitedField {
  readonly hasKeyboard: () => boolean;
  /** Adds what was typed to what stands in it; Enter is a line’s end. */
  readonly add: (text: string) => void;
  /** Does what Esc does in it. */
  readonly leave: () => void;
}

/** What is typed for a field that has not come. */
export interface HeldTyping {
  /** Gives it to a field: when the keyboard comes there, or Esc has left it before. */
  readonly giveTo: (field: AwaitedField) => void;
  /** Lets go of it, where nothing is written after all. */
  readonly drop: () => void;
}

/** Keeps what is typed from now on for a field, so that no letter is lost or taken for a key. */
export function holdTyping(): HeldTyping {
  let text = '';
  let left = false;
  let ended = false;
  let wanted: AwaitedField | null = null;

  const end = () => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener('keydown', keep, true);
    document.removeEventListener('focusin', give);
  };
  const give = () => {
    if (wanted === null || !(ended || left || wanted.hasKeyboard())) return;
    end();
    if (text !== '') wanted.add(text);
    if (left) wanted.leave();
  };
  const keep = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const isEnd = key === 'Escape';
    const typed = key === 'Enter' ? '\n' : key;
    if (left || (typed.length !== 1 && !isEnd) || ctrlKey || metaKey || altKey || isTyping(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isEnd) left = true;
    else text += typed;
    give();
  };
  const timer = setTimeout(() => {
    end();
    give();
  }, longest);
  document.addEventListener('keydown', keep, true);
  document.addEventListener('focusin', give);

  return {
    giveTo: (field) => {
      wanted = field;
      give();
    },
    drop: end,
  };
}
