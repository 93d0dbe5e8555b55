import type { Source } from '../briefing/briefing.ts';
import type { Claim } from '../claims/claim.ts';
import { localDate } from '../claims/local-date.ts';
import type { Flag } from '../notes/entry.ts';
import { latestByAuthor } from '../notes/layers.ts';
import { type Scale, type Status, usualScale } from '../notes/status.ts';
import type { ExportContent } from './export-content.ts';
import { linkOf } from './note-link.ts';

/** A schema.org ClaimReview as plain JSON-LD, without its context. */
export type ClaimReview = Readonly<Record<string, unknown>>;

/**
 * Where a status stands from 1, false, to 3, true. What is in review or can't be checked has no place on that scale, and
 * is told by its name alone.
 */
const ratings: Readonly<Record<Status, number | null>> = {
  unchecked: null,
  'in-review': null,
  disputed: 1,
  outdated: 2,
  verified: 3,
  'not-checkable': null,
};

/** What a review says of a claim beside the flag. */
export interface ReviewedClaim {
  readonly claim: Claim | null;
  readonly title: string | null;
  readonly source: Source | null;
  readonly scale: Scale;
}

/** One author's flag on a claim as a ClaimReview (https://schema.org/ClaimReview). */
export function claimReview(flag: Flag, { claim, title, source, scale }: ReviewedClaim): ClaimReview {
  const rating = ratings[flag.status];
  const claimed = claim?.statement ?? flag.seen?.text ?? flag.claim;
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${flag.id}`,
    url: linkOf(flag),
    claimReviewed: claimed,
    datePublished: localDate(flag.created),
    author: { '@type': 'Person', '@id': `urn:uuid:${flag.author.id}`, name: flag.author.name },
    reviewRating: {
      '@type': 'Rating',
      ...(rating !== null && { ratingValue: rating, worstRating: 1, bestRating: 3 }),
      alternateName: scale.words[flag.status].name,
      ...(flag.reason !== '' && { ratingExplanation: flag.reason }),
    },
    itemReviewed: {
      '@type': 'Claim',
      '@id': linkOf(flag),
      text: claimed,
      ...(claim?.attributedTo != null && { author: claim.attributedTo }),
      ...(source !== null && { firstAppearance: article(source) }),
      ...(title !== null && { appearance: { '@type': 'CreativeWork', name: title } }),
    },
    ...citations(flag),
  };
}

/** Each author's newest flag on each claim, but for those who took theirs back, as the text of a JSON-LD file. */
export function claimReviews({ briefings, words }: ExportContent): { readonly text: string; readonly count: number } {
  const reviews = briefings.flatMap(({ briefing, flags }) =>
    [...latestByAuthor(flags).values()]
      .flat()
      .filter(({ status }) => status !== 'unchecked')
      .map((flag) =>
        claimReview(flag, {
          claim: briefing.claims.get(flag.claim) ?? null,
          title: briefing.title,
          source: briefing.source,
          scale: words.scale ?? usualScale,
        }),
      ),
  );
  const text = `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
  return { text, count: reviews.length };
}

function article({ title, file, author, publisher, published }: Source): ClaimReview {
  return {
    '@type': 'Article',
    name: title ?? file,
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published !== null && { datePublished: published }),
  };
}

function citations({ evidence }: Flag): ClaimReview {
  const links = evidence.flatMap((each) => (each.type === 'link' ? [each.href] : []));
  return links.length === 0 ? {} : { citation: links };
}
