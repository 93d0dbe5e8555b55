import { useEffect } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import { usePreview } from '../claims/preview-store.ts';
import { useFlagging } from '../state/flagging-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { keyCommand } from './key-command.ts';
import { isCommandId, runCommand } from './run-command.ts';
import { narrow } from './use-media.ts';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Esc takes away the nearest thing: a preview, a flag on its way, the drawer, then the selection. */
function leaveNearest(): void {
  const { selection, evidenceOpen, textOnly, deselect } = useReading.getState();
  const { pending, cancel } = useFlagging.getState();
  if (usePreview.getState().previewed !== null) usePreview.getState().hide();
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
const inDialogs: readonly CommandId[] = ['keys', 'settings', 'contents', 'enlarge-chart', 'chart-table', 'theme'];

/** Connects the keyboard and the application menu to the commands. */
export function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { dialog } = useReading.getState();
      const id = keyCommand(event, {
        mac: useSession.getState().platform === 'mac',
        typing: isTyping(event.target),
        letterKeys: useSettings.getState().settings?.letterKeys ?? true,
      });
      if (dialog !== null && (id === null || !inDialogs.includes(id))) return;
      if (id !== null) {
        event.preventDefault();
        runCommand(id);
      } else if (event.key === 'Escape' && !isTyping(event.target)) leaveNearest();
      else scrollText(event);
    };
    document.addEventListener('keydown', onKeyDown);
    window.onCommand((command) => {
      if (isCommandId(command)) runCommand(command);
    });
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
