import { lazy, type ReactNode, Suspense } from 'react';

const MarkdownElements = lazy(() => import('./markdown-elements.tsx'));

/** A note's text, set. Until the markdown parser has come, the text itself stands there. */
export function Markdown({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="note-text">
      <Suspense fallback={<p>{text}</p>}>
        <MarkdownElements text={text} />
      </Suspense>
    </div>
  );
}
