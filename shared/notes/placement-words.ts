import type { Placement } from '../anchors/place-passage.ts';
import { t } from '../language/t.ts';

/** How sure it is that a passage stands where it is shown, in a sentence; null where nothing needs saying. */
export function placementWords({ state, score }: Placement): string | null {
  switch (state) {
    case 'exact':
      return null;
    case 'moved':
      return t`Placed by its words: it has moved in the text.`;
    case 'doubtful':
      return t`Placed by its words, and the text has changed: ${sureness(score)} that this is the place.`;
    case 'lost':
      return t`It has lost its place: this text has its words no more.`;
  }
}

function sureness(score: number): string {
  if (score >= 0.8) return t`it is likely`;
  if (score >= 0.6) return t`it may be`;
  return t`it is far from sure`;
}
