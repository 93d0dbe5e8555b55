/** A numeral's claim on the margin: the top of its line, in px. */
export interface NumeralPlace {
  /** 0 stands next to the text, 1 outside it. */
  readonly column: 0 | 1;
  /** How far below its own line it stands, in px. */
  readonly drop: number;
}

const rowHeight = 12;

/**
 * Places numerals beside their lines: one next to the text, two abreast in reading order, further ones below. A numeral
 * never stands above its line nor over another. `tops` are the tops of their lines in text order.
 */
export function placeNumerals(tops: readonly number[]): readonly NumeralPlace[] {
  const places: NumeralPlace[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < tops.length; ) {
    const top = tops[index] ?? 0;
    const onLine = tops.slice(index).findIndex((other) => Math.abs(other - top) > 4);
    const count = onLine === -1 ? tops.length - index : onLine;
    for (let placed = 0; placed < count; placed += 2) {
      const row = Math.max(top, free);
      const abreast = placed + 1 < count;
      places.push({ column: abreast ? 1 : 0, drop: row - top });
      if (abreast) places.push({ column: 0, drop: row - top });
      free = row + rowHeight;
    }
    index += count;
  }
  return places;
}

/** Hangs the numerals of a drawn pack. The lines are those of the print: same width, same faces. */
export function arrangeNumerals(container: HTMLElement): void {
  for (const briefing of container.querySelectorAll<HTMLElement>('.briefing')) {
    const numerals = [...briefing.querySelectorAll<HTMLElement>('.numeral')];
    const places = placeNumerals(numerals.map((numeral) => numeral.getBoundingClientRect().top));
    for (const [index, numeral] of numerals.entries()) {
      const place = places[index];
      if (place === undefined) continue;
      numeral.classList.toggle('outside', place.column === 1);
      numeral.style.marginTop = `${place.drop}px`;
    }
  }
}
