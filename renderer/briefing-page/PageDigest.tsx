import type { ReactNode } from 'react';
import type { BriefingEdition, Digest } from '../../shared/briefing/briefing.ts';
import { type DigestPoint, digestPoints, figureWords } from '../../shared/briefing/digest-points.ts';
import { checkSign } from '../claims/check-sign.ts';
import { ClaimLink } from '../pack/ClaimLink.tsx';
import { usePack } from '../pack/pack-context.ts';
import { PageInlines } from './PageInlines.tsx';
import { digestPlace } from './page-anchors.ts';

interface PageDigestProps {
  readonly digest: Digest;
  readonly edition: BriefingEdition;
}

/** The briefing in brief. Its text never changes order, so places are identities here. */
export function PageDigest({ digest, edition }: PageDigestProps): ReactNode {
  const { model } = usePack();
  return (
    <section className="digest" aria-labelledby={digestPlace}>
      <h2 id={digestPlace}>Digest</h2>
      <p className="digest-thesis">
        {digest.thesis.map((sentence, index) => (
          <span key={index}>
            <PageInlines inlines={sentence} />{' '}
          </span>
        ))}
      </p>
      <h3>Figures that matter</h3>
      <ul className="digest-figures">
        {digest.figures.map(({ claim, says }) => (
          <li key={claim}>
            <b>{figureWords(model.claims.get(claim))}</b> <ClaimLink claim={claim} />{' '}
            <span>
              <PageInlines inlines={says} />
            </span>
          </li>
        ))}
      </ul>
      {digestPoints(digest, edition.claims).map(({ title, points }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="digest-points">
            {points.map((point, index) => (
              <Point key={index} point={point} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Point({ point }: { readonly point: DigestPoint }): ReactNode {
  const sign = point.verdict === null ? null : checkSign(point.verdict);
  return (
    <li>
      <span className={sign?.tone === 'bad' ? 'digest-sign fault' : 'digest-sign'} aria-hidden="true">
        {sign?.sign ?? '–'}
      </span>
      <span>
        {sign !== null && <span className="unseen">{sign.word}: </span>}
        <PageInlines inlines={point.text} />
        {point.claims.map((claim) => (
          <span key={claim}>
            {' '}
            <ClaimLink claim={claim} />
          </span>
        ))}
      </span>
    </li>
  );
}
