import type { ReactNode } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { briefingAnchor, chartAnchor, sectionAnchor } from '../../shared/pack/anchors.ts';
import { flowOf } from '../../shared/pack/flow.ts';
import { flowWithNotes, type NotedFlowItem } from '../../shared/pack/flow-with-notes.ts';
import type { Setting } from '../../shared/pack/set-in-column.ts';
import { ControlStrip } from './ControlStrip.tsx';
import type { ChartWatch } from './chart-watch.ts';
import { DigestPart } from './DigestPart.tsx';
import { describeEdition } from './describe-edition.ts';
import { NoteCalls } from './NoteCalls.tsx';
import { NotesAfter } from './NotesAfter.tsx';
import { PackBlock } from './PackBlock.tsx';
import { PackFigure } from './PackFigure.tsx';
import { PackInlines } from './PackInlines.tsx';
import { usePack } from './pack-context.ts';
import { pageName } from './page-frames.ts';
import { ReadersNotes } from './ReadersNotes.tsx';

interface BriefingPartProps {
  readonly edition: BriefingEdition;
  /** Ids of its flow in the order that fills pages; null before heights are known. */
  readonly order: readonly string[] | null;
  readonly charts: ChartWatch | null;
}

/** A briefing as printed: its text with marks and margins, its charts, and the notes kept on it. */
export function BriefingPart({ edition, order, charts }: BriefingPartProps): ReactNode {
  const { briefing, claims } = edition;
  const { model, notes } = usePack();
  const places = notes.get(briefing.id);
  const noted = { ...edition, briefing: places?.briefing ?? briefing };
  const flow = flowWithNotes(flowOf(noted, model.chartsAt), places?.after ?? new Map());
  const byId = new Map(flow.map((item) => [item.id, item]));
  const ordered = order === null ? flow : order.flatMap((id) => byId.get(id) ?? []);
  return (
    <section className="briefing" style={{ page: pageName(briefing.id) }} lang={briefing.language}>
      <header className="briefing-head">
        <span className="signature" aria-hidden="true">
          {briefing.letter}
        </span>
        <h1 id={briefingAnchor(briefing.id)}>{briefing.title}</h1>
        <p className="summary">{briefing.summary}</p>
        <p className="secondary">{describeEdition(edition)}</p>
        <ControlStrip claims={claims.map((claim) => claim.id)} />
      </header>
      {briefing.digest !== null && model.content.options.parts.includes('digests') && (
        <DigestPart digest={briefing.digest} edition={edition} />
      )}
      {/* Siblings, whatever the order: a chart that moves among them is not drawn again. */}
      <div className="flow" data-briefing={briefing.id}>
        {ordered.map((item) => (
          <div
            key={item.id}
            className={`flow-${item.id.slice(0, item.id.indexOf('-'))}`}
            data-flow={item.id}
            data-leads={leadOf(item)}
          >
            <FlowPart item={item} briefing={briefing.id} charts={charts} />
          </div>
        ))}
      </div>
      <ReadersNotes edition={edition} />
    </section>
  );
}

/** How a thing leads into the next: notes on it may stand on the page after. */
function leadOf(item: NotedFlowItem): Setting['leads'] {
  if (item.type === 'section' || (item.type === 'block' && item.leads)) return 'page';
  return item.type === 'block' && item.noted ? 'order' : undefined;
}

interface FlowPartProps {
  readonly item: NotedFlowItem;
  readonly briefing: string;
  readonly charts: ChartWatch | null;
}

function FlowPart({ item, briefing, charts }: FlowPartProps): ReactNode {
  const { ink } = usePack().model.content.options;
  switch (item.type) {
    case 'section':
      return (
        <h2 id={sectionAnchor(briefing, item.section.id)}>
          <span className="section-number">{item.section.number}</span> <PackInlines inlines={item.section.title} />
        </h2>
      );
    case 'block':
      return <PackBlock block={item.block} />;
    case 'notes':
      return item.after.map((block) => <NotesAfter key={block} briefing={briefing} place={block} />);
    case 'figure':
      return (
        <>
          <PackFigure chart={item.chart} charts={charts} ink={ink} />
          <NoteCalls at={chartAnchor(item.chart.id)} />
          <NotesAfter briefing={briefing} place={chartAnchor(item.chart.id)} />
        </>
      );
  }
}
