import { expect, test } from 'vitest';
import { citeClaim } from '../../shared/claims/cite-claim.ts';
import { claimOf } from '../support/claim-of.ts';

const source = { title: 'The price of a token', author: 'Ada Li', publisher: 'The Desk', published: '2026-06-03' };
const place = (line: number) => ({ document: '002.txt', line });

test('a claim is cited with its figure, its grounds, its source and a link', () => {
  const claim = claimOf('c_pro_output_price', {
    number: 'C17',
    statement: 'The Pro model’s output costs US$4.42 per million tokens.',
    stated: '4.42',
    value: 4.42,
    unit: 'USD/Mtoken',
    kind: 'price',
    attributedTo: 'DeepSeek',
    asOf: '2026-06',
    places: [place(31), place(40), place(31)],
  });
  expect(citeClaim(claim, source)).toBe(
    [
      'C17. The Pro model’s output costs US$4.42 per million tokens.',
      'US$4.42/M. Price, according to DeepSeek, as of Jun 2026.',
      'Source: Ada Li, “The price of a token”, The Desk, 3 Jun 2026. 002.txt, lines 31, 40.',
      'claimbook://claim/c_pro_output_price',
      '',
    ].join('\n'),
  );
});

test('what neither the claim nor the article states is left out', () => {
  const claim = claimOf('c_cause', {
    number: 'C2',
    statement: 'Price set demand.',
    kind: 'opinion',
    attributedTo: null,
  });
  const unnamed = { title: null, author: null, publisher: null, published: null };
  expect(citeClaim(claim, unnamed)).toBe(
    'C2. Price set demand.\nOpinion.\nSource: article.txt, line 1.\nclaimbook://claim/c_cause\n',
  );
});

test('a figure that was lost is said to be, and nothing stands in its place', () => {
  const claim = claimOf('c_lost', { number: 'C3', legible: false, value: null, stated: null, attributedTo: null });
  expect(citeClaim(claim, source)).toContain('\nFigure lost at source. Measured.\n');
});
