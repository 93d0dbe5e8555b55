import type { ReactNode } from 'react';
import { counted } from '../../shared/claims/counted.ts';
import { usePackDialog } from './pack-dialog-store.ts';

interface PartHeadProps {
  readonly id: string;
  readonly children: string;
  /** Ids of the preview's parts that the rows below stand for. */
  readonly parts: readonly string[];
}

/** The head of a list of rows, with the pages that these take together once they are counted. */
export function PartHead({ id, children, parts }: PartHeadProps): ReactNode {
  const pages = usePackDialog(({ preview, isCurrent }) =>
    ((isCurrent ? preview?.parts : null) ?? [])
      .filter((part) => parts.includes(part.id))
      .reduce((sum, part) => sum + part.pages, 0),
  );
  return (
    <div className="pack-head">
      <h3 id={id}>{children}</h3>
      {pages > 0 && <span className="muted">{counted(pages, 'page')}</span>}
    </div>
  );
}
