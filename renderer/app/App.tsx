import { type ReactNode, useEffect, useState } from 'react';
import { warmCharts } from '../charts/echarts-parts.ts';
import { Preview } from '../claims/Preview.tsx';
import { BriefingLetters } from '../reading/BriefingLetters.tsx';
import { Reader } from '../reading/Reader.tsx';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { Dialogs } from './Dialogs.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { openBriefing } from './open-briefing.ts';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useKeys } from './use-keys.ts';
import { useThemeOnPage } from './use-theme.ts';

/** The reader window. */
export function App(): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);
  const edition = useReading((reading) => reading.edition);
  const opened = useSettings(({ settings }) => settings !== null);
  useThemeOnPage();
  useKeys();
  useFlushOnLeave();
  useEffect(() => void openBriefing().then(setProblem), []);
  useEffect(() => {
    if (edition === null) return;
    // The text is on show; a failure is told where a chart is wanted, with a way to try again.
    const idle = requestIdleCallback(() => void warmCharts().catch(() => undefined));
    return () => cancelIdleCallback(idle);
  }, [edition]);
  return (
    <div className="app">
      <TopBar />
      {edition !== null && <Reader edition={edition} />}
      {edition === null && (
        <main className="no-text" aria-busy={problem === null}>
          {problem !== null && (
            <div>
              <p role="alert">{problem}</p>
              <BriefingLetters />
            </div>
          )}
        </main>
      )}
      <StatusBar />
      {opened && <Dialogs />}
      <Preview />
      <LiveRegion />
    </div>
  );
}
