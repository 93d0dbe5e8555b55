import { memo, type ReactNode } from 'react';
import type { BriefingEdition, Digest } from '../../shared/briefing/briefing.ts';
import { digestBlocks } from '../../shared/briefing/digest-blocks.ts';
import { type DigestPoint, digestPoints, figureWords } from '../../shared/briefing/digest-points.ts';
import { t } from '../../shared/language/t.ts';
import { ClaimReference } from '../claims/ClaimReference.tsx';
import { checkSign } from '../claims/check-sign.ts';
import { useSettings } from '../state/settings-store.ts';
import { Inlines } from './Inlines.tsx';

interface DigestSectionProps {
  readonly digest: Digest;
  readonly edition: BriefingEdition;
}

/** The briefing in brief, at its head: shut and opened again as the reader likes, in every briefing alike. */
export const DigestSection = memo(function DigestSection({ digest, edition }: DigestSectionProps): ReactNode {
  const open = useSettings(({ settings }) => settings?.digest ?? true);
  const change = useSettings((settings) => settings.change);
  return (
    <section className="digest" aria-labelledby="digest-title">
      <h2 id="digest-title">
        <button type="button" aria-expanded={open} onClick={() => change({ digest: !open })}>
          {t`Digest`}
        </button>
      </h2>
      {open && <DigestBody digest={digest} edition={edition} />}
    </section>
  );
});

// Compiled text never changes order while it is shown, so places are identities here.
function DigestBody({ digest, edition }: DigestSectionProps): ReactNode {
  return (
    <>
      <p className="digest-thesis" data-block={digestBlocks.thesis}>
        {digest.thesis.map((sentence, index) => (
          <span key={index}>
            <Inlines inlines={sentence} />{' '}
          </span>
        ))}
      </p>
      <h3>{t`Figures that matter`}</h3>
      <dl className="digest-figures" data-block={digestBlocks.figures}>
        {digest.figures.map(({ claim: id, says }) => (
          <div key={id}>
            <dt>
              <span className="mono">{figureWords(edition.claims.find((each) => each.id === id))}</span>{' '}
              <ClaimReference id={id} />
            </dt>
            <dd>
              <Inlines inlines={says} />
            </dd>
          </div>
        ))}
      </dl>
      {digestPoints(digest, edition.claims).map(({ title, block, points }) => (
        <div key={block} data-block={block}>
          <h3>{title}</h3>
          <ul className="digest-points">
            {points.map((point, index) => (
              <PointLine key={index} point={point} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function PointLine({ point }: { readonly point: DigestPoint }): ReactNode {
  const { text, verdict, claims } = point;
  const sign = verdict === null ? null : checkSign(verdict);
  return (
    <li>
      <span className={`check-sign ${sign?.tone ?? 'plain'}`} aria-hidden="true">
        {sign?.sign ?? '–'}
      </span>
      <div>
        {sign !== null && <span className="unseen">{sign.word}: </span>}
        <Inlines inlines={text} />
        {claims.map((claim) => (
          <span key={claim}>
            {' '}
            <ClaimReference id={claim} />
          </span>
        ))}
      </div>
    </li>
  );
}
