import { create } from 'zustand';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { t } from '../../shared/language/t.ts';
import { short } from '../app/use-media.ts';
import { leastForTwo } from '../reading/desk-layout.ts';
import { host } from './host-client.ts';
import { selectedClaim, useReading } from './reading-store.ts';
import { loadRegister, useRegister } from './register-store.ts';
import { announce, hint, say } from './status-bar-store.ts';
import { goToClaim } from './trail.ts';

/** A claim that stays beside the reading, with its edition: it can be of another briefing than the one on the desk. */
export interface Pinned {
  readonly claim: Claim;
  readonly edition: BriefingEdition;
  /** Its chart on show; null for the first. */
  readonly chart: string | null;
}

interface PinState {
  readonly pinned: Pinned | null;
  readonly showChart: (chart: string) => void;
}

export const usePin = create<PinState>()((set) => ({
  pinned: null,
  showChart: (chart) => set(({ pinned }) => (pinned === null ? {} : { pinned: { ...pinned, chart } })),
}));

/** The selected claim as it would be pinned; null when nothing is selected. */
function pinnable(): Pinned | null {
  const reading = useReading.getState();
  const claim = selectedClaim(reading);
  return claim === null || reading.edition === null ? null : { claim, edition: reading.edition, chart: reading.chart };
}

/** What a pinned claim waits for while it is the selected one too. */
export function chooseAnother({ number }: Pick<Claim, 'number'>): string {
  return t`Choose another claim to compare with ${number}.`;
}

/** Pins the selected claim beside the reading; with a claim pinned, takes that one away again. */
export function togglePin(): void {
  const { pinned } = usePin.getState();
  if (pinned !== null) {
    usePin.setState({ pinned: null });
    announce(t`${pinned.claim.number} is no longer pinned.`);
    return;
  }
  const wanted = pinnable();
  if (wanted === null) {
    hint(t`Choose a claim first, or press J for the first.`);
    return;
  }
  showPinned(wanted);
}

function showPinned(wanted: Pinned): void {
  // Its checks name claims of other briefings than the ones that will lie on the desk.
  void loadRegister();
  usePin.setState({ pinned: wanted });
  const { number } = wanted.claim;
  const isSelected = useReading.getState().selection?.claim === wanted.claim.id;
  // Another claim is chosen in the text, which evidence that takes the whole view would hide.
  useReading.setState({ evidenceOpen: !isSelected || !window.matchMedia(short).matches, textOnly: false });
  if (window.innerWidth < leastForTwo) {
    say(`${number} is pinned. Two claims stand side by side in a window of ${leastForTwo} px or more.`);
  } else if (isSelected) {
    say(t`${number} is pinned. ${chooseAnother(wanted.claim)}`);
  } else say(t`${number} is pinned beside the text.`);
}

/** Goes to a claim with another one pinned beside it, of whatever briefings they are. */
export async function pinBeside(claim: string, beside: string): Promise<void> {
  goToClaim(claim);
  const listed = useRegister.getState().claims.get(beside);
  const edition = listed === undefined ? null : await host.briefing(listed.briefing);
  const pinned = edition?.ok ? edition.value.claims.find(({ id }) => id === beside) : undefined;
  if (!edition?.ok || pinned === undefined) {
    say(t`${listed?.number ?? beside} could not be pinned. ${edition?.ok === false ? edition.message : ''}`.trim());
    return;
  }
  showPinned({ claim: pinned, edition: edition.value, chart: null });
}

/** The pinned claim is selected in its text, and the selected one is pinned in its place. */
export function swapPin(): void {
  const { pinned } = usePin.getState();
  const selected = pinnable();
  if (pinned === null || selected === null || selected.claim.id === pinned.claim.id) return;
  usePin.setState({ pinned: selected });
  goToClaim(pinned.claim.id);
}
