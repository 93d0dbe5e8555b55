import { type Bindings, bindings, type KeyChanges } from '../../shared/host/key-bindings.ts';
import { useSettings } from '../state/settings-store.ts';

const none: KeyChanges = {};

let latest: { readonly changes: KeyChanges; readonly keys: Bindings } | null = null;

function bindingsOf(changes: KeyChanges): Bindings {
  if (latest?.changes !== changes) latest = { changes, keys: bindings(changes) };
  return latest.keys;
}

/** The keys that hold now. */
export function currentBindings(): Bindings {
  return bindingsOf(useSettings.getState().settings?.keys ?? none);
}

/** The keys that hold now, for what shows them. */
export function useBindings(): Bindings {
  return bindingsOf(useSettings(({ settings }) => settings?.keys ?? none));
}
