import { createElement, Fragment, type ReactNode } from 'react';
import { spokenLanguage } from '../../shared/language/language.ts';
import { messageKey } from '../../shared/language/message-key.ts';

/**
 * A sentence of the app's language with elements in it, so that its words may stand in another order:
 * sentence`Press ${<Key name="N" />} to write.` is looked up as `Press {0} to write.`
 */
export function sentence(english: TemplateStringsArray, ...parts: readonly ReactNode[]): ReactNode {
  const key = messageKey(english);
  const message = spokenLanguage().messages[key];
  const pieces = (typeof message === 'string' ? message : key).split(/\{(\d+)\}/);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)])),
  );
}
