import { expect, test } from 'vitest';
import type { Verdict } from '../../shared/checks/finding.ts';
import type { Status } from '../../shared/notes/status.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { countKinds, measuredShare } from '../../shared/register/count-kinds.ts';
import { deskWork } from '../../shared/register/desk-work.ts';
import {
  countByStatus,
  progressByAuthor,
  progressByBriefing,
  progressBySection,
  progressOf,
} from '../../shared/register/progress.ts';
import type { Quantity } from '../../shared/register/quantities.ts';
import { readingState } from '../../shared/register/reading-state.ts';
import type { LibraryRegister, RegisterBriefing, RegisterClaim } from '../../shared/register/register.ts';
import { flagOf } from '../support/flag-of.ts';
import { findingOn, listed } from './register-of.ts';

function claim(id: string, section: number, fields: Partial<RegisterClaim> = {}): RegisterClaim {
  const place = { id: `s${section}`, number: section, paragraph: 1 };
  return { ...listed(id), briefing: id.charAt(0), section: place, ...fields };
}

function briefing(id: string, ...names: readonly string[]): RegisterBriefing {
  const sections = names.map((name, index) => ({ id: `s${index + 1}`, number: index + 1, name }));
  const origin = { publisher: null, author: null, published: null, form: 'Essay', summary: '', editionHash: '' };
  return { id, letter: id.toUpperCase(), title: `Title of ${id}`, minutes: 8, claimCount: 0, sections, ...origin };
}

const claims = [
  claim('a_one', 1, { attributedTo: 'IDC' }),
  claim('a_two', 1, { attributedTo: null, kind: 'estimate' }),
  claim('a_three', 3, { attributedTo: 'JFC', kind: 'estimate' }),
  claim('b_one', 1, { attributedTo: 'JFC', kind: 'opinion' }),
  claim('b_two', 1, { attributedTo: null, kind: 'estimate' }),
  claim('b_three', 1, { attributedTo: null }),
];
const register: LibraryRegister = {
  revision: '0123456789ab',
  briefings: [briefing('a', 'Volume', 'No claims', 'Price'), briefing('b', 'Supply')],
  claims,
  findings: [],
  quantities: [],
};
const flags: Readonly<Record<string, Status>> = { a_one: 'verified', b_one: 'in-review', b_two: 'unchecked' };
const statusOf = (id: string): Status => flags[id] ?? 'unchecked';

test('a claim is handled once somebody has looked at it, with whatever result', () => {
  expect(progressOf(claims, statusOf)).toEqual({ handled: 2, total: 6 });
  expect(progressOf([], statusOf)).toEqual({ handled: 0, total: 0 });
});

test('statuses are counted in the scale’s order, those that no claim has too', () => {
  expect(countByStatus(claims, statusOf, usualScale).map(({ status, count }) => `${status} ${count}`)).toEqual([
    'unchecked 4',
    'in-review 1',
    'verified 1',
    'disputed 0',
    'outdated 0',
    'not-checkable 0',
  ]);
});

test('progress goes by briefing and by section in text order, with the next claim to look at', () => {
  expect(progressByBriefing(register, statusOf)).toEqual([
    { id: 'a', name: 'A: Title of a', handled: 1, total: 3, next: 'a_two' },
    { id: 'b', name: 'B: Title of b', handled: 1, total: 3, next: 'b_two' },
  ]);
  const sections = progressBySection(register, (id) => (id === 'a_three' ? 'disputed' : statusOf(id)));
  expect(sections.map(({ name, handled, total, next }) => [name, handled, total, next])).toEqual([
    ['A1 Volume', 1, 2, 'a_two'],
    ['A2 No claims', 0, 0, null],
    ['A3 Price', 1, 1, null],
    ['B1 Supply', 1, 3, 'b_two'],
  ]);
});

test('progress by author begins with who says most; claims that name nobody stand last, however many', () => {
  expect(progressByAuthor(register, statusOf).map(({ name, handled, total }) => [name, handled, total])).toEqual([
    ['JFC', 1, 2],
    ['IDC', 1, 1],
    ['Not stated', 0, 3],
  ]);
});

test('every claim stands once in each division', () => {
  for (const parts of [progressByBriefing, progressBySection, progressByAuthor]) {
    expect(parts(register, statusOf).reduce((sum, { total }) => sum + total, 0)).toBe(claims.length);
  }
});

test('kinds are counted with the commonest first, and the title says how few claims were measured', () => {
  const counts = countKinds(claims);
  expect(counts).toEqual([
    { kind: 'estimate', count: 3 },
    { kind: 'measured', count: 2 },
    { kind: 'opinion', count: 1 },
  ]);
  expect(measuredShare(counts)).toBe('Only 2 of 6 claims were measured');
  expect(measuredShare([{ kind: 'measured', count: 1 }])).toBe('1 of 1 claims was measured');
  expect(measuredShare([{ kind: 'opinion', count: 4 }])).toBe('None of 4 claims was measured');
});

test('what is on the desk: failing sums, quantities stated differently with contradictions first, and flags', () => {
  const finding = (verdict: Verdict) => findingOn(['a_one'], verdict, { check: 'recompute', id: verdict });
  const quantity = (verdict: Quantity['verdict']): Quantity => ({
    id: verdict,
    title: verdict,
    claims: ['a_one', 'b_one'],
    findings: [],
    verdict,
  });
  const library: LibraryRegister = {
    ...register,
    findings: [finding('holds'), finding('fails')],
    quantities: [quantity('differs'), quantity('holds'), quantity('conflicts')],
  };
  const current = new Map([
    ['b_one', flagOf('b_one', 'in-review', { against: listed('b_one').hashes })],
    ['a_two', flagOf('a_two', 'verified')],
    ['b_two', flagOf('b_two', 'unchecked')],
  ]);
  const work = deskWork(library, current);
  expect(work.failing.map(({ id }) => id)).toEqual(['fails']);
  expect(work.apart.map(({ id }) => id)).toEqual(['conflicts', 'differs']);
  expect(work.disagreeing).toBe(1);
  expect([work.inReview, work.outdated]).toEqual([['b_one'], []]);
  expect(work.stale).toEqual(['a_two']);
  const nothing = { failing: [], apart: [], disagreeing: 0, inReview: [], outdated: [], stale: [] };
  expect(deskWork(register, new Map())).toEqual(nothing);
});

test('a text is unread, being read or finished; only a finished one counts all its minutes', () => {
  expect(readingState(undefined, 8)).toEqual({ state: 'unread', read: 0, minutes: 8 });
  expect(readingState({ reached: 0 }, 8).state).toBe('unread');
  expect(readingState({ reached: 0.01 }, 8)).toEqual({ state: 'reading', read: 1, minutes: 8 });
  expect(readingState({ reached: 0.5 }, 8).read).toBe(4);
  expect(readingState({ reached: 0.99 }, 8)).toEqual({ state: 'reading', read: 7, minutes: 8 });
  expect(readingState({ reached: 1 }, 8)).toEqual({ state: 'finished', read: 8, minutes: 8 });
  expect(readingState({ reached: 0.5 }, 1)).toEqual({ state: 'reading', read: 0, minutes: 1 });
});
