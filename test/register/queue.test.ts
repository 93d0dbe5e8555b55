import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import { quantitiesOf } from '../../shared/register/quantities.ts';
import { nextInQueue, queueOf } from '../../shared/register/queue.ts';
import type { LibraryRegister, RegisterClaim } from '../../shared/register/register.ts';
import { findingOn, listed } from './register-of.ts';

function tokensOf(id: string, value: number): RegisterClaim {
  return listed(id, { subject: 'Doubao', value, unit: 'tokens/day' });
}

const claims = [
  tokensOf('a_one', 1),
  tokensOf('a_two', 30),
  tokensOf('b_one', 2),
  tokensOf('b_two', 20),
  tokensOf('b_three', 5),
];

function finding(verdict: Verdict, check: string, ...ids: readonly string[]): Finding {
  return findingOn(ids, verdict, { check });
}

const findings = [
  finding('holds', 'recompute', 'a_two'),
  finding('differs', 'same-quantity', 'a_one', 'b_one'),
  finding('conflicts', 'same-quantity', 'a_two', 'b_two'),
  finding('fails', 'recompute', 'b_three', 'a_one'),
];

const register: LibraryRegister = {
  revision: '',
  briefings: [],
  claims,
  findings,
  quantities: quantitiesOf(findings, new Map(claims.map((claim) => [claim.id, claim]))),
};

const ids = (queue: readonly RegisterClaim[]) => queue.map(({ id }) => id);

test('a queue in text order is the register’s own', () => {
  expect(queueOf(register, 'text')).toEqual(claims);
});

test('failed checks come first, then conflicts, then what differs, each in text order', () => {
  expect(ids(queueOf(register, 'checks'))).toEqual(['b_three', 'a_two', 'b_two', 'a_one', 'b_one']);
});

test('the widest spread comes first, and claims that nothing else states come last in text order', () => {
  expect(ids(queueOf(register, 'spread'))).toEqual(['a_one', 'b_one', 'a_two', 'b_two', 'b_three']);
});

test('the next of a queue goes on from its head when the end is reached, and is none when none is wanted', () => {
  const queue = queueOf(register, 'text');
  expect(nextInQueue(queue, 'b_two', () => true)?.id).toBe('b_three');
  expect(nextInQueue(queue, 'b_three', (id) => id !== 'a_one')?.id).toBe('a_two');
  expect(nextInQueue(queue, null, () => true)?.id).toBe('a_one');
  expect(nextInQueue(queue, 'a_one', () => false)).toBeNull();
});
