import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { usualScale } from '../../shared/notes/status.ts';
import { warmCharts } from '../charts/echarts-parts.ts';
import { warmEvidence } from '../claims/EvidencePanel.tsx';
import { useReading } from '../state/reading-store.ts';
import { loadRegister } from '../state/register-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { ScaleProvider } from '../verification/scale-context.ts';
import { Desk } from './Desk.tsx';
import { Dialogs, warmPalette } from './Dialogs.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { openBriefing } from './open-briefing.ts';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useKeys } from './use-keys.ts';
import { useThemeOnPage } from './use-theme.ts';

const Preview = lazy(() => import('../claims/Preview.tsx'));

/** Once the register is there, so that the first search finds the library whole. */
async function startSearch(): Promise<void> {
  const search = await import('../state/search-store.ts');
  search.startSearch();
}

async function follow(link: string): Promise<void> {
  const { followLink } = await import('./follow-link.ts');
  await followLink(link);
}

/** The reader window. */
export function App(): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);
  const edition = useReading((reading) => reading.edition);
  const scale = useSettings(({ settings }) => settings?.scale ?? usualScale);
  const opened = useSettings(({ settings }) => settings !== null);
  useThemeOnPage();
  useKeys();
  useFlushOnLeave();
  useEffect(() => {
    window.onLink((link) => void follow(link));
    void openBriefing().then(setProblem);
  }, []);
  useEffect(() => {
    if (edition === null) return;
    // The text is on show; a failure is told where it is wanted, with a way to try again.
    const idle = requestIdleCallback(() => {
      void warmEvidence().catch(() => undefined);
      void warmCharts().catch(() => undefined);
      // Where the part that searches cannot be loaded, the palette tells so when it is asked.
      void loadRegister()
        .then(startSearch)
        .catch(() => undefined);
      // It must be there in the frame after its key.
      void warmPalette().catch(() => undefined);
    });
    return () => cancelIdleCallback(idle);
  }, [edition]);
  return (
    <ScaleProvider value={scale}>
      <div className="app">
        <TopBar />
        <Desk problem={problem} />
        <StatusBar />
        {opened && <Dialogs />}
        <Suspense fallback={null}>{opened && <Preview />}</Suspense>
        <LiveRegion />
      </div>
    </ScaleProvider>
  );
}
