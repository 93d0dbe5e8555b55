const pressed = 'button, a[href], summary, [role=button], [role=link], [role=switch], [role=checkbox]';
const walked =
  'input[type=radio], input[type=range], [role=radio], [role=tab], [role=slider], [role=separator], [role=option], [role=menuitem]';

/** Whether text is being typed in what has the keyboard. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Whether a control needs a key for itself: Enter and Space press a button, arrows go through radios and tabs. */
export function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  const presses = key === 'Enter' || key === ' ';
  if (target.matches(walked)) return presses || key.startsWith('Arrow') || key === 'Home' || key === 'End';
  if (target.matches('input[type=checkbox]')) return key === ' ';
  return presses && target.matches(pressed);
}
