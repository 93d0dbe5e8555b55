import type { ReactNode } from 'react';
import type { BriefingEdition, Section } from '../../shared/briefing/briefing.ts';
import { chartAnchor, sectionAnchor } from '../../shared/pack/anchors.ts';
import { type FlowItem, flowOf } from '../../shared/pack/flow.ts';
import { claimsMarkedIn } from '../../shared/pack/marked-claims.ts';
import type { NotePlaces } from '../../shared/pack/place-notes.ts';
import { usePack } from '../pack/pack-context.ts';
import { PageBlock } from './PageBlock.tsx';
import { PageFigure } from './PageFigure.tsx';
import { PageFindings } from './PageFindings.tsx';
import { PageInlines } from './PageInlines.tsx';
import { PageNotes } from './PageNotes.tsx';

interface PageTextProps {
  /** Its text with the passages of notes marked. */
  readonly edition: BriefingEdition;
  readonly notesAfter: NotePlaces['after'];
}

/** The text section by section, each chart after the paragraph that makes its claim, each note after its block. */
export function PageText({ edition, notesAfter }: PageTextProps): ReactNode {
  const { model } = usePack();
  return sectionsOf(flowOf(edition, model.chartsAt)).map(({ section, items }) => {
    const id = sectionAnchor(edition.briefing.id, section.id);
    return (
      <section key={section.id} className="section" aria-labelledby={id}>
        <Findings marked={claimsMarkedIn({ type: 'heading', id: '', children: section.title })} />
        <h2 id={id}>
          <span className="section-number">{section.number}</span> <PageInlines inlines={section.title} />
        </h2>
        <PageNotes notes={notesAfter.get(`section-${section.number}`) ?? []} />
        {items.map((item) => (
          <Item key={item.id} item={item} notesAfter={notesAfter} />
        ))}
      </section>
    );
  });
}

interface SectionFlow {
  readonly section: Section;
  readonly items: FlowItem[];
}

function sectionsOf(flow: readonly FlowItem[]): readonly SectionFlow[] {
  const sections: SectionFlow[] = [];
  for (const item of flow) {
    if (item.type === 'section') sections.push({ section: item.section, items: [] });
    else sections.at(-1)?.items.push(item);
  }
  return sections;
}

interface ItemProps extends Pick<PageTextProps, 'notesAfter'> {
  readonly item: FlowItem;
}

function Item({ item, notesAfter }: ItemProps): ReactNode {
  switch (item.type) {
    case 'section':
      return null;
    case 'block':
      return (
        <>
          <div className="row">
            <Findings marked={claimsMarkedIn(item.block)} />
            <PageBlock block={item.block} />
          </div>
          <PageNotes notes={notesAfter.get(item.block.id) ?? []} />
        </>
      );
    case 'figure':
      return (
        <>
          <PageFigure chart={item.chart} />
          <PageNotes notes={notesAfter.get(chartAnchor(item.chart.id)) ?? []} />
        </>
      );
  }
}

function Findings({ marked }: { readonly marked: readonly string[] }): ReactNode {
  const { model } = usePack();
  return <PageFindings claims={marked.flatMap((id) => model.claims.get(id) ?? [])} />;
}
