import type { ReactNode } from 'react';

/** The four corner marks of a galley. */
export function CropMarks(): ReactNode {
  return ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((corner) => (
    <svg key={corner} className={`crop ${corner}`} viewBox="0 0 13 13" aria-hidden="true">
      <path d="M0 8.5h5M8.5 0v5" />
    </svg>
  ));
}
