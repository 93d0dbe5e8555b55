import { Fragment, type ReactNode } from 'react';
import type { CommandId } from '../../shared/host/commands.ts';
import { keyName } from '../../shared/host/key-name.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings-store.ts';
import { Key } from './Key.tsx';
import { useBindings } from './use-bindings.ts';

const withModifier = /^(Mod|Alt)\+/;

/** The key of a command as the reader has set it; empty where it has none, or rests with the letter keys. */
export function useKeyOf(id: CommandId): string {
  const letterKeys = useSettings(({ settings }) => settings?.letterKeys ?? true);
  const key = useBindings().get(id) ?? '';
  return letterKeys || withModifier.test(key) ? key : '';
}

/** A command's key as its caps stand on the keyboard; nothing where it has none. */
export function CommandKey({ id }: { readonly id: CommandId }): ReactNode {
  const mac = useSession((session) => session.platform === 'mac');
  const key = useKeyOf(id);
  return keyName(key, mac).map((name, index) => (
    // A sequence may name one key twice, and its caps never change places.
    <Fragment key={index}>
      {index > 0 && ' '}
      <Key name={name} />
    </Fragment>
  ));
}
