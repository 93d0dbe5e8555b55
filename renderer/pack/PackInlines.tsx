import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { termAnchor } from '../../shared/pack/anchors.ts';
import { ClaimMark } from './ClaimMark.tsx';
import { HighlightedWords } from './HighlightedWords.tsx';
import { usePack } from './pack-context.ts';

interface PackInlinesProps {
  readonly inlines: readonly Inline[];
  /** Whether figures stand in a claim that a check fails on. */
  readonly struck?: boolean;
}

/** Running text as it is printed. Terms are marked where the glossary that explains them prints. */
export function PackInlines({ inlines, struck = false }: PackInlinesProps): ReactNode {
  const { parts } = usePack().model.content.options;
  return inlines.map((inline, index) => {
    // Printed text never changes order, so a run's place is its identity.
    const key = index;
    if (inline.type === 'text') return inline.text;
    if (inline.type === 'code') return <code key={key}>{inline.text}</code>;
    if (inline.type === 'claim') {
      return <ClaimMark key={key} id={inline.claim} mention={inline.mention} inlines={inline.children} />;
    }
    const inner = <PackInlines inlines={inline.children} struck={struck} />;
    if (inline.type === 'emphasis') return <em key={key}>{inner}</em>;
    if (inline.type === 'strong') return <strong key={key}>{inner}</strong>;
    if (inline.type === 'term' && parts.includes('glossary')) {
      return (
        <a key={key} className="term" href={`#${termAnchor(inline.term)}`}>
          {inner}
        </a>
      );
    }
    if (inline.type === 'link') {
      return (
        <a key={key} href={inline.href}>
          {inner}
        </a>
      );
    }
    if (inline.type === 'highlight') {
      return (
        <HighlightedWords key={key} inline={inline}>
          {inner}
        </HighlightedWords>
      );
    }
    if (inline.type === 'figure' && struck) return <del key={key}>{inner}</del>;
    if (inline.type === 'foreign') {
      // Of inline elements Chromium tags only a few, and a language goes with those alone.
      return (
        <em key={key} lang={inline.lang}>
          {inner}
        </em>
      );
    }
    return <Fragment key={key}>{inner}</Fragment>;
  });
}
