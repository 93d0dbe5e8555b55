import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { timeLeft } from '../../shared/pack/preview-pages.ts';
import { sentenceFor, usePackDialog } from './pack-dialog-store.ts';
import { useSpoken } from './use-spoken.ts';

/** One line of what is so: how far the pack is, how its export went, what is wrong, or what it would come to. */
export function PackTold(): ReactNode {
  const { preview, isCurrent, problem, doing, progress, outcome } = usePackDialog();
  const awaited = doing === 'preview' || (!isCurrent && problem === null);
  const setting = doing === 'export' || (awaited && outcome === null);
  const words = progress?.words ?? (doing === 'export' ? t`Choosing where to save it` : t`Setting the pages`);
  const counts = preview === null ? '' : counted(preview.pages, 'page');
  const told = setting ? words : (problem ?? (outcome === null ? counts : sentenceFor(outcome)));
  const wrong = !setting && (problem !== null || outcome?.kind === 'failed');
  const spoken = useSpoken(told);
  return (
    <div className="pack-told">
      <b className={wrong ? 'problem' : ''}>{told}</b>
      {!setting && outcome?.kind === 'done' && (
        <span className="muted">{t`${counted(outcome.receipt.pages, 'page')}, pack ${outcome.receipt.id}`}</span>
      )}
      {!setting && outcome === null && problem === null && preview !== null && (
        <span className="muted">
          {counted(preview.claims, 'claim')}, {counted(preview.notes, 'note')}
        </span>
      )}
      <span className="grow" />
      {setting && <span className="muted">{timeLeft(progress?.secondsLeft ?? null)}</span>}
      {!setting && outcome === null && preview !== null && <span className="mono muted">{preview.fileName}</span>}
      <span className="unseen" role="status">
        {spoken}
      </span>
    </div>
  );
}
