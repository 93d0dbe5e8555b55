import { type Bindings, bindings, type KeyChanges } from '../../shared/host/key-bindings.ts';
import { scaleKeys } from '../../shared/notes/scale-commands.ts';
import type { Scale } from '../../shared/notes/status.ts';
import { currentScale } from '../state/current-scale.ts';
import { useSettings } from '../state/settings-store.ts';
import { useScale } from '../verification/scale-context.ts';

const none: KeyChanges = {};

let latest: { readonly changes: KeyChanges; readonly scale: Scale; readonly keys: Bindings } | null = null;

function bindingsOf(changes: KeyChanges, scale: Scale): Bindings {
  if (latest?.changes !== changes || latest.scale !== scale) {
    latest = { changes, scale, keys: bindings({ ...scaleKeys(scale), ...changes }) };
  }
  return latest.keys;
}

/** The keys that hold now. */
export function currentBindings(): Bindings {
  return bindingsOf(useSettings.getState().settings?.keys ?? none, currentScale());
}

/** The keys that hold now, for what shows them. */
export function useBindings(): Bindings {
  return bindingsOf(
    useSettings(({ settings }) => settings?.keys ?? none),
    useScale(),
  );
}
