import './pack-dialog.css';
import { type ReactNode, useEffect, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { Dialog } from '../app/Dialog.tsx';
import { PackFoot } from './PackFoot.tsx';
import { PackFormView } from './PackFormView.tsx';
import { PagePreview } from './PagePreview.tsx';
import { beginPreview, endPreview, usePackDialog } from './pack-dialog-store.ts';

const sides = [
  ['options', t`Options`],
  ['pages', t`Pages`],
] as const;

/** What the pack is to hold, its real pages beside it, and its way into a file. */
export default function PackDialog(): ReactNode {
  const exporting = usePackDialog(({ doing }) => doing === 'export');
  const [side, setSide] = useState<'options' | 'pages'>('options');
  useEffect(() => {
    // Notes and flags may have changed since the pages were set last; a pack that is saved can still be opened.
    const { doing, outcome } = usePackDialog.getState();
    if (doing === 'nothing')
      usePackDialog.setState({ outcome: outcome?.kind === 'done' ? outcome : null, problem: null });
    beginPreview();
    return endPreview;
  }, []);
  return (
    <Dialog
      title={exporting ? t`Setting the briefing pack` : t`Export the briefing pack`}
      hint={exporting ? t`Options are locked until it is saved. It goes on if you close this.` : ''}
      className="pack-dialog"
      start=".pack-form input"
    >
      <div className="pack-sides" data-side={side}>
        <fieldset className="pack-switch">
          <legend className="unseen">{t`Show`}</legend>
          {sides.map(([each, name]) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={side === each}
              onClick={() => setSide(each)}
            >
              {name}
            </button>
          ))}
        </fieldset>
        <PackFormView />
        <PagePreview />
      </div>
      <PackFoot />
    </Dialog>
  );
}
