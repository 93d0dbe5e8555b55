import { expect, test } from 'vitest';
import { usualScale } from '../../shared/notes/status.ts';
import { flagSentence } from '../../shared/pack/flag-sentence.ts';
import { packOptionsSchema } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { type PackForm, packOptions, toggled, usualForm } from '../../shared/pack/pack-form.ts';

const ids = ['a', 'b', 'c'];
const optionsOf = (change: Partial<PackForm>) => packOptions({ ...usualForm, ...change }, ids);

test('a form that nobody has touched asks for the usual pack', () => {
  expect(optionsOf({})).toEqual({ ok: true, value: usualPack });
});

test('briefings that are left out are left out, and at least one is wanted', () => {
  expect(optionsOf({ without: ['b'] })).toMatchObject({ value: { briefings: ['a', 'c'] } });
  expect(optionsOf({ without: ids })).toMatchObject({ ok: false, message: 'Choose at least one briefing.' });
});

test('a choice of claims that chooses nothing is told in a sentence', () => {
  expect(optionsOf({ claims: 'status', statuses: [] })).toMatchObject({ ok: false, code: 'claims' });
  expect(optionsOf({ claims: 'filter', query: '  ' })).toMatchObject({ ok: false, code: 'claims' });
  expect(optionsOf({ claims: 'filter', query: ' kind:price ' })).toMatchObject({
    value: { claims: { by: 'filter', query: 'kind:price' } },
  });
});

test('names come one a line, and whatever is typed or pasted is either allowed or refused in a sentence', () => {
  const odd = ['Ada\n\n  Grace\tHopper \n', '', ' \n ', 'x'.repeat(81), 'n\n'.repeat(20), '\u0000\u0007'];
  for (const names of odd) {
    for (const label of ['', '  ', 'Not\nbefore noon', 'x'.repeat(61), '\u0000']) {
      const options = optionsOf({ names, label });
      if (options.ok) expect(packOptionsSchema.safeParse(options.value).success).toBe(true);
      else expect(options.message).toMatch(/^[A-Z].*\.$/);
    }
  }
  expect(optionsOf({ names: 'Ada\n\n  Grace\tHopper \n', label: ' Draft ' })).toMatchObject({
    value: { preparedBy: ['Ada', 'Grace Hopper'], label: 'Draft' },
  });
});

test('parts keep the order in which they print, however they were ticked', () => {
  const parts = toggled(toggled(usualForm.parts, 'digests'), 'digests');
  expect(parts.at(-1)).toBe('digests');
  expect(optionsOf({ parts })).toMatchObject({ value: { parts: usualPack.parts } });
});

test('what is in doubt is counted in words', () => {
  const counts = (unchecked: number, disputed: number) =>
    [
      { status: 'unchecked', count: unchecked },
      { status: 'verified', count: 3 },
      { status: 'disputed', count: disputed },
    ] as const;
  expect(flagSentence(counts(47, 9), usualScale)).toBe('47 unchecked and 9 disputed claims print with their marks.');
  expect(flagSentence(counts(0, 1), usualScale)).toBe('1 disputed claim prints with its mark.');
  expect(flagSentence(counts(0, 0), usualScale)).toBe('');
});
