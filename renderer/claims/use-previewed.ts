import { type FocusEvent, type MouseEvent, useEffect, useId } from 'react';
import { type Previewed, usePreview } from './preview-store.ts';

/** The preview's element, by which the word it belongs to is described. */
export const previewId = 'preview';

/**
 * What an element needs to have something previewed on hover, after `delay` ms, and on focus; and how it is shown when
 * it is asked for again.
 */
export function usePreviewed(previewed: Previewed, delay = 0) {
  const owner = useId();
  const shown = usePreview((preview) => preview.owner === owner);
  useEffect(
    () => () => {
      // A preview does not outlive the word it belongs to.
      if (usePreview.getState().owner === owner) usePreview.getState().hide();
    },
    [owner],
  );
  const { show, hideSoon, hide } = usePreview.getState();
  const handlers = {
    'aria-describedby': shown ? previewId : undefined,
    onMouseEnter: (event: MouseEvent<HTMLElement>) => show(previewed, owner, event.currentTarget, delay),
    onMouseLeave: hideSoon,
    onFocus: (event: FocusEvent<HTMLElement>) => show(previewed, owner, event.currentTarget),
    onBlur: hide,
  };
  return [handlers, (word: Element) => show(previewed, owner, word)] as const;
}
