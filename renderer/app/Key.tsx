import type { ReactNode } from 'react';

/** A key as it is printed on the keyboard. */
export function Key({ name }: { readonly name: string }): ReactNode {
  return <kbd className="key">{name}</kbd>;
}
