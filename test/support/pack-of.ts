import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { usualScale } from '../../shared/notes/status.ts';
import type { PackContent } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { library } from '../services/content.ts';
import { author } from '../services/reader.ts';

/** A pack of these editions with everything in it, and no notes, unless told otherwise. */
export function packOf(editions: readonly BriefingEdition[], more: Partial<PackContent> = {}): PackContent {
  const briefings = editions.map(({ briefing }) => briefing.id);
  return {
    id: '0123456789ab',
    options: { ...usualPack, briefings },
    library,
    editions,
    chosen: null,
    notebooks: briefings.map((briefing) => ({ briefing, notes: [], flags: [], forks: [] })),
    preparedBy: author,
    scale: usualScale,
    colourNames: {},
    leftOut: [],
    setOn: '2026-11-22T14:40:05+01:00',
    version: '0.4.0',
    ...more,
  };
}
