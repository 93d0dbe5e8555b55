/** A run of a text's words, and whether the other text has them too. */
export interface WordRun {
  readonly text: string;
  readonly changed: boolean;
}

/** Two texts side by side. */
export interface WordChanges {
  readonly before: readonly WordRun[];
  readonly after: readonly WordRun[];
}

/** As many comparisons of two words as are made; longer texts are shown as changed from end to end. */
const mostPairs = 1_000_000;

/** Which words of two texts differ: those outside the longest sequence of words that both have in one order. */
export function wordChanges(before: string, after: string): WordChanges {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const { keptOld, keptNow } = old.length * now.length > mostPairs ? nothingKept : common(old, now);
  return {
    before: runs(old, keptOld),
    after: runs(now, keptNow),
  };
}

const nothingKept = { keptOld: new Set<number>(), keptNow: new Set<number>() };

/** Words with the white space that follows them, so that a text is its words joined. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+\s*/g) ?? [];
}

function common(old: readonly string[], now: readonly string[]): typeof nothingKept {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const same = (i: number, j: number) => old[i]?.trim() === now[j]?.trim();
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const keptOld = new Set<number>();
  const keptNow = new Set<number>();
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (same(i, j)) {
      keptOld.add(i++);
      keptNow.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { keptOld, keptNow };
}

function runs(words: readonly string[], kept: ReadonlySet<number>): readonly WordRun[] {
  const joined: WordRun[] = [];
  for (const [index, text] of words.entries()) {
    const changed = !kept.has(index);
    const last = joined.at(-1);
    if (last?.changed === changed) joined[joined.length - 1] = { text: last.text + text, changed };
    else joined.push({ text, changed });
  }
  return joined;
}
