import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { BriefingChoice } from './BriefingChoice.tsx';
import { ClaimsChoice } from './ClaimsChoice.tsx';
import { NotesChoice } from './NotesChoice.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { PartChoice } from './PartChoice.tsx';
import { PrintedWords } from './PrintedWords.tsx';
import { usePackDialog } from './pack-dialog-store.ts';
import { WhatIsLeftOut } from './WhatIsLeftOut.tsx';

/** Everything that can be chosen about a pack; locked while one is being written. */
export function PackFormView(): ReactNode {
  const exporting = usePackDialog(({ doing }) => doing === 'export');
  return (
    <section className="pack-options" aria-label={t`Options`}>
      {/* What scrolls is scrolled by keyboard, also while its fields are locked. */}
      <div className="pack-scroll" {...(exporting && { role: 'group', 'aria-label': t`What to print`, tabIndex: 0 })}>
        <fieldset className="pack-form" disabled={exporting}>
          <legend className="unseen">{t`What to print`}</legend>
          <BriefingChoice />
          <PartChoice />
          <ClaimsChoice />
          <NotesChoice />
          <PaperChoice />
          <PrintedWords />
        </fieldset>
      </div>
      <WhatIsLeftOut />
    </section>
  );
}
