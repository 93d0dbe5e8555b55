import { counted } from '../../../shared/claims/counted.ts';
import type { Notice } from '../../../shared/host/briefing-host.ts';
import { t } from '../../../shared/language/t.ts';
import { reasonOf } from '../reason-of.ts';
import type { LoadedNotebook } from './load-notebook.ts';

/** What the reader is told of a damaged notebook. `aside` names the copies kept of damaged files. */
export function damageNotice(briefing: string, loaded: LoadedNotebook, aside: readonly string[]): Notice {
  const { notes, flags } = loaded.entries.notebook(briefing);
  const count = notes.length + flags.length;
  const happened = loaded.unsound.length > 0 ? t`was damaged on the disk` : t`has lost a file`;
  const kept =
    loaded.lost > 0
      ? t`At least ${counted(loaded.lost, 'save')} could not be recovered; the other ${count} notes and flags are here.`
      : t`The ${count} notes and flags that could be read are here.`;
  const copies =
    aside.length > 0
      ? t` What was damaged is kept as ${aside.join(' and ')}.`
      : loaded.unsound.length > 0
        ? t` The damaged files were left as they are.`
        : '';
  return {
    id: `notebook-${briefing}-damaged`,
    severity: loaded.lost > 0 ? 'error' : 'warning',
    message: t`The notebook of briefing ${briefing.toUpperCase()} ${happened}. ${kept}${copies} Look over what you wrote last.`,
  };
}

/** A save that was cut off before it was acknowledged, by a crash or a power cut. */
export function tornNotice(briefing: string): Notice {
  return {
    id: `notebook-${briefing}-torn`,
    severity: 'warning',
    message: t`Claimbook was stopped in the middle of a save to the notebook of briefing ${briefing.toUpperCase()}. Everything saved before it is kept. Look over what you wrote last.`,
  };
}

/** A snapshot or journal that could not be rewritten. Nothing that was saved depends on it. */
export function tidyingNotice(briefing: string, error: unknown): Notice {
  const reason = reasonOf(error);
  return {
    id: `notebook-${briefing}-untidy`,
    severity: 'warning',
    message: t`The notebook of briefing ${briefing.toUpperCase()} could not be rewritten (${reason}). Everything saved is kept in its journal. Free some space and see that the profile folder can be written.`,
  };
}
