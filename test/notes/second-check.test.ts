import { expect, test } from 'vitest';
import { coveredFlags } from '../../shared/notes/covered.ts';
import { settlesWords } from '../../shared/notes/settles-words.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { flagOf } from '../support/flag-of.ts';

const own = { id: '11111111-1111-4111-8111-111111111111', name: 'Reader' };
const okafor = { id: '22222222-2222-4222-8222-222222222222', name: 'Okafor' };
const brandt = { id: '33333333-3333-4333-8333-333333333333', name: 'Brandt' };
const verified = flagOf('c_price', 'verified', { author: okafor });
const disputed = flagOf('c_price', 'disputed', { author: brandt });
const mine = flagOf('c_price', 'in-review', { author: own });
const layers = { own: own.id, hidden: new Set<string>(), blind: true };

test('a blind check counts the colleagues it covers, until the reader has flagged the claim', () => {
  const flags = [verified, disputed, flagOf('c_other', 'verified', { author: okafor })];
  expect(coveredFlags(flags, 'c_price', layers)).toBe(2);
  expect(coveredFlags([...flags, mine], 'c_price', layers)).toBe(0);
  expect(coveredFlags(flags, 'c_price', { ...layers, blind: false })).toBe(0);
  expect(coveredFlags(flags, 'c_price', { ...layers, hidden: new Set([brandt.id]) })).toBe(1);
});

test('what a flag settles is said with whose it is; one’s own goes without saying', () => {
  const ids = [verified.id, disputed.id, mine.id];
  const flags = [verified, disputed, mine];
  expect(settlesWords(ids, flags, own.id, usualScale)).toBe('Settles Okafor’s verified and Brandt’s disputed');
  expect(settlesWords([], flags, own.id, usualScale)).toBeNull();
  expect(settlesWords([mine.id], flags, own.id, usualScale)).toBeNull();
  expect(settlesWords(ids, [verified, mine], own.id, usualScale)).toBe(
    'Settles Okafor’s verified and a flag not on show',
  );
});
