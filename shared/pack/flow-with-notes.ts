import type { FlowItem } from './flow.ts';

/** A thing in a briefing's column, and of a block whether notes come next; or the notes that print after these blocks. */
export type NotedFlowItem =
  | Exclude<FlowItem, { readonly type: 'block' }>
  | (Extract<FlowItem, { readonly type: 'block' }> & { readonly noted: boolean })
  | { readonly type: 'notes'; readonly id: string; readonly after: readonly string[] };

/**
 * A briefing's column with the notes on a block right after it, or after the list or paragraph that it leads into;
 * `noted` has the blocks, and `section-N` for a title, that there are notes on.
 */
export function flowWithNotes(
  flow: readonly FlowItem[],
  noted: { readonly has: (place: string) => boolean },
): readonly NotedFlowItem[] {
  const items: NotedFlowItem[] = [];
  let unsaid: readonly string[] = [];
  const say = () => {
    const [first] = unsaid;
    if (first !== undefined) items.push({ type: 'notes', id: `notes-${first}`, after: unsaid });
    unsaid = [];
  };
  for (const item of flow) {
    if (item.type !== 'block') say();
    const place = placeOf(item);
    if (place !== null && noted.has(place)) unsaid = [...unsaid, place];
    if (item.type !== 'block') {
      items.push(item);
      continue;
    }
    // Notes stay with the words they are on: no chart comes between.
    items.push({ ...item, noted: !item.leads && unsaid.length > 0 });
    if (!item.leads) say();
  }
  say();
  return items;
}

function placeOf(item: FlowItem): string | null {
  switch (item.type) {
    case 'section':
      return `section-${item.section.number}`;
    case 'block':
      return item.block.id;
    case 'figure':
      return null;
  }
}
