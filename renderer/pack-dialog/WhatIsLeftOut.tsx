import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { flagSentence } from '../../shared/pack/flag-sentence.ts';
import { useScale } from '../verification/scale-context.ts';
import { usePackDialog } from './pack-dialog-store.ts';
import { useStatusCounts } from './use-status-counts.ts';

/** What the pack would not hold, before anything is written, what it holds that is in doubt, and what is attached. */
export function WhatIsLeftOut(): ReactNode {
  const scale = useScale();
  const { claims, statuses, parts } = usePackDialog(({ form }) => form);
  const leftOut = usePackDialog(({ preview }) => preview?.leftOut);
  const attached = usePackDialog(({ preview }) => preview?.attached);
  const isCurrent = usePackDialog((state) => state.isCurrent);
  const problem = usePackDialog((state) => state.problem);
  const counts = useStatusCounts();
  const printed = claims === 'status' ? counts.filter(({ status }) => statuses.includes(status)) : counts;
  const doubts = claims === 'filter' ? '' : flagSentence(printed, scale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard.
    <section className="pack-manifest" aria-label={t`What is left out`} tabIndex={0}>
      {doubts !== '' && <p>{doubts}</p>}
      {problem === null && (leftOut === undefined || !isCurrent) && (
        <p className="muted">{t`What is left out is told once the pages are set.`}</p>
      )}
      {isCurrent && leftOut?.length === 0 && <p>{t`Nothing is left out.`}</p>}
      {leftOut !== undefined && leftOut.length > 0 && (
        <ul className={isCurrent ? undefined : 'muted'}>
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {attached?.length === 0 && parts.includes('attachments') && <p>{t`No file is attached.`}</p>}
      {attached !== undefined && attached.length > 0 && (
        <div className={isCurrent ? undefined : 'muted'}>
          <p>{t`Attached, for whoever is given the pack:`}</p>
          <ul>
            {attached.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
