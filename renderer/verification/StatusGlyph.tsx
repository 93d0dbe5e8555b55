import type { ReactNode } from 'react';
import type { Glyph } from '../../shared/notes/glyphs.ts';
import type { Status } from '../../shared/notes/status.ts';
import { useScale } from './scale-context.ts';

function shapeOf(glyph: Glyph): ReactNode {
  switch (glyph) {
    case 'ring':
      return <circle cx="7" cy="7" r="5.25" />;
    case 'half':
      return (
        <>
          <circle cx="7" cy="7" r="5.25" />
          <path className="fill" d="M7 1.75a5.25 5.25 0 0 0 0 10.5z" />
        </>
      );
    case 'tick':
      return (
        <>
          <circle className="fill" cx="7" cy="7" r="6" />
          <path className="cut" d="M4.1 7.2l2 2 3.9-4.3" />
        </>
      );
    case 'strike':
      return (
        <>
          <circle cx="7" cy="7" r="5" />
          <path d="M.8 13.2L13.2.8" />
        </>
      );
    case 'clock':
      return (
        <>
          <circle cx="7" cy="7" r="5.25" />
          <path d="M7 3.8V7l2.2 1.6" />
        </>
      );
    case 'dash':
      return <path d="M2 7h10" />;
    case 'dot':
      return (
        <>
          <circle cx="7" cy="7" r="5.25" />
          <circle className="fill" cx="7" cy="7" r="2" />
        </>
      );
    case 'cross':
      return <path d="M2.5 2.5l9 9M11.5 2.5l-9 9" />;
    case 'triangle':
      return <path d="M7 1.8L12.6 12H1.4z" />;
    case 'diamond':
      return <path className="fill" d="M7 .8L13.2 7 7 13.2.8 7z" />;
  }
}

/** A sign of the scale by itself. */
export function GlyphShape({ glyph, className }: { readonly glyph: Glyph; readonly className: string }): ReactNode {
  return (
    <svg className={`glyph ${className}`} viewBox="0 0 14 14" aria-hidden="true">
      {shapeOf(glyph)}
    </svg>
  );
}

/** A status by shape first and colour second. The word stands beside it or in its owner's name, so it is hidden here. */
export function StatusGlyph({ status }: { readonly status: Status }): ReactNode {
  const scale = useScale();
  return <GlyphShape glyph={scale.words[status].glyph} className={status} />;
}
