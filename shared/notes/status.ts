import type { Evidence } from './flag.ts';

/** The scale, in its fixed order: keys 1 to 6, filters, legends and counts all follow it. */
export const statuses = ['unchecked', 'in-review', 'verified', 'disputed', 'outdated', 'not-checkable'] as const;
export type Status = (typeof statuses)[number];

/** What a status is called and means, for flag blocks, legends and the pack. */
export const statusWords: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  unchecked: { name: 'Unchecked', meaning: 'Nobody has looked yet' },
  'in-review': { name: 'In review', meaning: 'Somebody is checking' },
  verified: { name: 'Verified', meaning: 'Matches its evidence' },
  disputed: { name: 'Disputed', meaning: 'Evidence contradicts it' },
  outdated: { name: 'Outdated', meaning: 'True once, since passed' },
  'not-checkable': { name: 'Not checkable', meaning: 'No evidence can settle it' },
};

/** A status inside a sentence: "B13 is flagged in review". */
export function statusInSentence(status: Status): string {
  return statusWords[status].name.toLowerCase();
}

/** What a status asks for before it is saved. */
export function needsOf(status: Status): { readonly reason: boolean; readonly evidence: boolean } {
  switch (status) {
    case 'unchecked':
    case 'in-review':
      return { reason: false, evidence: false };
    case 'verified':
    case 'disputed':
    case 'outdated':
      return { reason: true, evidence: true };
    case 'not-checkable':
      return { reason: true, evidence: false };
  }
}

/** Why a flag can't be saved as it is, in one sentence; null when it can. */
export function missingFor(status: Status, reason: string, evidence: readonly Evidence[]): string | null {
  const needs = needsOf(status);
  const name = statusWords[status].name;
  if (needs.reason && reason.trim() === '') return `${name} needs a reason of one line.`;
  if (needs.evidence && evidence.length === 0) return `${name} needs at least one piece of evidence.`;
  return null;
}
