import { randomUUID } from 'node:crypto';
import type { Flag } from '../../shared/notes/entry.ts';
import type { Status } from '../../shared/notes/status.ts';

const hash = '0'.repeat(64);
const instant = '2026-11-22T10:00:00.000Z';

/** A flag on a claim as one reader set it first. */
export function flagOf(claim: string, status: Status, more: Partial<Flag> = {}): Flag {
  return {
    type: 'flag',
    id: randomUUID(),
    author: { id: '0b0f5c62-2b6b-4f6d-9c43-6f7f0a3c9d10', name: 'A reader' },
    briefing: claim.slice(0, claim.indexOf('_')),
    created: instant,
    changed: instant,
    claim,
    against: { text: hash, data: hash, source: hash },
    status,
    from: 'unchecked',
    reason: '',
    evidence: [],
    step: 1,
    checklist: [],
    settles: [],
    seen: null,
    ...more,
  };
}
