import type { Block, BriefingEdition, Section } from '../briefing/briefing.ts';
import type { Chart } from '../charts/chart.ts';
import { claimsMarkedIn } from './marked-claims.ts';

/** One thing in a briefing's column of text, top to bottom: a section's head, a block, or a chart. `leads`: into the next. */
export type FlowItem =
  | { readonly type: 'section'; readonly id: string; readonly section: Section }
  | { readonly type: 'block'; readonly id: string; readonly block: Block; readonly leads: boolean }
  | { readonly type: 'figure'; readonly id: string; readonly chart: Chart };

/** A briefing as it runs down the column, each chart after the paragraph of the claim that `chartsAt` names for it. */
export function flowOf(
  { briefing }: BriefingEdition,
  chartsAt: ReadonlyMap<string, readonly Chart[]>,
): readonly FlowItem[] {
  const items: FlowItem[] = [];
  const chartsAfter = (block: Block) => claimsMarkedIn(block).flatMap((claim) => chartsAt.get(claim) ?? []);
  for (const section of briefing.sections) {
    items.push({ type: 'section', id: `head-section-${section.id}`, section });
    let waiting: readonly Chart[] = chartsAfter({ type: 'heading', id: '', children: section.title });
    for (const [index, block] of section.blocks.entries()) {
      const leads = leadsInto(block, section.blocks[index + 1]);
      items.push({ type: 'block', id: `${kindOf(block)}-${block.id}`, block, leads });
      waiting = [...waiting, ...chartsAfter(block)];
      if (leads) continue;
      items.push(...waiting.map((chart): FlowItem => ({ type: 'figure', id: `figure-${chart.id}`, chart })));
      waiting = [];
    }
    items.push(...waiting.map((chart): FlowItem => ({ type: 'figure', id: `figure-${chart.id}`, chart })));
  }
  return items;
}

/** How a block behaves where a page ends; the start of its id. */
function kindOf(block: Block): 'head' | 'table' | 'text' {
  if (block.type === 'heading') return 'head';
  return block.type === 'table' ? 'table' : 'text';
}

/** Whether a chart between two blocks would part what belongs together: a subhead, or a lead-in and its list. */
function leadsInto(block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  return block.type === 'heading' || (block.type === 'paragraph' && (next.type === 'list' || next.type === 'table'));
}
