import type { Source } from '../../shared/briefing/briefing.ts';
import { citeClaim } from '../../shared/claims/cite-claim.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import { formatLink } from '../../shared/host/link.ts';
import { t } from '../../shared/language/t.ts';
import { copyText } from '../state/copy-text.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { numberOf, useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';
import { say } from '../state/status-bar-store.ts';

/** Copies a claim of any briefing with its figure, source and link; the status bar says how it went. */
export async function copyClaim(id: string): Promise<void> {
  try {
    const found = onDesk(id) ?? (await elsewhere(id));
    if (typeof found === 'string') say(found);
    else await copyText(citeClaim(found.claim, found.source), t`${found.claim.number} is copied with its source.`);
  } catch (error) {
    say(t`Nothing was copied. ${sentenceOf(error)}`);
  }
}

/** Copies a link that opens a claim of any briefing here; the status bar says how it went. */
export async function copyLink(id: string): Promise<void> {
  const number = useRegister.getState().claims.get(id)?.number ?? numberOf(id, useReading.getState());
  await copyText(formatLink({ type: 'claim', claim: id }), t`A link to ${number} is copied.`);
}

interface Found {
  readonly claim: Claim;
  readonly source: Source;
}

function onDesk(id: string): Found | null {
  const { edition, claims } = useReading.getState();
  const claim = claims.get(id);
  return edition === null || claim === undefined ? null : { claim, source: edition.briefing.source };
}

/** A claim of a briefing that is not on the desk, or why it can't be had. */
async function elsewhere(id: string): Promise<Found | string> {
  const listed = useRegister.getState().claims.get(id) ?? useReading.getState().foreign.get(id);
  const edition = listed === undefined ? null : await host.briefing(listed.briefing);
  if (edition?.ok === false) return t`Nothing was copied. ${edition.message}`;
  const claim = edition?.value.claims.find((each) => each.id === id);
  if (!edition || claim === undefined) return t`Nothing was copied: the library has no claim ${id}.`;
  return { claim, source: edition.value.briefing.source };
}
