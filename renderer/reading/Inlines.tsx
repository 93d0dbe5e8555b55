import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../shared/briefing/briefing.ts';
import { OutsideLink } from '../app/OutsideLink.tsx';
import { ClaimMark } from './ClaimMark.tsx';
import { DigestMark } from './DigestMark.tsx';
import { HighlightMark } from './HighlightMark.tsx';
import { PassageAnchor } from './PassageAnchor.tsx';
import { Term } from './Term.tsx';

interface InlinesProps {
  readonly inlines: readonly Inline[];
  /** Whether figures stand in a claim that a check fails on. */
  readonly struck?: boolean;
  /** Whether they are part of a run that stands for the passages in it, as a control can hold no other. */
  readonly held?: boolean;
}

/** Running text, element by element: nothing in a briefing is ever read as HTML. */
export function Inlines({ inlines, struck = false, held = false }: InlinesProps): ReactNode {
  // Compiled text never changes order while it is shown, so a run's place is its identity.
  return inlines.map((inline, index) => {
    const before = inlines[index - 1];
    if (inline.type === 'text') {
      return before !== undefined && isDigestMark(before) ? inline.text.slice(closingOf(inline).length) : inline.text;
    }
    const run = <Run key={index} inline={inline} closing={closingOf(inlines[index + 1])} struck={struck} />;
    const begun = held ? [] : passagesBegun(inline);
    if (begun.length === 0) return run;
    return (
      <Fragment key={index}>
        {begun.map((notes) => (
          <PassageAnchor key={notes.join(' ')} notes={notes} />
        ))}
        {run}
      </Fragment>
    );
  });
}

/** The passages that begin in a run, each by its notes. */
function passagesBegun(inline: Inline): readonly (readonly string[])[] {
  if ('text' in inline) return [];
  const inner = inline.children.flatMap(passagesBegun);
  return inline.type === 'highlight' ? [...inline.begun, ...inner] : inner;
}

function isDigestMark(inline: Inline): boolean {
  return inline.type === 'claim' && inline.mention < 0;
}

/** The punctuation that a text begins with: set with the claim number before it, from which a line could break. */
function closingOf(inline: Inline | undefined): string {
  return inline?.type === 'text' ? (/^[.,;:!?)”’]+/.exec(inline.text)?.[0] ?? '') : '';
}

interface RunProps {
  readonly inline: Exclude<Inline, { readonly type: 'text' }>;
  readonly closing: string;
  readonly struck: boolean;
}

function Run({ inline, closing, struck }: RunProps): ReactNode {
  if (inline.type === 'code') return <code>{inline.text}</code>;
  if (inline.type === 'claim') {
    if (inline.mention < 0) return <DigestMark id={inline.claim} inlines={inline.children} closing={closing} />;
    return <ClaimMark id={inline.claim} mention={inline.mention} inlines={inline.children} />;
  }
  const inner = <Inlines inlines={inline.children} struck={struck} held />;
  switch (inline.type) {
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'figure':
      return struck ? <del>{inner}</del> : inner;
    case 'foreign':
      return <span lang={inline.lang}>{inner}</span>;
    case 'term':
      return <Term name={inline.term}>{inner}</Term>;
    case 'highlight':
      return <HighlightMark highlight={inline}>{inner}</HighlightMark>;
    case 'link':
      return <OutsideLink href={inline.href}>{inner}</OutsideLink>;
  }
}
