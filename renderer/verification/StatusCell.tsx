import type { ReactNode } from 'react';
import type { Status } from '../../shared/notes/status.ts';

function shapeOf(status: Status): ReactNode {
  const box = <rect x=".5" y=".5" width="8" height="12" />;
  switch (status) {
    case 'unchecked':
      return box;
    case 'in-review':
      return (
        <>
          {box}
          <rect className="fill" x="0" y="6" width="9" height="7" />
        </>
      );
    case 'verified':
      return <rect className="fill" x="0" y="0" width="9" height="13" />;
    case 'disputed':
      return (
        <>
          {box}
          <path className="bold" d="M.8 12.2L8.2.8" />
        </>
      );
    case 'outdated':
      return (
        <>
          {box}
          <path d="M4.5 3.2v3.6l2 1.6" />
        </>
      );
    case 'not-checkable':
      return <path className="bold" d="M.5 6.5h8" />;
  }
}

/** One cell of a control strip: a claim, shaped by its status. */
export function StatusCell({ status }: { readonly status: Status }): ReactNode {
  return (
    <svg className={`cell ${status}`} viewBox="0 0 9 13" aria-hidden="true">
      {shapeOf(status)}
    </svg>
  );
}
