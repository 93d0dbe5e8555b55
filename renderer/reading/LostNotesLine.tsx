import type { ReactNode } from 'react';
import { plural } from '../../shared/language/plural.ts';
import { lostNotes, usePassages } from '../state/passage-store.ts';
import { showLost } from './show-lost.ts';

/** Says at the end of the text that notes have lost their place in it, and leads to them; nothing where none have. */
export function LostNotesLine(): ReactNode {
  const count = usePassages((passages) => lostNotes(passages).length);
  if (count === 0) return null;
  return (
    <p className="lost-line">
      {plural(count, '{0} note has lost its place.', '{0} notes have lost their place.')}{' '}
      <button type="button" className="text-button" onClick={() => void showLost()}>
        {plural(count, 'See it', 'See them')}
      </button>
    </p>
  );
}
