import { useEffect, useRef } from 'react';
import { t } from '../../shared/language/t.ts';
import type { Panel } from '../../shared/register/panel.ts';
import { useViewCommands } from '../app/view-commands.ts';
import { useCrossCheck } from '../state/cross-check-store.ts';
import { announce } from '../state/status-bar-store.ts';
import { goToClaim } from '../state/trail.ts';
import { panelAnchor } from './anchors.ts';

/** Connects the board to the commands, and brings the keyboard to the panel where the reader was or wants to be. */
export function useBoardCommands(shown: readonly Panel[]): void {
  useViewCommands({
    'next-quantity': () => step(shown, 1),
    'previous-quantity': () => step(shown, -1),
    'next-item': () => stepRow(shown, 1),
    'previous-item': () => stepRow(shown, -1),
    'open-item': openRow,
    working,
  });
  const latest = useRef(shown);
  latest.current = shown;
  const asked = useCrossCheck((board) => board.asked);
  useEffect(() => {
    // The panels are there once the board has been measured; asked for again, it shows another.
    const frame = requestAnimationFrame(() => {
      const { panel } = useCrossCheck.getState();
      const target = latest.current.find(({ id }) => id === panel) ?? latest.current[0];
      if (target !== undefined) focusPanel(target.id, asked === 0 ? 'nearest' : 'center');
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);
}

function focusPanel(id: string, block: 'center' | 'nearest'): void {
  const panel = document.getElementById(panelAnchor(id));
  panel?.scrollIntoView({ block });
  panel?.focus({ preventScroll: true });
}

function step(shown: readonly Panel[], by: 1 | -1): void {
  const { panel } = useCrossCheck.getState();
  const at = shown.findIndex(({ id }) => id === panel);
  const next = shown[at < 0 ? 0 : at + by];
  if (next === undefined) {
    announce(by === 1 ? t`This is the last quantity.` : t`This is the first quantity.`);
    return;
  }
  useCrossCheck.setState({ claim: null });
  focusPanel(next.id, 'nearest');
}

/** The statement or sum that has the keyboard, itself or within. */
function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-claim]') ?? null;
}

/** The statements of the panel that has the keyboard, or the sums. */
function stepRow(shown: readonly Panel[], by: 1 | -1): void {
  const row = focusedRow();
  const { panel } = useCrossCheck.getState();
  const place = row?.closest('article, aside') ?? document.getElementById(panelAnchor(panel ?? shown[0]?.id ?? ''));
  const rows = [...(place?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
  const at = row === null ? -1 : rows.indexOf(row);
  const next = rows[at < 0 ? 0 : at + by];
  if (next === undefined) announce(by === 1 ? t`This is the last one here.` : t`This is the first one here.`);
  else {
    next.scrollIntoView({ block: 'nearest' });
    next.focus({ preventScroll: true });
  }
}

/** Opens the claim that has the keyboard, else the one that is emphasised, else the panel's first. */
function openRow(): void {
  const { panel, claim } = useCrossCheck.getState();
  const first = document.getElementById(panelAnchor(panel ?? ''))?.querySelector<HTMLElement>('[data-claim]');
  const id = focusedRow()?.dataset.claim ?? claim ?? first?.dataset.claim;
  if (id !== undefined) goToClaim(id);
}

function working(): void {
  const { panel, worked, toggleWorking } = useCrossCheck.getState();
  const id = focusedRow()?.dataset.sum ?? panel;
  if (id === null) return;
  announce(worked.has(id) ? t`Working hidden` : t`Working shown`);
  toggleWorking(id);
}
