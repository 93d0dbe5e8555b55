import { type Selection, type Stop, useReading } from './reading-store.ts';
import { briefingAhead, switchBriefing } from './switch-briefing.ts';

function here(): Stop | null {
  const { edition, selection } = useReading.getState();
  return edition === null ? null : { briefing: edition.briefing.id, selection };
}

function withHere(stops: readonly Stop[]): readonly Stop[] {
  const stop = here();
  return stop === null ? stops : [...stops, stop];
}

/** Selects a claim named somewhere else than in the text, in whichever briefing it stands, so that Back returns. */
export function goToClaim(claim: string, mention = 0): void {
  const { claims, foreign, past, selection } = useReading.getState();
  if (claims.has(claim)) {
    // With nothing selected there is no place in this text to come back to.
    useReading.setState({ past: selection === null ? past : withHere(past), future: [] });
    useReading.getState().select(claim, mention);
    return;
  }
  const briefing = foreign.get(claim)?.briefing;
  if (briefing !== undefined) void move(briefing, { claim, mention }, { past: withHere(past), future: [] });
}

/** Opens a briefing where the reader left it, so that Back returns to this one. The one on the desk stays as it is. */
export function goToBriefing(briefing: string): void {
  const { past } = useReading.getState();
  if (briefingAhead() === briefing) useReading.setState({ dialog: null });
  else void move(briefing, null, { past: withHere(past), future: [] });
}

export function goBack(): void {
  const { past, future } = useReading.getState();
  const stop = past.at(-1);
  if (stop !== undefined) void returnTo(stop, { past: past.slice(0, -1), future: withHere(future) });
}

export function goForward(): void {
  const { past, future } = useReading.getState();
  const stop = future.at(-1);
  if (stop !== undefined) void returnTo(stop, { past: withHere(past), future: future.slice(0, -1) });
}

/** Follows the claim that a chart's mark stands for, or asks which of several. */
export function chooseAmong(claims: readonly string[]): void {
  const { claims: own, foreign } = useReading.getState();
  const known = claims.filter((claim) => own.has(claim) || foreign.has(claim));
  const [only] = known;
  if (only === undefined) return;
  if (known.length === 1) goToClaim(only);
  else useReading.setState({ choice: known, dialog: 'claims' });
}

interface Trail {
  readonly past: readonly Stop[];
  readonly future: readonly Stop[];
}

async function returnTo({ briefing, selection }: Stop, trail: Trail): Promise<void> {
  const { edition, select, deselect } = useReading.getState();
  if (edition?.briefing.id !== briefing) return move(briefing, selection, trail);
  useReading.setState(trail);
  if (selection === null) deselect();
  else select(selection.claim, selection.mention);
}

/** Changes briefing; the trail changes with it, and stays as it was where the text can't be opened. */
async function move(briefing: string, target: Selection | null, trail: Trail): Promise<void> {
  if (await switchBriefing(briefing, target)) useReading.setState(trail);
}
