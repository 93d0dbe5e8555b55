import type { ReactNode } from 'react';
import type { BriefingEdition, Digest } from '../../shared/briefing/briefing.ts';
import { digestPoints, figureWords } from '../../shared/briefing/digest-points.ts';
import { checkSign } from '../claims/check-sign.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { PackInlines } from './PackInlines.tsx';
import { usePack } from './pack-context.ts';

interface DigestPartProps {
  readonly digest: Digest;
  readonly edition: BriefingEdition;
}

/** A briefing in brief, before its text. Printed text never changes order, so places are identities here. */
export function DigestPart({ digest, edition }: DigestPartProps): ReactNode {
  const { model } = usePack();
  return (
    <section className="digest">
      <h2>Digest</h2>
      <p className="digest-thesis">
        {digest.thesis.map((sentence, index) => (
          <span key={index}>
            <PackInlines inlines={sentence} />{' '}
          </span>
        ))}
      </p>
      <h3>Figures that matter</h3>
      <ul className="digest-figures">
        {digest.figures.map(({ claim: id, says }) => (
          <li key={id}>
            <span className="digest-value">{figureWords(model.claims.get(id))}</span> <ClaimLink claim={id} />{' '}
            <span>
              <PackInlines inlines={says} />
            </span>
          </li>
        ))}
      </ul>
      {digestPoints(digest, edition.claims).map(({ title, points }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className="digest-points">
            {points.map(({ text, verdict, claims }, index) => {
              const sign = verdict === null ? null : checkSign(verdict);
              return (
                <li key={index}>
                  <span className={sign?.tone === 'bad' ? 'digest-sign fault' : 'digest-sign'}>
                    {sign?.sign ?? '–'}
                  </span>{' '}
                  <span>
                    <PackInlines inlines={text} />
                    {claims.map((claim) => (
                      <span key={claim}>
                        {' '}
                        <ClaimLink claim={claim} />
                      </span>
                    ))}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
