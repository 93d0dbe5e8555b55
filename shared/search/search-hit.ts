/** What a passage is of: also what `in:` takes in a query. */
export const passageKinds = ['claim', 'text', 'chart', 'source', 'glossary', 'note'] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A stretch of text that is found and shown as one: a claim, a paragraph, a chart, a note. Plain data. */
export interface Passage {
  readonly kind: PassageKind;
  /** The briefing's id; for a glossary entry, the first one that uses it. */
  readonly briefing: string;
  /** Of the claim, block, chart or note; for a source, its briefing's id; for a glossary entry, the term. */
  readonly id: string;
  /** What names it: `B13`, a section's name, a chart's or source's title, a term; a note goes by its claim's number. */
  readonly title: string;
  /** What is searched and shown, in plain text. The ranges of a hit count in it. */
  readonly text: string;
  /** The section it stands in; null for what stands in none. */
  readonly section: { readonly id: string; readonly number: number; readonly name: string } | null;
  /** The claim to go to: its own id for a claim, a chart's home, a note's claim; null for text, sources and terms. */
  readonly claim: string | null;
  /** The block of the text to go to: its own for text, the first that uses it for a term; null for all else. */
  readonly block: string | null;
}

/** Part of a passage's text, `end` not included, counted as strings are. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A passage that a query finds. */
export interface SearchHit {
  readonly passage: Passage;
  /** What is to be marked in `passage.text`, in order and apart; empty where the title alone matches. */
  readonly ranges: readonly TextRange[];
  /** The same for `passage.title`. */
  readonly titleRanges: readonly TextRange[];
  /** Greater is better; comparable within one answer. */
  readonly score: number;
}

/** An answer to one query. */
export interface SearchResults {
  /** As typed. */
  readonly query: string;
  /** The best, best first, as many as were asked for. */
  readonly hits: readonly SearchHit[];
  /** How many passages match in the briefings that were looked through. */
  readonly total: number;
  /** Whether there may be more in briefings that were not looked through, in a large library. */
  readonly more: boolean;
  /** The query with what is probably misspelt put right; null unless nothing was found. */
  readonly suggestion: string | null;
}

/** How far the index has come. */
export interface Indexing {
  readonly done: number;
  readonly total: number;
}
