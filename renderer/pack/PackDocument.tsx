import { type ReactNode, useMemo } from 'react';
import { printedParts } from '../../shared/pack/anchors.ts';
import type { PackPages } from '../../shared/pack/pack.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { placeNotes } from '../../shared/pack/place-notes.ts';
import type { Stretch } from '../../shared/pack/stretches.ts';
import { BriefingPart } from './BriefingPart.tsx';
import { CheckLogPart } from './CheckLogPart.tsx';
import { Colophon } from './Colophon.tsx';
import { Contents } from './Contents.tsx';
import { Cover } from './Cover.tsx';
import type { ChartWatch } from './chart-watch.ts';
import { ForeignPart } from './ForeignPart.tsx';
import { GlossaryPart } from './GlossaryPart.tsx';
import { MarksPage } from './MarksPage.tsx';
import { PackProvider, PrintedProvider } from './pack-context.ts';
import { QuantitiesPart } from './QuantitiesPart.tsx';
import { RegisterPart } from './RegisterPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { SumsPart } from './SumsPart.tsx';

interface PackDocumentProps {
  readonly model: PackModel;
  /** What of it is printed from this page. */
  readonly stretch: Stretch;
  /** What each printing so far told, newest last. */
  readonly printings: readonly PackPages[];
  /** By briefing, the order of its text and charts that fills pages; null before heights are known. */
  readonly orders: ReadonlyMap<string, readonly string[]> | null;
  /** Null where only pages are counted. */
  readonly charts: ChartWatch | null;
}

/** A stretch of the pack, in the order of its pages. */
export function PackDocument({ model, stretch, printings, orders, charts }: PackDocumentProps): ReactNode {
  const parts = useMemo(
    () => <Parts model={model} stretch={stretch} orders={orders} charts={charts} />,
    [model, stretch, orders, charts],
  );
  const pack = useMemo(
    () => ({
      model,
      notes: new Map(model.content.editions.map((edition) => [edition.briefing.id, placeNotes(model, edition)])),
    }),
    [model],
  );
  const printed = {
    pages: printings.at(-1) ?? null,
    apart: (place: string, other: string) =>
      printings.some(
        ({ destinations: { [place]: one, [other]: two } }) => one !== undefined && two !== undefined && one !== two,
      ),
  };
  return (
    <PackProvider value={pack}>
      <PrintedProvider value={printed}>{parts}</PrintedProvider>
    </PackProvider>
  );
}

function Parts({ model, stretch, orders, charts }: Omit<PackDocumentProps, 'printings'>): ReactNode {
  const parts = new Set<string>(printedParts(model));
  const texts = model.content.editions.filter(({ briefing }) => stretch.texts.includes(briefing.id));
  return (
    <>
      {stretch.front && (
        <>
          <Cover />
          <Contents />
          <MarksPage />
        </>
      )}
      {texts.map((edition) => (
        <BriefingPart
          key={edition.briefing.id}
          edition={edition}
          order={orders?.get(edition.briefing.id) ?? null}
          charts={charts}
        />
      ))}
      {stretch.between && (
        <>
          {parts.has('quantities') && <QuantitiesPart />}
          {parts.has('sums') && <SumsPart />}
          {parts.has('glossary') && <GlossaryPart />}
        </>
      )}
      {parts.has('register') && stretch.records.length > 0 && <RegisterPart briefings={stretch.records} />}
      {stretch.end && (
        <>
          <ForeignPart />
          {parts.has('check-log') && <CheckLogPart />}
          {parts.has('sources') && <SourcesPart />}
          <Colophon />
        </>
      )}
    </>
  );
}
