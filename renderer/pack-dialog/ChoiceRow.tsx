import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { t } from '../../shared/language/t.ts';
import { turnTo, usePackDialog } from './pack-dialog-store.ts';

interface ChoiceRowProps {
  readonly checked: boolean;
  readonly onChange: () => void;
  /** The id of the part of the preview that this row stands for; none for what has no pages of its own. */
  readonly part?: string;
  /** What the part is called where its number of pages is said. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Something to print or not, with how many pages it takes: a press on them shows the first. */
export function ChoiceRow({ checked, onChange, part, name, children }: ChoiceRowProps): ReactNode {
  const pages = usePackDialog(({ preview }) => preview?.parts.find(({ id }) => id === part));
  return (
    <li className="pack-row">
      <label className="option">
        <input type="checkbox" checked={checked} onChange={onChange} />
        {children}
      </label>
      {pages !== undefined && checked && (
        <button
          type="button"
          className="pack-jump"
          aria-label={t`${name}, ${counted(pages.pages, 'page')}: show page ${pages.first}`}
          title={t`Show page ${pages.first}`}
          onClick={() => turnTo(pages.first)}
        >
          {pages.pages}
        </button>
      )}
    </li>
  );
}
