import { useEffect, useState } from 'react';
import type { TextRange } from '../../shared/anchors/claim-range.ts';
import { claimRanges } from '../../shared/anchors/claim-range.ts';
import { type Placement, placePassage } from '../../shared/anchors/place-passage.ts';
import { type PlainText, plainText } from '../../shared/anchors/plain-text.ts';
import type { Note } from '../../shared/notes/entry.ts';
import { host } from '../state/host-client.ts';

interface Placements {
  readonly placements: ReadonlyMap<string, Placement>;
  /** The section of each placed passage, by note id. */
  readonly sections: ReadonlyMap<string, number>;
}

interface ReadText {
  readonly plain: PlainText;
  readonly claims: ReadonlyMap<string, TextRange>;
  /** Where each section begins, in order. */
  readonly sections: readonly { readonly number: number; readonly start: number }[];
}

/** How long placing may hold a frame up, in ms. */
const budget = 8;

const texts = new Map<string, Promise<ReadText | null>>();

function readText(briefing: string): Promise<ReadText | null> {
  const known = texts.get(briefing);
  if (known !== undefined) return known;
  const reading = host.briefing(briefing).then(
    (edition) => {
      if (!edition.ok) return null;
      const text = edition.value.briefing;
      const plain = plainText(text);
      const starts = new Map(plain.blocks.map(({ id, start }) => [id, start]));
      const sections = text.sections.map(({ number }) => ({ number, start: starts.get(`section-${number}`) ?? 0 }));
      return { plain, claims: claimRanges(text), sections };
    },
    () => null,
  );
  texts.set(briefing, reading);
  return reading;
}

/** Where the passages of notes stand in the texts as they are now: worked out off the frame, and again for new notes. */
export function useNotePlacements(notes: readonly Note[]): Placements {
  const [placed, setPlaced] = useState<Placements>({ placements: new Map(), sections: new Map() });
  useEffect(() => {
    let wanted = true;
    void placeAll(notes, () => wanted).then((found) => {
      if (found !== null) setPlaced(found);
    });
    return () => {
      wanted = false;
    };
  }, [notes]);
  return placed;
}

async function placeAll(notes: readonly Note[], isWanted: () => boolean): Promise<Placements | null> {
  const placements = new Map<string, Placement>();
  const sections = new Map<string, number>();
  let until = performance.now() + budget;
  for (const { id, briefing, passage, claim } of notes) {
    if (passage === null) continue;
    const text = await readText(briefing);
    if (performance.now() > until) {
      await new Promise((done) => setTimeout(done));
      until = performance.now() + budget;
    }
    if (!isWanted()) return null;
    if (text === null) continue;
    const placement = placePassage(passage, text.plain, claim === null ? null : (text.claims.get(claim) ?? null));
    placements.set(id, placement);
    if (placement.state === 'lost') continue;
    const section = text.sections.findLast(({ start }) => start <= placement.start);
    if (section !== undefined) sections.set(id, section.number);
  }
  return { placements, sections };
}
