import { expect, test } from 'vitest';
import { z } from 'zod';
import { claimReviews } from '../../shared/exchange/claim-reviews.ts';
import { type Status, statuses } from '../../shared/notes/status.ts';
import { flagOf } from '../support/flag-of.ts';
import { contentOf } from './content-of.ts';

/** The types of https://schema.org/ClaimReview and what it refers to; strict, so that no property is made up. */
const person = z.strictObject({ '@type': z.literal('Person'), '@id': z.url().optional(), name: z.string().min(1) });
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });
const work = z.strictObject({
  '@type': z.enum(['CreativeWork', 'Article']),
  name: z.string().min(1),
  author: z.union([person, organization]).optional(),
  publisher: z.union([person, organization]).optional(),
  datePublished: z.string().optional(),
});
const claim = z.strictObject({
  '@type': z.literal('Claim'),
  '@id': z.url(),
  text: z.string().min(1),
  // Schema.org takes a text where a thing is expected: whether somebody is a person is not on record.
  author: z.string().min(1).optional(),
  firstAppearance: work.optional(),
  appearance: work.optional(),
});
const rating = z
  .strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.number().optional(),
    worstRating: z.number().optional(),
    bestRating: z.number().optional(),
    alternateName: z.string().min(1),
    ratingExplanation: z.string().optional(),
  })
  .refine(({ ratingValue: value, worstRating: worst, bestRating: best }) =>
    value === undefined ? worst === undefined && best === undefined : value >= (worst ?? 1) && value <= (best ?? 5),
  );
const document = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(
    z.strictObject({
      '@type': z.literal('ClaimReview'),
      '@id': z.url(),
      url: z.url(),
      claimReviewed: z.string().min(1),
      datePublished: z.iso.date(),
      author: z.union([person, organization]),
      reviewRating: rating,
      itemReviewed: claim,
      citation: z.array(z.url()).optional(),
    }),
  ),
});

function reviewsOf(all: readonly Status[]) {
  const evidence = [{ type: 'link', href: 'https://example.org/table' } as const];
  const flags = all.map((status, index) => {
    const author = { id: `3f0c9a52-64b1-4f0e-9a58-0c6c5bb0a00${index}`, name: `Reader ${index}` };
    return flagOf('c_price', status, { author, reason: 'Table 2', evidence });
  });
  return document.parse(JSON.parse(claimReviews(contentOf([], flags)).text))['@graph'];
}

test('every flag is a ClaimReview by schema.org’s types, with the claim, where it appeared, and a rating', () => {
  const reviews = reviewsOf(statuses);
  expect(reviews).toHaveLength(statuses.length - 1);
  expect(reviewsOf(['disputed'])).toMatchObject([
    {
      url: 'claimbook://claim/c_price',
      claimReviewed: 'The statement of c_price.',
      datePublished: '2026-11-22',
      author: { name: 'Reader 0' },
      reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 3, alternateName: 'Disputed' },
      itemReviewed: {
        author: 'IDC',
        firstAppearance: { name: 'The price of a token', datePublished: '2026-06-01' },
        appearance: { name: 'Tokens by the trillion' },
      },
      citation: ['https://example.org/table'],
    },
  ]);
});

test('what can’t be rated has a name and no number', () => {
  expect(reviewsOf(['not-checkable'])[0]?.reviewRating).toEqual({
    '@type': 'Rating',
    alternateName: 'Not checkable',
    ratingExplanation: 'Table 2',
  });
});

test('only an author’s newest flag on a claim is a review, and one taken back is none', () => {
  const { author } = flagOf('c_price', 'verified');
  const first = flagOf('c_price', 'verified', { author });
  const then = flagOf('c_price', 'disputed', { author, step: 2 });
  expect(claimReviews(contentOf([], [first, then]))).toMatchObject({ count: 1 });
  expect(claimReviews(contentOf([], [first, flagOf('c_price', 'unchecked', { author, step: 2 })])).count).toBe(0);
});

test('a flag on a claim that is not here says the claim as it was seen', () => {
  const seen = { number: 'C01', text: 'It was so.', data: '1', source: 'An article' };
  const { text } = claimReviews(contentOf([], [flagOf('c_gone', 'verified', { seen })]));
  expect(document.parse(JSON.parse(text))['@graph'][0]?.claimReviewed).toBe('It was so.');
});
