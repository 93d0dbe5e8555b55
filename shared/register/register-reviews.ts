import type { BriefingEdition, Source } from '../briefing/briefing.ts';
import { type Finding, isAbout, verdictNames } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import { formatLink } from '../host/link.ts';

/** A schema.org thing as plain JSON-LD, without its context. */
type Thing = Readonly<Record<string, unknown>>;

/**
 * The register as schema.org JSON-LD: every claim as a Claim (https://schema.org/Claim), and each finding about it as a
 * ClaimReview by Claimbook. A review names the verdict and gives the sentence, and no number of stars: a check says what
 * contradicts a figure, not whether it is true. What no check could be run on has no review. Readers' flags are no part
 * of the register; claim-reviews.ts makes reviews of those.
 */
export function registerReviews(editions: readonly BriefingEdition[]): string {
  const graph = editions.flatMap(({ briefing: { title, source, edition }, claims }) =>
    claims.flatMap((claim) => [
      claimThing(claim, title, source),
      ...claim.findings
        .filter((finding) => finding.verdict !== 'cannot-run' && isAbout(finding, claim.id))
        .map((finding) => reviewThing(claim, finding, edition)),
    ]),
  );
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

const linkTo = ({ id }: Claim): string => formatLink({ type: 'claim', claim: id });

function claimThing(claim: Claim, title: string, source: Source): Thing {
  const { number, statement, attributedTo, asOf } = claim;
  return {
    '@type': 'Claim',
    '@id': linkTo(claim),
    identifier: number,
    text: statement,
    // A person, a company, or nobody in particular: the record does not say which.
    ...(attributedTo !== null && { author: attributedTo }),
    ...(asOf !== null && { temporalCoverage: asOf }),
    firstAppearance: article(source),
    appearance: { '@type': 'CreativeWork', name: title },
  };
}

function reviewThing(claim: Claim, { id, verdict, message }: Finding, edition: string): Thing {
  return {
    '@type': 'ClaimReview',
    '@id': `${linkTo(claim)}#${encodeURIComponent(id)}`,
    url: linkTo(claim),
    datePublished: edition,
    claimReviewed: claim.statement,
    author: { '@type': 'SoftwareApplication', name: 'Claimbook' },
    reviewRating: { '@type': 'Rating', alternateName: verdictNames[verdict], ratingExplanation: message },
    itemReviewed: { '@id': linkTo(claim) },
  };
}

function article({ title, file, author, publisher, published }: Source): Thing {
  return {
    '@type': 'Article',
    name: title ?? file,
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published !== null && { datePublished: published }),
  };
}
