import type { ReactNode } from 'react';
import { t } from '../../shared/language/t.ts';
import { partAnchor } from '../../shared/pack/anchors.ts';
import { type OptionalPart, optionalParts } from '../../shared/pack/pack-choices.ts';
import { toggled } from '../../shared/pack/pack-form.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { PartHead } from './PartHead.tsx';
import { changeForm, usePackDialog } from './pack-dialog-store.ts';

const titles: Readonly<Record<OptionalPart, string>> = {
  digests: t`Digests`,
  margins: t`Marginal numbers and findings`,
  charts: t`Inline charts`,
  quantities: t`Quantities that differ`,
  sums: t`Sums`,
  register: t`Verification register`,
  'check-log': t`Check log`,
  glossary: t`Glossary`,
  sources: t`Sources`,
  attachments: t`Attached files`,
};

/** The part of the pack that a choice stands for; none for what is set within the briefings. */
function pagesOf(part: OptionalPart): string | undefined {
  switch (part) {
    case 'digests':
    case 'margins':
    case 'charts':
    case 'attachments':
      return undefined;
    case 'quantities':
    case 'sums':
    case 'register':
    case 'check-log':
    case 'glossary':
    case 'sources':
      return partAnchor(part);
  }
}

const withPages = optionalParts.flatMap((part) => pagesOf(part) ?? []);

/** What prints beside the bare texts, and whether files go along with it. */
export function PartChoice(): ReactNode {
  const parts = usePackDialog(({ form }) => form.parts);
  return (
    <div className="pack-part">
      <PartHead id="pack-parts" parts={withPages}>
        {t`Also print`}
      </PartHead>
      <ul className="pack-columns" aria-labelledby="pack-parts">
        {optionalParts.map((part) => {
          const pages = pagesOf(part);
          return (
            <ChoiceRow
              key={part}
              checked={parts.includes(part)}
              onChange={() => changeForm({ parts: toggled(parts, part) })}
              name={titles[part]}
              {...(pages !== undefined && { part: pages })}
            >
              {titles[part]}
            </ChoiceRow>
          );
        })}
      </ul>
    </div>
  );
}
