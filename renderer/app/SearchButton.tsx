import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { CommandKey } from './CommandKey.tsx';
import { runCommand } from './run-command.ts';

/** The way into the palette for those who point: it looks like the field that it opens. */
export function SearchButton(): ReactNode {
  return (
    <button
      type="button"
      className="search-button"
      aria-label={t`Claim, figure or command`}
      aria-haspopup="dialog"
      onClick={() => runCommand('palette')}
    >
      <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
        <circle cx="7" cy="7" r="4.75" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      <span className="wide">{t`Claim, figure or command`}</span>
      <span className="grow" />
      <CommandKey id="palette" />
    </button>
  );
}
