/** Something that belongs beside a line of text: its anchor's vertical centre, in px from the top of the text. */
export interface MarginItem {
  readonly claim: string;
  readonly centre: number;
  /** How many rows of the margin it takes. */
  readonly rows: number;
}

/** A row of the margin, by its vertical centre, and the claims set in it from left to right. */
export interface MarginRow {
  readonly centre: number;
  readonly claims: readonly string[];
}

/** How a margin is set: how many items stand abreast, the text's line height, and the least distance of two rows. */
export interface MarginRules {
  readonly abreast: number;
  readonly lineHeight: number;
  readonly pitch: number;
}

/** Items whose anchors stand on one line of text, in their order. */
function byLine(items: readonly MarginItem[], lineHeight: number): readonly (readonly MarginItem[])[] {
  const lines: MarginItem[][] = [];
  for (const item of [...items].sort((a, b) => a.centre - b.centre)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && item.centre - first.centre < lineHeight / 2) line.push(item);
    else lines.push([item]);
  }
  const order = new Map(items.map((item, index) => [item, index]));
  return lines.map((line) => line.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

/**
 * Sets items beside their lines. What does not fit abreast drops half a line, and a row that would touch the one
 * above moves down just enough, so that nothing in a margin ever overlaps.
 */
export function layOutMargin(items: readonly MarginItem[], rules: MarginRules): readonly MarginRow[] {
  const rows: MarginRow[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const line of byLine(items, rules.lineHeight)) {
    const anchor = line[0]?.centre ?? 0;
    for (let start = 0; start < line.length; start += rules.abreast) {
      const group = line.slice(start, start + rules.abreast);
      const wanted = anchor + ((start / rules.abreast) * rules.lineHeight) / 2;
      const centre = Math.max(wanted, free);
      rows.push({ centre, claims: group.map((item) => item.claim) });
      free = centre + rules.pitch * Math.max(...group.map((item) => item.rows));
    }
  }
  return rows;
}

/** How many rows a text takes whose lines hold this many characters of one width: words wrap whole where they fit. */
export function wrappedRows(text: string, characters: number): number {
  let rows = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= characters) {
      used = wanted;
      continue;
    }
    if (used > 0) rows += 1;
    const further = Math.ceil(length / characters) - 1;
    rows += further;
    used = length - further * characters;
  }
  return rows;
}
