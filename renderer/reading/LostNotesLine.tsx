import type { ReactNode } from 'react';
import { lostNotes, usePassages } from '../state/passage-store.ts';
import { showLost } from './show-lost.ts';

/** Says at the end of the text that notes have lost their place in it, and leads to them; nothing where none have. */
export function LostNotesLine(): ReactNode {
  const count = usePassages((passages) => lostNotes(passages).length);
  if (count === 0) return null;
  return (
    <p className="lost-line">
      {count === 1 ? '1 note has lost its place.' : `${count} notes have lost their place.`}{' '}
      <button type="button" className="text-button" onClick={() => void showLost()}>
        {count === 1 ? 'See it' : 'See them'}
      </button>
    </p>
  );
}
