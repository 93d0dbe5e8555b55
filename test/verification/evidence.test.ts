import { expect, test } from 'vitest';
import { sharedGrounds } from '../../renderer/ledger/shared-grounds.ts';
import { earlierReasons, offeredEvidence } from '../../renderer/verification/offered-evidence.ts';
import { readEvidence } from '../../renderer/verification/read-evidence.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Flag } from '../../shared/notes/entry.ts';
import type { Evidence } from '../../shared/notes/flag.ts';
import { claimOf } from '../support/claim-of.ts';
import { flagOf } from '../support/flag-of.ts';

function finding(id: string): Finding {
  const nothing = { expected: null, expectedRange: null, stated: null, sum: null, working: [] };
  return { id, check: 'recompute', verdict: 'holds', message: 'It holds.', claims: ['c_price'], ...nothing };
}

const claim = claimOf('c_price', { number: 'C07', findings: [finding('recompute c_price')] });
const claims = new Map([[claim.id, claim]]);

function flag(reason: string, evidence: readonly Evidence[]): Flag {
  return flagOf('c_other', 'verified', { reason, evidence: [...evidence] });
}

test('a claim’s own findings are offered, then its lines in the source, then what the last flag rested on', () => {
  const link: Evidence = { type: 'link', href: 'https://example.org/prices' };
  const places = [{ document: '002_prices.txt', line: 7 }];
  const ownLine: Evidence = { type: 'file', name: '002_prices.txt, line 7' };
  const otherLine: Evidence = { type: 'file', name: '002_prices.txt, line 9' };
  const flags = [
    flag('old', []),
    flag('price list', [link, { type: 'finding', finding: 'another claim’s' }, otherLine]),
  ];
  const findings = claim.findings.map(({ id }) => id);
  expect(offeredEvidence({ findings, places }, flags)).toEqual([
    { type: 'finding', finding: 'recompute c_price' },
    ownLine,
    link,
  ]);
  expect(offeredEvidence({ findings: [], places }, [])).toEqual([ownLine]);
  const more = [...places, ...places, { document: '002_prices.txt', line: 9 }];
  expect(offeredEvidence({ findings: [], places: more }, [])).toEqual([
    { type: 'file', name: '002_prices.txt, lines 7, 9' },
  ]);
});

test('several claims are offered what all of them share', () => {
  const [seven, nine] = [7, 9].map((line) => ({ document: '002_prices.txt', line }));
  if (seven === undefined || nine === undefined) throw new Error('There are two places.');
  const first = { findings: ['sum', 'rank'], places: [seven, nine] };
  expect(sharedGrounds([first, { findings: ['rank'], places: [{ ...nine }] }])).toEqual({
    findings: ['rank'],
    places: [nine],
  });
  expect(sharedGrounds([first])).toEqual(first);
});

test('earlier reasons come back newest first, each once', () => {
  expect(earlierReasons([flag('a', []), flag('b', []), flag('a', []), flag('', [])])).toEqual(['a', 'b']);
});

test('a link without a scheme is an https link, and other schemes are refused', () => {
  expect(readEvidence('link', 'example.org/a', claims)).toEqual({
    ok: true,
    value: { type: 'link', href: 'https://example.org/a' },
  });
  for (const hostile of ['javascript:alert(1)', 'file:///etc/passwd', 'smb://host/share', 'data:text/html,x']) {
    expect(readEvidence('link', hostile, claims)).toMatchObject({ ok: false, code: 'link' });
  }
});

test('a claim is named by its number in any common spelling, and an unknown one is said to be unknown', () => {
  for (const typed of ['C07', 'c07', 'c7', 'c_price']) {
    expect(readEvidence('claim', typed, claims)).toEqual({ ok: true, value: { type: 'claim', claim: 'c_price' } });
  }
  expect(readEvidence('claim', 'C99', claims)).toEqual({
    ok: false,
    code: 'claim',
    message: 'No claim is numbered C99.',
  });
});

test('nothing typed is not evidence', () => {
  expect(readEvidence('quotation', '  ', claims)).toMatchObject({ ok: false, code: 'empty' });
});
