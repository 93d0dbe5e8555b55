import { expect, test } from 'vitest';
import type { Digest } from '../../shared/briefing/briefing.ts';
import { digestPoints } from '../../shared/briefing/digest-points.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { claimOf } from '../support/claim-of.ts';

function finding(...claims: readonly string[]): Finding {
  const plain = { check: 'authored', message: '', expected: null, expectedRange: null, stated: null, sum: null };
  return { ...plain, id: claims.join(' '), verdict: 'holds', claims, working: [] };
}

const findings = [finding('e_x', 'c_one'), finding('c_two', 'c_one', 'e_x'), finding('e_x', 'e_y', 'c_two', 'c_one')];
const claims = ['c_one', 'c_two'].map((id) =>
  claimOf(id, { findings: findings.filter((each) => each.claims.includes(id)) }),
);

function namedFor(id: string, text: Digest['holds'][number]['text'] = []) {
  const digest = { thesis: [], figures: [], holds: [{ text, findings: [id] }], fails: [], leavesOut: [] };
  return digestPoints(digest, claims)[0]?.points[0]?.claims;
}

test('a point names both claims of a pair, this briefing’s first', () => {
  expect(namedFor('e_x c_one')).toEqual(['c_one', 'e_x']);
});

test('a point names what its sum is about, and the briefing’s own claim in a sum about another’s', () => {
  expect(namedFor('c_two c_one e_x')).toEqual(['c_two']);
  expect(namedFor('e_x e_y c_two c_one')).toEqual(['c_two', 'e_x']);
});

test('a point that names a claim in its words has none after them', () => {
  const mark = { type: 'claim', claim: 'c_one', mention: -1, children: [{ type: 'text', text: 'One' }] } as const;
  expect(namedFor('e_x c_one', [mark])).toEqual([]);
});
