import { useEffect } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import { applies, commandOf } from '../../shared/host/key-bindings.ts';
import { viewNames } from '../../shared/host/views.ts';
import { t } from '../../shared/language/t.ts';
import { labelOf } from '../../shared/notes/scale-commands.ts';
import { usePreview } from '../claims/preview-store.ts';
import { currentScale } from '../state/current-scale.ts';
import { useDesk } from '../state/desk-store.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { typeAhead } from '../state/palette-store.ts';
import { type DialogName, useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { say } from '../state/status-bar-store.ts';
import { awaitKey, useBegunKeys } from './begun-keys.ts';
import { keyCommand } from './key-command.ts';
import { isTyping, ownsKey } from './owns-key.ts';
import { isCommandId, runCommand } from './run-command.ts';
import { currentBindings } from './use-bindings.ts';
import { narrow } from './use-media.ts';
import { viewAction } from './view-commands.ts';

/** Esc takes away the nearest thing: a preview, a flag on its way, a view's selection, the drawer, then the claim's. */
function leaveNearest(): void {
  const { selection, evidenceOpen, textOnly, deselect } = useReading.getState();
  const { pending, cancel } = useFlagging.getState();
  if (usePreview.getState().previewed !== null) usePreview.getState().hide();
  else if (useDesk.getState().view !== 'reader') viewAction('clear-selection')?.();
  else if (selection !== null && pending?.claim === selection.claim) cancel();
  else if (textOnly) useReading.setState({ textOnly: false });
  else if (window.matchMedia(narrow).matches && evidenceOpen) useReading.setState({ evidenceOpen: false });
  else deselect();
}

/** Keys that scroll, for when the keyboard is nowhere in particular: the text is what they mean then. */
function scrollText(event: KeyboardEvent): void {
  const galley = document.querySelector<HTMLElement>('.galley-scroll');
  if (galley === null || document.activeElement !== document.body) return;
  const page = galley.clientHeight * 0.9;
  const by: Readonly<Record<string, number>> = {
    ArrowDown: 58,
    ArrowUp: -58,
    PageDown: page,
    PageUp: -page,
    ' ': event.shiftKey ? -page : page,
    Home: -galley.scrollHeight,
    End: galley.scrollHeight,
  };
  const distance = by[event.key];
  if (distance === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  galley.scrollTop += distance;
}

/** What still works in a dialog, which is modal: closing it by its own key, and what changes how it looks. */
const inDialogs: readonly CommandId[] = [
  'keys',
  'settings',
  'contents',
  'enlarge-chart',
  'chart-table',
  'theme',
  'palette',
  'find',
  'progress',
];

/** In the enlarged chart notes are written too, on its data. */
function worksIn(dialog: DialogName, id: CommandId): boolean {
  return inDialogs.includes(id) || (dialog === 'chart' && id === 'note');
}

/** A menu line can be chosen in any view; a key can't. */
function runFromMenu(id: CommandId): void {
  const command = commandOf(id);
  if (applies(command, useDesk.getState().view)) runCommand(id);
  else {
    const places = (command.views ?? []).map((view) => viewNames[view].toLowerCase()).join(', ');
    say(t`“${labelOf(command, currentScale())}” is for these views: ${places}.`);
  }
}

/** Whether a character is typed for a palette that is not on the screen yet. */
function isAhead({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  const inPalette = target instanceof Element && target.closest('dialog') !== null;
  return key.length === 1 && !ctrlKey && !altKey && !metaKey && !inPalette;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const { dialog } = useReading.getState();
  const { steps: begun } = useBegunKeys.getState();
  const typing = isTyping(event.target);
  if (dialog === 'palette' && isAhead(event)) {
    event.preventDefault();
    typeAhead(event.key);
    return;
  }
  if (event.key === 'Escape' && begun.length > 0) {
    event.preventDefault();
    awaitKey([]);
    return;
  }
  const pressed = keyCommand(event, {
    mac: useSession.getState().platform === 'mac',
    view: useDesk.getState().view,
    keys: currentBindings(),
    typing,
    owned: ownsKey(event.target, event.key),
    letterKeys: useSettings.getState().settings?.letterKeys ?? true,
    begun,
  });
  if (pressed?.kind === 'begun') {
    // A dialog has no sequences of its own.
    if (dialog === null) awaitKey(pressed.steps);
    return;
  }
  // Shift by itself is on the way to the next key.
  if (event.key !== 'Shift') awaitKey([]);
  if (dialog !== null && (pressed === null || !worksIn(dialog, pressed.id))) return;
  if (pressed !== null) {
    event.preventDefault();
    runCommand(pressed.id);
  } else if (event.key === 'Escape' && !typing) leaveNearest();
  else scrollText(event);
}

/** Connects the keyboard and the application menu to the commands. */
export function useKeys(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    window.onCommand((command) => {
      if (isCommandId(command)) runFromMenu(command);
    });
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
