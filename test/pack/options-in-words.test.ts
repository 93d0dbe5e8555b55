import { expect, test } from 'vitest';
import { anchorLabels, partAnchor, printedParts, recordAnchor, termAnchor } from '../../shared/pack/anchors.ts';
import { optionsInWords } from '../../shared/pack/options-in-words.ts';
import type { PackOptions } from '../../shared/pack/pack.ts';
import { usualPack } from '../../shared/pack/pack-choices.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { edition } from '../services/content.ts';
import { packOf } from '../support/pack-of.ts';

const packWith = (options: Partial<PackOptions>) =>
  packOf([edition], { options: { ...usualPack, briefings: ['c'], ...options } });

test('what was asked for is told in sentences', () => {
  expect(optionsInWords(packWith({}))).toEqual([
    'All claims of briefing C.',
    'Every part prints.',
    'Notes stand after the words they are on, and highlights in the text.',
    'For A4, in colour.',
  ]);
  const claims = { by: 'status' as const, statuses: ['disputed', 'verified'] as const };
  expect(
    optionsInWords(
      packWith({ claims: { ...claims, statuses: [...claims.statuses] }, parts: ['register'], ink: 'greyscale' }),
    ),
  ).toEqual([
    'The claims flagged verified or disputed of briefing C.',
    'Besides the texts: the verification register.',
    'Notes stand after the words they are on, and highlights in the text.',
    'For A4, in greyscale.',
  ]);
});

test('parts that were not chosen do not print, and no label names a place in them', () => {
  const model = packModel(packWith({ parts: ['check-log', 'sources'] }));
  expect(printedParts(model)).toEqual(['marks', 'check-log', 'sources', 'colophon']);
  const labels = anchorLabels(model);
  for (const absent of [partAnchor('register'), recordAnchor('c_daily_tokens'), termAnchor('token')]) {
    expect(labels.has(absent)).toBe(false);
  }
  expect(labels.get(partAnchor('check-log'))).toBe('Check log');
});
