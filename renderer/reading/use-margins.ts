import { type RefObject, useLayoutEffect, useState } from 'react';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { type MarginFinding, marginFindings } from './margin-finding.ts';
import { layOutMargin, type MarginItem, type MarginRow, wrappedRows } from './margin-layout.ts';

/** A row of findings beside a line. */
export interface FindingRow {
  readonly centre: number;
  readonly claim: string;
  readonly finding: MarginFinding;
}

export interface Margins {
  readonly numerals: readonly MarginRow[];
  readonly findings: readonly FindingRow[];
}

const numeralPitch = 15;
const findingPitch = 15;
/** Characters of Commit Mono at 11.5 px that fit the right margin beside the sign. */
const findingCharacters = 9;

/** The vertical centre of an inline element's first line, from the top of `text`. */
function firstLineCentre(mark: Element, top: number): number | null {
  // A mark that starts at a line's end can have an empty first rectangle there.
  const rect = [...mark.getClientRects()].find(({ width }) => width > 1);
  return rect === undefined ? null : (rect.top + rect.bottom) / 2 - top;
}

function measure(text: HTMLElement, edition: BriefingEdition): Margins {
  const { top } = text.getBoundingClientRect();
  const style = getComputedStyle(text);
  const lineHeight = Number.parseFloat(style.lineHeight);
  const abreast = Number.parseInt(style.getPropertyValue('--numerals-abreast'), 10) || 1;
  const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
  const named = new Map([...edition.foreign, ...edition.claims].map((claim) => [claim.id, claim]));

  const numerals: MarginItem[] = [];
  const findingOf = new Map<string, FindingRow>();
  const findings: MarginItem[] = [];
  const saidAt = new Map<string, number>();
  for (const mark of text.querySelectorAll<HTMLElement>('[data-mention="0"]')) {
    const claim = claims.get(mark.dataset.claim ?? '');
    const centre = firstLineCentre(mark, top);
    if (claim === undefined || centre === null) continue;
    numerals.push({ claim: claim.id, centre, rows: 1 });
    marginFindings(claim, named).forEach((finding, index) => {
      const key = `${claim.id} ${index}`;
      const said = `${finding.sign} ${finding.text}`;
      // What is said alike of two claims on a line is said once.
      if (centre - (saidAt.get(said) ?? Number.NEGATIVE_INFINITY) < lineHeight / 2) return;
      saidAt.set(said, centre);
      findingOf.set(key, { centre, claim: claim.id, finding });
      findings.push({ claim: key, centre, rows: wrappedRows(finding.text, findingCharacters) });
    });
  }
  return {
    numerals: layOutMargin(numerals, { abreast, lineHeight, pitch: numeralPitch }),
    findings: layOutMargin(findings, { abreast: 1, lineHeight, pitch: findingPitch }).flatMap(
      ({ centre, claims: keys }) =>
        keys.flatMap((key) => {
          const row = findingOf.get(key);
          return row === undefined ? [] : [{ ...row, centre }];
        }),
    ),
  };
}

/**
 * Where margin numerals and findings stand, measured from the set text; again on resize, zoom and when fonts arrive.
 * `ownRef` is an element directly inside the text.
 */
export function useMargins(ownRef: RefObject<HTMLElement | null>, edition: BriefingEdition): Margins {
  const [margins, setMargins] = useState<Margins>({ numerals: [], findings: [] });
  useLayoutEffect(() => {
    const text = ownRef.current?.parentElement;
    if (text === null || text === undefined) return;
    const update = () => setMargins(measure(text, edition));
    update();
    const observer = new ResizeObserver(update);
    observer.observe(text);
    document.fonts.addEventListener('loadingdone', update);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', update);
    };
  }, [ownRef, edition]);
  return margins;
}
