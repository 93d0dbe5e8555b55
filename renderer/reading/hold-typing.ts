import { isTyping } from '../app/owns-key.ts';
import { useNoteDrafts } from '../state/note-drafts.ts';

/** The longest that a field is waited for. */
const longest = 3000;

/**
 * Keeps what is typed for a field that is not on the screen yet, so that no letter is lost or taken for a key. What it
 * returns ends that and gives what was typed.
 */
export function holdTyping(): () => string {
  let text = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    text += event.key;
  };
  document.addEventListener('keydown', keep, true);
  const stop = () => {
    document.removeEventListener('keydown', keep, true);
    return text;
  };
  setTimeout(stop, longest);
  return stop;
}

/** Gives what was held to a note's field once the keyboard is in it. */
export async function handOver(held: () => string, key: string): Promise<void> {
  const isReady = () => document.activeElement instanceof HTMLElement && document.activeElement.dataset.draft === key;
  await until(isReady);
  const typed = held();
  const { drafts, write } = useNoteDrafts.getState();
  if (typed !== '') write(key, `${drafts.get(key)?.text ?? ''}${typed}`);
}

/** Waits for what comes with a frame of the next second. */
export async function until(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < 60 && !holds(); frame += 1) await new Promise(requestAnimationFrame);
}
