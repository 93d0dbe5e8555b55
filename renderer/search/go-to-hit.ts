import { isDigestBlock } from '../../shared/briefing/digest-blocks.ts';
import type { Passage, SearchHit } from '../../shared/search/search-hit.ts';
import { useDesk } from '../state/desk-store.ts';
import { useReading } from '../state/reading-store.ts';
import { useSettings } from '../state/settings-store.ts';
import { goToBriefing, goToClaim } from '../state/trail.ts';
import { type HitTarget, type Origin, useHits } from './hits-store.ts';

/**
 * Goes to what was found for `query`, from any view, so that there is a way back: a claim or a note to the claim in the
 * text, a chart to its home claim with the chart on show, the rest to where it stands in the text. What the text holds
 * of the query is marked in it.
 */
export function goToHit({ passage }: SearchHit, query: string): void {
  const { kind, claim, block, id, title } = passage;
  switch (kind) {
    case 'claim':
      seek(passage, { type: 'claim', claim: id }, query);
      goToClaim(id);
      return;
    case 'note':
      if (claim !== null) goToClaim(claim);
      return;
    case 'chart':
      if (claim !== null) showChart(claim, id);
      return;
    case 'source':
      seek(passage, { type: 'source' }, query);
      goToBriefing(passage.briefing);
      return;
    case 'text':
    case 'glossary':
      // What is gone to is shown, whether or not the digest was shut.
      if (block !== null && isDigestBlock(block)) useSettings.getState().change({ digest: true });
      // The text may spell a term otherwise than it was asked for.
      if (block !== null) seek(passage, { type: 'block', block }, kind === 'text' ? query : `"${title}"`);
      goToBriefing(passage.briefing);
  }
}

function seek({ briefing }: Passage, target: HitTarget, query: string): void {
  useHits.setState({ query, sought: { briefing, target }, origin: here() });
}

function here(): Origin | null {
  const { edition, selection, past } = useReading.getState();
  const scrollTop = document.querySelector('.galley-scroll')?.scrollTop ?? 0;
  const { view } = useDesk.getState();
  return edition === null ? null : { view, briefing: edition.briefing.id, selection, scrollTop, stops: past.length };
}

/** The claim may be in another briefing, whose text has to come first. */
function showChart(claim: string, chart: string): void {
  goToClaim(claim);
  const isThere = () => useReading.getState().selection?.claim === claim;
  if (isThere()) {
    useReading.setState({ chart });
    return;
  }
  const unsubscribe = useReading.subscribe(({ selection }, before) => {
    if (selection === before.selection) return;
    unsubscribe();
    if (isThere()) useReading.setState({ chart });
  });
}
