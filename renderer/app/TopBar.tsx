import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { runCommand } from './run-command.ts';
import { SearchButton } from './SearchButton.tsx';
import { useTheme } from './use-theme.ts';
import { ViewTabs } from './ViewTabs.tsx';

/** The window's own bar: it is dragged by, and the system draws its buttons over the right end. */
export function TopBar(): ReactNode {
  const theme = useTheme();
  return (
    <header className="top-bar">
      <p className="wordmark">
        Claimbook
        <svg viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 5l4-4 4 4" />
        </svg>
      </p>
      <ViewTabs />
      <span className="grow" />
      <SearchButton />
      <button type="button" className="button" onClick={() => runCommand('export-pack')}>
        {t`Export pack`}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={theme === 'dark' ? t`Light theme` : t`Dark theme`}
        title={t`Light or dark`}
        onClick={() => runCommand('theme')}
      >
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" />
          <path className="fill" d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
        </svg>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t`Settings`}
        title={t`Settings`}
        onClick={() => runCommand('settings')}
      >
        <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
          <path d="M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6" />
          <circle cx="9.5" cy="4.5" r="2" />
          <circle cx="6.5" cy="11.5" r="2" />
        </svg>
      </button>
    </header>
  );
}
