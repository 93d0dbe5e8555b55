import { expect, test } from 'vitest';
import { marginFindings } from '../../renderer/reading/margin-finding.ts';
import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import { claimOf } from '../support/claim-of.ts';

const numbers = new Map(['a', 'b', 'c', 'd'].map((id) => [id, { number: `X0${id.toUpperCase()}` }]));

function finding(verdict: Verdict, ...claims: readonly string[]): Finding {
  const plain = { check: 'authored', message: '', expected: null, expectedRange: null, stated: null, sum: null };
  return { ...plain, id: claims.join(' '), verdict, claims, working: [] };
}

function noteOf(id: string, ...findings: readonly Finding[]) {
  return marginFindings(claimOf(id, { findings }), numbers).map(({ sign, text }) => `${sign} ${text}`);
}

test('a claim that a finding is about names what it was computed from: two claims, or one and how many more', () => {
  expect(noteOf('a', finding('conflicts', 'a', 'b', 'c'))).toEqual(['≠ X0B X0C']);
  expect(noteOf('a', finding('differs', 'a', 'b', 'c', 'd'))).toEqual(['≈ X0B +2']);
  expect(noteOf('a', finding('differs', 'a', 'b'), finding('differs', 'a', 'b', 'c'))).toEqual(['≈ X0B X0C']);
});

test('a claim that went into a sum names the claim that the sum is about, and not the other inputs', () => {
  const sum = finding('conflicts', 'a', 'b', 'c', 'd');
  expect(noteOf('b', sum)).toEqual(['≠ X0A']);
  expect(noteOf('c', sum, finding('conflicts', 'd', 'c'))).toEqual(['≠ X0A X0D']);
});

test('of claims that are held against each other, each names the others', () => {
  expect(noteOf('b', { ...finding('conflicts', 'a', 'b', 'c'), check: 'rank-order' })).toEqual(['≠ X0A X0C']);
});
