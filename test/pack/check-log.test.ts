import { expect, test } from 'vitest';
import type { Finding } from '../../shared/checks/finding.ts';
import { checkLog, flagLog } from '../../shared/pack/check-log.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { edition } from '../services/content.ts';
import { claimOf } from '../support/claim-of.ts';
import { flagOf } from '../support/flag-of.ts';
import { packOf } from '../support/pack-of.ts';

function findingOf(check: string, verdict: Finding['verdict'], claims: readonly string[], more: Partial<Finding> = {}) {
  const id = `${check}:${claims.join(':')}`;
  const empty = { expected: null, expectedRange: null, stated: null, sum: null, working: [] };
  return { id, check, verdict, message: 'It is so.', claims, ...empty, ...more };
}

const one = findingOf('no-source', 'cannot-run', ['c_one'], { message: 'No source is named.' });
const two = findingOf('no-source', 'cannot-run', ['c_two'], { message: 'No source is named.' });
const sum = findingOf('recompute', 'holds', ['c_one', 'c_two'], { working: ['1 + 1 = 2'] });
const wrong = findingOf('recompute', 'fails', ['c_two', 'c_one'], { working: ['1 + 1 = 3'] });
const odd = findingOf('of-tomorrow', 'holds', ['c_two']);
const claims = [
  claimOf('c_one', { findings: [one, sum, wrong] }),
  claimOf('c_two', { findings: [two, sum, wrong, odd] }),
];
const pack = packOf([{ ...edition, claims, charts: [], foreign: [] }]);

test('every finding is logged under its check, with what contradicts first, and a check of another release last', () => {
  const log = checkLog(packModel(pack));
  expect(log.map(({ check, runs }) => [check, runs])).toEqual([
    ['recompute', 2],
    ['no-source', 2],
    ['of-tomorrow', 1],
  ]);
  expect(log[0]?.findings.map(({ verdict }) => verdict)).toEqual(['fails', 'holds']);
  expect(log.at(-1)?.title).toBe('of-tomorrow');
});

test('what is said alike of several claims is one entry that names them all; what rests on figures is not joined', () => {
  const log = checkLog(packModel(pack));
  expect(log[1]?.findings).toEqual([
    { verdict: 'cannot-run', message: 'No source is named.', claims: ['c_one', 'c_two'] },
  ]);
  expect(log[0]?.findings).toHaveLength(2);
});

test('flag steps stand claim by claim in text order, everyone’s by time, and only for chosen claims', () => {
  const at = (created: string) => ({ created: `2026-11-2${created}:00.000Z` });
  const later = flagOf('c_one', 'verified', at('2T10:00'));
  const first = flagOf('c_one', 'in-review', at('1T10:00'));
  const flags = [flagOf('c_two', 'disputed', at('0T10:00')), later, first];
  const notebooks = [{ briefing: 'c', notes: [], flags, forks: [] }];
  const steps = (content: typeof pack) =>
    flagLog(packModel(content)).map(({ claim, steps: own }) => [claim, ...own.map(({ status }) => status)]);
  expect(steps({ ...pack, notebooks })).toEqual([
    ['c_one', 'in-review', 'verified'],
    ['c_two', 'disputed'],
  ]);
  expect(steps({ ...pack, notebooks, chosen: ['c_two'] })).toEqual([['c_two', 'disputed']]);
});
