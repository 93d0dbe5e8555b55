import { expect, test } from 'vitest';
import { corrections } from '../../shared/register/corrections.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { listed, registerOf } from './register-of.ts';

const claims = ['c_price', 'c_date', 'c_share'].map((id) => listed(id));
const [price, date, share] = claims;
const register = registerOf(claims, []);

test('a claim is listed when it changed after its flag or a note, with every part that did, in text order', () => {
  if (price === undefined || date === undefined || share === undefined) throw new Error('The register has no claims.');
  const older = (part: 'text' | 'data' | 'source', of: typeof price) => ({ ...of.hashes, [part]: 'older' });
  const flags = [
    flagOf(share.id, 'verified', { against: older('data', share) }),
    flagOf(price.id, 'verified', { against: price.hashes }),
  ];
  const notes = [
    noteOf(share.id, 'Looked at the table.', { against: older('text', share) }),
    noteOf(date.id, 'Which June?', { against: older('source', date) }),
    noteOf(price.id, 'In the trash.', { against: older('text', price), removed: true }),
    noteOf(null, 'On no claim.'),
  ];
  const found = corrections(register, new Map(flags.map((flag) => [flag.claim, flag])), notes);
  expect(found.map(({ claim, parts, flag, notes: count }) => [claim.id, parts, flag?.status ?? null, count])).toEqual([
    [date.id, ['source'], null, 1],
    [share.id, ['text', 'data'], 'verified', 1],
  ]);
});

test('a flag that was taken back calls nobody to look again', () => {
  if (price === undefined) throw new Error('The register has no claims.');
  const flag = flagOf(price.id, 'unchecked');
  expect(corrections(register, new Map([[price.id, flag]]), [])).toEqual([]);
});
