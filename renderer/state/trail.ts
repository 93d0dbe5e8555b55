import type { View } from '../../shared/host/views.ts';
import { useDesk } from './desk-store.ts';
import { type Selection, type Stop, useReading } from './reading-store.ts';
import { loadRegister, useRegister } from './register-store.ts';
import { briefingAhead, switchBriefing } from './switch-briefing.ts';

function here(): Stop | null {
  const { edition, selection } = useReading.getState();
  const { view } = useDesk.getState();
  return edition === null ? null : { view, briefing: edition.briefing.id, selection };
}

function withHere(stops: readonly Stop[]): readonly Stop[] {
  const stop = here();
  return stop === null ? stops : [...stops, stop];
}

/** Shows another view over the same briefing, so that Back returns to this one. */
export function goToView(view: View): void {
  if (view !== 'reader') void loadRegister();
  if (useDesk.getState().view === view) {
    useReading.setState({ dialog: null });
    return;
  }
  const { past } = useReading.getState();
  useReading.setState({ past: withHere(past), future: [], dialog: null });
  showView(view, false);
}

/** Selects a claim in the reader, from any view and in whichever briefing it stands, so that Back returns. */
export function goToClaim(claim: string, mention = 0): void {
  const { claims, foreign, past, selection } = useReading.getState();
  if (claims.has(claim)) {
    const { view } = useDesk.getState();
    // With nothing selected there is no place in this text to come back to.
    useReading.setState({ past: selection === null && view === 'reader' ? past : withHere(past), future: [] });
    useReading.getState().select(claim, mention);
    showView('reader', true);
    return;
  }
  const briefing = foreign.get(claim)?.briefing ?? useRegister.getState().claims.get(claim)?.briefing;
  if (briefing !== undefined) void move('reader', briefing, { claim, mention }, { past: withHere(past), future: [] });
}

/** Opens a briefing where the reader left it, so that Back returns to this one. The one on the desk stays as it is. */
export function goToBriefing(briefing: string): void {
  const { past } = useReading.getState();
  if (briefingAhead() === briefing) goToView('reader');
  else void move('reader', briefing, null, { past: withHere(past), future: [] });
}

/** Back to the place left last; at the beginning nothing happens. */
export function goBack(): void {
  const { past, future } = useReading.getState();
  const stop = past.at(-1);
  if (stop !== undefined) void returnTo(stop, { past: past.slice(0, -1), future: withHere(future) });
}

/** Forward to the place that Back left; at the end nothing happens. */
export function goForward(): void {
  const { past, future } = useReading.getState();
  const stop = future.at(-1);
  if (stop !== undefined) void returnTo(stop, { past: withHere(past), future: future.slice(0, -1) });
}

/** Follows the claim that a chart's mark stands for, or asks which of several. */
export function chooseAmong(claims: readonly string[]): void {
  const { claims: own, foreign } = useReading.getState();
  const { claims: listed } = useRegister.getState();
  const known = claims.filter((claim) => own.has(claim) || foreign.has(claim) || listed.has(claim));
  const [only] = known;
  if (only === undefined) return;
  if (known.length === 1) goToClaim(only);
  else useReading.setState({ choice: known, dialog: 'claims' });
}

interface Trail {
  readonly past: readonly Stop[];
  readonly future: readonly Stop[];
}

/** `sought`: a text that comes on to the desk with the view goes to its selected claim, else to where it was left. */
function showView(view: View, sought: boolean): void {
  if (useDesk.getState().view === view) return;
  useReading.setState({ sought });
  useDesk.setState({ view });
}

async function returnTo({ view, briefing, selection }: Stop, trail: Trail): Promise<void> {
  const { edition, select, deselect } = useReading.getState();
  if (edition?.briefing.id !== briefing) return move(view, briefing, selection, trail);
  useReading.setState(trail);
  if (selection === null) deselect();
  else select(selection.claim, selection.mention);
  showView(view, selection !== null);
}

/** The way to another briefing that is being gone; null while the reader stands still. */
let way: Promise<void> | null = null;

/** When the briefing that is being gone to has come, or could not; null while none is. */
export function arrival(): Promise<void> | null {
  return way;
}

/** Changes briefing; view and trail change with it, and stay as they were where the text can't be opened. */
async function move(view: View, briefing: string, target: Selection | null, trail: Trail): Promise<void> {
  const going = switchBriefing(briefing, target).then((came) => {
    if (!came) return;
    useReading.setState(trail);
    useDesk.setState({ view });
  });
  way = going;
  await going.finally(() => {
    if (way === going) way = null;
  });
}
