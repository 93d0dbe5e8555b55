import { flushSync } from 'react-dom';
import type { CommandId } from '../../shared/host/commands.ts';
import type { PaletteAim } from '../../shared/palette/palette-item.ts';
import { runCommand } from '../app/run-command.ts';
import { compareClaim } from '../crosscheck/compare.ts';
import { letGoOfKeyboard } from '../reading/let-go.ts';
import { goToHit } from '../search/go-to-hit.ts';
import { openLedger } from '../state/ledger-query.ts';
import { pinBeside } from '../state/pin-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { goToClaim } from '../state/trail.ts';

/** Closes the palette, so that what comes next finds the window as it was. */
export function leavePalette(): void {
  flushSync(() => useReading.setState({ dialog: null }));
}

/** As many commands as the palette begins with. */
const mostCommands = 5;

function keepCommand(id: CommandId): void {
  const { settings, change } = useSettings.getState();
  const others = settings?.lastCommands.filter((other) => other !== id) ?? [];
  change({ lastCommands: [id, ...others].slice(0, mostCommands) });
}

/** Does what an item found by `words` is for; what only changes the palette itself is `type`'s. */
export function followAim(aim: PaletteAim, words: string, type: (query: string) => void): void {
  if (aim.kind === 'query') {
    type(aim.query);
    return;
  }
  leavePalette();
  switch (aim.kind) {
    case 'claim':
      letGoOfKeyboard();
      goToClaim(aim.claim);
      break;
    case 'pair':
      letGoOfKeyboard();
      void pinBeside(aim.claim, aim.beside);
      break;
    case 'quantity':
      void compareClaim(aim.claim);
      break;
    case 'hit':
      if (aim.hit.passage.claim !== null) letGoOfKeyboard();
      goToHit(aim.hit, words);
      break;
    case 'command':
      keepCommand(aim.id);
      runCommand(aim.id);
      break;
    case 'ledger':
      openLedger(aim.filter);
      break;
  }
}
