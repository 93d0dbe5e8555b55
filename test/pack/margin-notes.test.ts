import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../shared/checks/finding.ts';
import type { Claim } from '../../shared/claims/claim.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import type { Status } from '../../shared/notes/status.ts';
import { marginNotes } from '../../shared/pack/margin-notes.ts';
import { type PackModel, packModel } from '../../shared/pack/pack-model.ts';
import { edition } from '../services/content.ts';
import { flagOf } from '../support/flag-of.ts';
import { packOf } from '../support/pack-of.ts';

const [stated] = edition.claims;

function found(verdict: Verdict, claims: readonly string[]): Finding {
  const message = 'The article is ten times too high.';
  const sum = verdict === 'fails' ? { left: '120 tn ÷ 2,000', stated: '600 bn', expected: '60 bn' } : null;
  return {
    id: verdict,
    check: 'x',
    verdict,
    message,
    claims,
    expected: null,
    expectedRange: null,
    stated: null,
    sum,
    working: [],
  };
}

function flagged(status: Status, reason: string): Flag {
  return flagOf('c_a', status, { reason });
}

/** The claims C1 to C3, each with those of these findings that name it, and a flag on C1. */
function modelOf(
  findings: readonly Finding[],
  flag?: Flag,
): { readonly model: PackModel; readonly claims: readonly Claim[] } {
  if (stated === undefined) throw new Error('The fixture has lost its claim.');
  const claims = ['c_a', 'c_b', 'c_c'].map((id, index) => ({
    ...stated,
    id,
    number: `C${index + 1}`,
    findings: findings.filter((finding) => finding.claims.includes(id)),
  }));
  const notebooks = [{ briefing: 'c', notes: [], flags: flag === undefined ? [] : [flag], forks: [] }];
  const model = packModel(packOf([{ ...edition, claims }], { notebooks }));
  return { model, claims };
}

const notesOn = (index: number, findings: readonly Finding[], flag?: Flag) => {
  const { model, claims } = modelOf(findings, flag);
  const claim = claims[index];
  return claim === undefined ? [] : marginNotes([claim], model);
};

test('a sum that fails is told with its correction at the claim it is about, and its inputs stand unremarked', () => {
  const findings = [found('fails', ['c_a', 'c_b'])];
  expect(notesOn(0, findings)).toMatchObject([{ lead: 'Sum fails.', fault: true, sum: { expected: '60 bn' } }]);
  expect(notesOn(1, findings)).toEqual([]);
});

test('a conflict is told in full once, and a claim elsewhere points there', () => {
  const findings = [found('conflicts', ['c_a', 'c_b'])];
  expect(notesOn(0, findings)).toMatchObject([{ text: 'The article is ten times too high.', toldAt: [] }]);
  expect(notesOn(1, findings)).toMatchObject([{ text: '', toldAt: ['c_a'] }]);
});

test('a claim that several findings told elsewhere name points to all of them in one note of each kind', () => {
  const elsewhere = (verdict: Verdict, claim: string) => ({
    ...found(verdict, [claim, 'c_b']),
    id: `${verdict} ${claim}`,
  });
  const findings = [
    elsewhere('differs', 'c_a'),
    elsewhere('differs', 'c_c'),
    elsewhere('conflicts', 'c_a'),
    elsewhere('conflicts', 'c_c'),
  ];
  expect(notesOn(1, findings)).toMatchObject([
    { lead: 'Differs.', text: '', toldAt: ['c_a', 'c_c'] },
    { lead: 'Conflict.', text: '', toldAt: ['c_a', 'c_c'] },
  ]);
});

test('in one paragraph what is said of several claims is said once, at the first', () => {
  const unsourced = ['c_a', 'c_b'].map((id) => ({ ...found('cannot-run', [id]), id, message: 'No source is named.' }));
  const { model, claims } = modelOf([...unsourced, found('differs', ['c_b', 'c_a'])]);
  expect(marginNotes(claims.slice(0, 2), model)).toMatchObject([
    { claims: ['c_a', 'c_b'], text: 'No source is named.' },
    { claims: ['c_a', 'c_b'], lead: 'Differs.', text: 'The article is ten times too high.', toldAt: [] },
  ]);
});

test('what holds stays out of the margin', () => {
  expect(notesOn(0, [found('holds', ['c_a'])])).toEqual([]);
});

test('a reader’s reason stands first, under the reader’s name, and never instead of a finding', () => {
  const notes = notesOn(0, [found('fails', ['c_a', 'c_b'])], flagged('disputed', 'The day is wrong.'));
  expect(notes.map((note) => note.lead)).toEqual(['Disputed, A reader.', 'Sum fails.']);
});

test('verified and claims in review need no words in the margin', () => {
  expect(notesOn(0, [], flagged('verified', 'Table 2.'))).toEqual([]);
});

test('what contradicts a claim outside the pack is told in full at the first claim it names', () => {
  const findings = [found('conflicts', ['e_a', 'c_b', 'c_a'])];
  expect(notesOn(0, findings)).toEqual([]);
  expect(notesOn(1, findings)).toMatchObject([{ lead: 'Conflict.', text: 'The article is ten times too high.' }]);
});

test('a quantity of many statements is compared in its own place, and the margin names the others', () => {
  const compared = (verdict: Verdict, other: string) => ({
    ...found(verdict, ['c_a', other]),
    id: `c_a:${other}`,
    check: 'same-quantity',
  });
  const notes = notesOn(0, [compared('differs', 'e_a'), compared('differs', 'e_b'), compared('conflicts', 'e_c')]);
  expect(notes).toMatchObject([
    { lead: 'Differs.', text: 'e_a and e_b.', quantity: { id: 'c_a', verdict: 'conflicts' } },
    { lead: 'Conflict.', text: 'e_c.', fault: true },
  ]);
});
