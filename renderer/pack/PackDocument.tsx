import type { ReactNode } from 'react';
import type { PackPages } from '../../shared/pack/pack.ts';
import type { PackModel } from '../../shared/pack/pack-model.ts';
import { BriefingPart } from './BriefingPart.tsx';
import { Contents } from './Contents.tsx';
import { Cover } from './Cover.tsx';
import type { ChartWatch } from './chart-watch.ts';
import { PackProvider } from './pack-context.ts';
import { RegisterPart } from './RegisterPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { SumsPart } from './SumsPart.tsx';

interface PackDocumentProps {
  readonly model: PackModel;
  readonly pages: PackPages | null;
  /** By briefing, the order of its text and charts that fills pages; null before heights are known. */
  readonly orders: ReadonlyMap<string, readonly string[]> | null;
  readonly charts: ChartWatch;
}

/** The whole pack, in the order of its pages. */
export function PackDocument({ model, pages, orders, charts }: PackDocumentProps): ReactNode {
  return (
    <PackProvider value={{ model, pages }}>
      <Cover />
      <Contents />
      {model.content.editions.map((edition) => (
        <BriefingPart
          key={edition.briefing.id}
          edition={edition}
          order={orders?.get(edition.briefing.id) ?? null}
          charts={charts}
        />
      ))}
      <SumsPart />
      <RegisterPart />
      <SourcesPart />
    </PackProvider>
  );
}
