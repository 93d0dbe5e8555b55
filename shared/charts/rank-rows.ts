import type { Datum } from './chart.ts';
import { firstPlace, lastPlace } from './compile-rank.ts';

/** A row of a rank table: a place, a run of places nobody is named for, or "1–3" where a claim says no more. */
export interface RankRow {
  readonly text: string;
  /** None where the place is not named; several where they share it. */
  readonly occupants: readonly Datum[];
}

/** More unnamed places than this in a row are told together. */
const longestRun = 2;

/** The rows of a rank table from the first place down; a tie takes as many places as it has occupants. */
export function rankRows(data: readonly Datum[], places: number | null): readonly RankRow[] {
  const last = places ?? Math.max(...data.map(lastPlace));
  const open = openPlaces(data, last);
  const rows: RankRow[] = [];
  let run: number[] = [];
  const close = () => {
    const texts = run.length > longestRun ? [`${run[0]}–${run.at(-1)}`] : run.map(String);
    rows.push(...texts.map((text) => ({ text, occupants: [] })));
    run = [];
  };
  for (let place = 1; place <= last; place++) {
    const occupants = data.filter((datum) => datum.value === place);
    const ranges = rangesEndingAt(place, data);
    if (open.includes(place)) run.push(place);
    if (occupants.length > 0 || ranges.length > 0) close();
    if (occupants.length > 0) rows.push({ text: placeText(place, occupants), occupants });
    rows.push(...ranges);
  }
  close();
  return rows;
}

/** The places nobody stands in: neither exactly, nor by a tie, nor because those said to be among them fill them. */
function openPlaces(data: readonly Datum[], last: number): readonly number[] {
  const taken = new Set<number>();
  for (let place = 1; place <= last; place++) {
    const occupants = data.filter((datum) => datum.value === place);
    for (let at = 0; at < occupants.length; at++) taken.add(place + at);
  }
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const open = range(1, last).filter((place) => !taken.has(place));
  const filled = data.flatMap((datum) => {
    if (datum.value !== null) return [];
    const within = open.filter((place) => place >= firstPlace(datum) && place <= lastPlace(datum));
    const among = data.filter(
      (other) => other.value === null && firstPlace(other) >= firstPlace(datum) && lastPlace(other) <= lastPlace(datum),
    );
    return among.length >= within.length ? within : [];
  });
  return open.filter((place) => !filled.includes(place));
}

/** Those of whom no more is known than that they are among some places, of which this is the last. */
function rangesEndingAt(place: number, data: readonly Datum[]): readonly RankRow[] {
  const ending = data.filter((datum) => datum.value === null && lastPlace(datum) === place);
  const starts = [...new Set(ending.map(firstPlace))];
  return starts.map((start) => ({
    text: start === place ? String(place) : `${start}–${place}`,
    occupants: ending.filter((datum) => firstPlace(datum) === start),
  }));
}

/** The place with what hedges it, without the word "No.", which a table of places need not repeat. */
function placeText(place: number, [only, ...others]: readonly Datum[]): string {
  return others.length > 0 || only === undefined ? `${place}=` : only.text.replace('No. ', '');
}
