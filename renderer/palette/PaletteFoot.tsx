import type { ReactNode } from 'react';
import type { PalettePrefix } from '../../shared/palette/palette-query.ts';
import { Key } from '../app/Key.tsx';

const prefixes: readonly (readonly [PalettePrefix, string])[] = [
  ['>', 'commands'],
  ['#', 'claim number'],
  ['=', 'value'],
  ['@', 'who says so'],
];

/** What can be typed and pressed; a prefix is typed by pressing it here too. */
export function PaletteFoot({ onPrefix }: { readonly onPrefix: (prefix: PalettePrefix) => void }): ReactNode {
  return (
    <footer className="palette-foot">
      {prefixes.map(([prefix, words]) => (
        <button key={prefix} type="button" onClick={() => onPrefix(prefix)}>
          <Key name={prefix} /> {words}
        </button>
      ))}
      <span className="grow" />
      <span>
        <Key name="↑" /> <Key name="↓" /> choose
      </span>
      <span>
        <Key name="Enter" /> go
      </span>
    </footer>
  );
}
