import type { ReactNode } from 'react';
import type { Glyph } from '../../shared/notes/glyphs.ts';
import type { Status } from '../../shared/notes/status.ts';
import { useScale } from './scale-context.ts';

function shapeOf(glyph: Glyph): ReactNode {
  const box = <rect x=".5" y=".5" width="8" height="12" />;
  switch (glyph) {
    case 'ring':
      return box;
    case 'half':
      return (
        <>
          {box}
          <rect className="fill" x="0" y="6" width="9" height="7" />
        </>
      );
    case 'tick':
      return <rect className="fill" x="0" y="0" width="9" height="13" />;
    case 'strike':
      return (
        <>
          {box}
          <path className="bold" d="M.8 12.2L8.2.8" />
        </>
      );
    case 'clock':
      return (
        <>
          {box}
          <path d="M4.5 3.2v3.6l2 1.6" />
        </>
      );
    case 'dash':
      return <path className="bold" d="M.5 6.5h8" />;
    case 'dot':
      return (
        <>
          {box}
          <circle className="fill" cx="4.5" cy="6.5" r="1.7" />
        </>
      );
    case 'cross':
      return <path className="bold" d="M.8 1.5l7.4 10M8.2 1.5l-7.4 10" />;
    case 'triangle':
      return <path className="bold" d="M4.5 1.5l3.7 10H.8z" />;
    case 'diamond':
      return <path className="fill" d="M4.5 0L9 6.5 4.5 13 0 6.5z" />;
  }
}

/** One cell of a control strip: a claim, shaped by its status. */
export function StatusCell({ status }: { readonly status: Status }): ReactNode {
  const scale = useScale();
  return (
    <svg className={`cell ${status}`} viewBox="0 0 9 13" aria-hidden="true">
      {shapeOf(scale.words[status].glyph)}
    </svg>
  );
}
