import { expect, test } from 'vitest';
import { moved, scaleProblem, tidied, withChecklist, withWords } from '../../shared/notes/edit-scale.ts';
import { scaleSchema } from '../../shared/notes/scale.ts';
import { labelOf, scaleKeys, statusOfCommand } from '../../shared/notes/scale-commands.ts';
import { missingFor, statusInSentence, unticked, usualScale } from '../../shared/notes/status.ts';

const renamed = withWords(usualScale, 'verified', { name: 'Two sources agree' });

test('the built-in scale is one that can be kept', () => {
  expect(scaleSchema.parse(usualScale)).toEqual(usualScale);
  expect(scaleProblem(usualScale)).toBeNull();
});

test('a renamed status is called so in sentences, refusals and commands, and its id stays', () => {
  expect(statusInSentence('verified', renamed)).toBe('two sources agree');
  expect(missingFor({ status: 'verified', reason: '', evidence: [] }, renamed)).toBe(
    'Two sources agree needs a reason of one line.',
  );
  expect(labelOf({ id: 'flag-verified', label: 'Verified' }, renamed)).toBe('Two sources agree');
  expect(labelOf({ id: 'undo', label: 'Undo' }, renamed)).toBe('Undo');
  expect(statusInSentence('verified', withWords(usualScale, 'verified', { name: 'QA passed' }))).toBe('QA passed');
});

test('a glyph that another status has changes places with it, so that no two are alike', () => {
  const { words } = withWords(usualScale, 'verified', { glyph: 'dash' });
  expect([words.verified.glyph, words['not-checkable'].glyph]).toEqual(['dash', 'tick']);
  expect(withWords(usualScale, 'verified', { glyph: 'diamond' }).words['not-checkable'].glyph).toBe('dash');
});

test('the keys that flag follow the order, and nothing moves past its ends', () => {
  const scale = moved(usualScale, 'disputed', -1);
  expect(scale.order.slice(2, 4)).toEqual(['disputed', 'verified']);
  expect(scaleKeys(scale)['flag-disputed']).toBe('3');
  expect(moved(usualScale, 'unchecked', -1)).toBe(usualScale);
  expect(statusOfCommand('flag-not-checkable')).toBe('not-checkable');
  expect(statusOfCommand('flag-nothing')).toBeNull();
});

test('a checklist is its lines that say something, each once, and is done when all are ticked', () => {
  const scale = withChecklist(usualScale, 'verified', ' Source opened \n\nSource opened\nUnit checked\n');
  expect(scale.checklists.verified).toEqual(['Source opened', 'Unit checked']);
  expect(unticked('verified', ['Unit checked'], scale)).toBe('Verified has a checklist: 1 of 2 done.');
  expect(unticked('verified', ['Unit checked', 'Source opened'], scale)).toBeNull();
  expect(unticked('disputed', [], scale)).toBeNull();
});

test('a scale with a nameless status, or two of one name, is told and not taken', () => {
  const nameless = withWords(usualScale, 'verified', { name: '  ' });
  expect(scaleProblem(nameless)).toBe('Every status needs a name.');
  const twins = withWords(usualScale, 'verified', { name: 'disputed ' });
  expect(scaleProblem(twins)).toBe('Two statuses are called “Disputed”. Give one another name.');
  expect(scaleSchema.safeParse(tidied(twins)).success).toBe(false);
  expect(scaleSchema.safeParse(nameless).success).toBe(false);
  expect(scaleSchema.safeParse({ ...usualScale, order: Array(6).fill('verified') }).success).toBe(false);
  expect(tidied(withWords(usualScale, 'verified', { name: ' Sound ' })).words.verified.name).toBe('Sound');
});
