import type { ReactNode } from 'react';
import type { Status } from '../../shared/notes/status.ts';

function shapeOf(status: Status): ReactNode {
  switch (status) {
    case 'unchecked':
      return <circle cx="7" cy="7" r="5.25" />;
    case 'in-review':
      return (
        <>
          <circle cx="7" cy="7" r="5.25" />
          <path className="fill" d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" />
        </>
      );
    case 'verified':
      return (
        <>
          <circle className="fill" cx="7" cy="7" r="6" />
          <path className="cut" d="M4.1 7.2l2 2 3.9-4.3" />
        </>
      );
    case 'disputed':
      return (
        <>
          <circle cx="7" cy="7" r="5" />
          <path d="M.8 13.2L13.2.8" />
        </>
      );
    case 'outdated':
      return (
        <>
          <circle cx="7" cy="7" r="5.25" />
          <path d="M7 3.8V7l2.2 1.6" />
        </>
      );
    case 'not-checkable':
      return <path d="M2 7h10" />;
  }
}

/** A status by shape first and colour second. The word stands beside it or in its owner's name, so it is hidden here. */
export function StatusGlyph({ status }: { readonly status: Status }): ReactNode {
  return (
    <svg className={`glyph ${status}`} viewBox="0 0 14 14" aria-hidden="true">
      {shapeOf(status)}
    </svg>
  );
}
