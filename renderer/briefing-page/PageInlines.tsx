import type { ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { termAnchor } from '../../shared/pack/anchors.ts';
import { usePack } from '../pack/pack-context.ts';
import { PageClaim } from './PageClaim.tsx';
import { PageLink } from './PageLink.tsx';

/** A figure that a check fails on, and what its sum gives instead. */
export interface Struck {
  readonly expected: string | null;
  /** The figure after which it stands. */
  readonly after: Inline | null;
}

interface PageInlinesProps {
  readonly inlines: readonly Inline[];
  /** How figures are struck; null where they stand. */
  readonly struck?: Struck | null;
}

/** Running text, element by element: nothing in a briefing is ever read as HTML. */
export function PageInlines({ inlines, struck = null }: PageInlinesProps): ReactNode {
  return inlines.map((inline, index) => <Run key={index} inline={inline} struck={struck} />);
}

function Run({ inline, struck }: { readonly inline: Inline; readonly struck: Struck | null }): ReactNode {
  const { model } = usePack();
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'code') return <code>{inline.text}</code>;
  if (inline.type === 'claim')
    return <PageClaim claim={inline.claim} mention={inline.mention} inlines={inline.children} />;
  const inner = <PageInlines inlines={inline.children} struck={struck} />;
  switch (inline.type) {
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'foreign':
      return <span lang={inline.lang}>{inner}</span>;
    case 'term':
      return model.glossary.some(({ term }) => term === inline.term) ? (
        <a className="term" href={`#${termAnchor(inline.term)}`}>
          {inner}
        </a>
      ) : (
        inner
      );
    case 'link':
      return <PageLink href={inline.href}>{inner}</PageLink>;
    case 'highlight':
      return <mark className={`hl${inline.colour === null ? '' : ` hl-${inline.colour}`}`}>{inner}</mark>;
    case 'figure':
      return struck === null ? (
        inner
      ) : (
        <StruckFigure expected={struck.after === inline ? struck.expected : null}>{inner}</StruckFigure>
      );
  }
}

interface StruckFigureProps {
  readonly expected: string | null;
  readonly children: ReactNode;
}

/** As a reader would correct it on paper. Screen readers don't tell deletions by themselves, so words do. */
function StruckFigure({ expected, children }: StruckFigureProps): ReactNode {
  return (
    <>
      <del>
        <span className="unseen">struck: </span>
        {children}
      </del>
      {expected !== null && (
        <ins>
          <span className="unseen">; the sum gives </span>
          {expected}
        </ins>
      )}
    </>
  );
}
