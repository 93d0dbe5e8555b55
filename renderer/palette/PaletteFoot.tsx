import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import type { PalettePrefix } from '../../shared/palette/palette-query.ts';
import { Key } from '../app/Key.tsx';

const prefixes: readonly (readonly [PalettePrefix, string])[] = [
  ['>', t`commands`],
  ['#', t`claim number`],
  ['=', t`value`],
  ['@', t`who says so`],
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
        <Key name="↑" /> <Key name="↓" />
        {t` choose`}
      </span>
      <span>
        <Key name="Enter" />
        {t` go`}
      </span>
    </footer>
  );
}
