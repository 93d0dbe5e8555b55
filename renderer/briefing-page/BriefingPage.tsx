import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { placeNotes } from '../../shared/pack/place-notes.ts';
import { PackProvider } from '../pack/pack-context.ts';
import { ScaleProvider } from '../verification/scale-context.ts';
import { type DrawChart, DrawChartProvider } from './draw-chart.ts';
import { PageBody } from './PageBody.tsx';

interface BriefingPageProps {
  /** Of a pack that holds the briefing alone. */
  readonly model: PackModel;
  readonly edition: BriefingEdition;
  readonly styles: string;
  /** The content security policy. */
  readonly policy: string;
  readonly drawChart: DrawChart;
}

/** One briefing as a whole document, to be set once and read without the app: nothing in it runs or is fetched. */
export function BriefingPage({ model, edition, styles, policy, drawChart }: BriefingPageProps): ReactNode {
  const { briefing } = edition;
  const notes = placeNotes(model, edition);
  return (
    <html lang={briefing.language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`Claimbook ${model.content.version}`} />
        <meta name="description" content={briefing.summary} />
        <title>{`${briefing.letter}: ${briefing.title}`}</title>
        {/* Our own style sheet, as it is: the policy names its hash. */}
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <ScaleProvider value={model.content.scale}>
          <PackProvider value={{ model, notes: new Map([[briefing.id, notes]]) }}>
            <DrawChartProvider value={drawChart}>
              <PageBody edition={edition} notes={notes} />
            </DrawChartProvider>
          </PackProvider>
        </ScaleProvider>
      </body>
    </html>
  );
}
