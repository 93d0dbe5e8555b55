import { z } from 'zod';
import type { Chart } from '../charts/chart.ts';
import type { Verdict } from '../checks/finding.ts';
import type { Claim } from '../claims/claim.ts';
import type { HighlightColour } from '../notes/highlight-colours.ts';

/** The article a briefing is made from, as far as the article states it; null where it does not. */
export const sourceSchema = z.strictObject({
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal'),
  lineCount: z.int().min(1),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: z.string().nullable(),
  accessed: z.string().nullable(),
  licence: z.string().nullable(),
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** The front matter of briefing.md. */
export const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*$/, 'is not of the form [a-z][a-z0-9]*'),
  title: z.string().min(1),
  /** What sort of text the source is: Analysis, Essay, Commentary. */
  form: z.string().min(1),
  /** One or two sentences for the library and the contents page. */
  summary: z.string().min(1),
  /** The date of our own text, ISO 8601. */
  edition: z.iso.date(),
  language: z.string().default('en-GB'),
  source: sourceSchema,
  /** What the article cites and what it says it cites but does not, each a sentence of ours. */
  cites: z.array(z.string()).default([]),
});
export type FrontMatter = Readonly<z.infer<typeof frontMatterSchema>>;

/** A run of text. Claim marks never nest; a `figure` stands only inside a claim mark, a `term` only outside. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong' | 'figure'; readonly children: readonly Inline[] }
  | { readonly type: 'foreign'; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** The first use of a glossary term in a section; `term` is the entry's name. */
  | { readonly type: 'term'; readonly term: string; readonly children: readonly Inline[] }
  | {
      readonly type: 'claim';
      readonly claim: string;
      /** 0 for the claim's own mark, counting up for later mentions; -1 in a digest, which is not part of the text. */
      readonly mention: number;
      readonly children: readonly Inline[];
    }
  /** Words that readers' notes are on; put in where a text is shown (see shared/anchors), never compiled. */
  | {
      readonly type: 'highlight';
      /** Ids of the notes, all whose passages cover these words. */
      readonly notes: readonly string[];
      /** Of the passage that lies on top; null where none is highlighted. */
      readonly colour: HighlightColour | null;
      /** The passages that start with these words, each by the ids of the notes on just it. */
      readonly begun: readonly (readonly string[])[];
      /** Whether one of the passages ends with these words. */
      readonly ends: boolean;
      /** Whether the place of the passage on top is doubtful. */
      readonly doubtful: boolean;
      readonly children: readonly Inline[];
    };

/** A block of a section. `id` is unique in the briefing and stable while the text before it stands. */
export type Block =
  | { readonly type: 'paragraph'; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly id: string; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly id: string;
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'quote'; readonly id: string; readonly blocks: readonly Block[] }
  | {
      readonly type: 'table';
      readonly id: string;
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** A second-level heading and what follows it. */
export interface Section {
  readonly id: string;
  /** Counted from 1 in text order. */
  readonly number: number;
  readonly title: readonly Inline[];
  /** The title without marks, for the rail, outline and contents. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Claims whose own mark stands in this section, in text order. */
  readonly claims: readonly string[];
}

/** A briefing in brief, kept true by the build: every finding it names exists and has the verdict it is listed under. */
export interface Digest {
  /** The thesis in three sentences. */
  readonly thesis: readonly (readonly Inline[])[];
  /** The five figures that matter. */
  readonly figures: readonly { readonly claim: string; readonly says: readonly Inline[] }[];
  readonly holds: readonly { readonly text: readonly Inline[]; readonly findings: readonly string[] }[];
  readonly fails: readonly {
    readonly text: readonly Inline[];
    readonly findings: readonly string[];
    readonly verdict: Verdict;
  }[];
  readonly leavesOut: readonly { readonly text: readonly Inline[]; readonly claims: readonly string[] }[];
}

/** The text of a briefing, compiled. */
export interface Briefing extends FrontMatter {
  /** `C` for `c`: the signature letter; a reader's own briefing shows its id in capitals. */
  readonly letter: string;
  readonly sections: readonly Section[];
  /** Words of running text; reading time is words over 230, rounded up to a minute. */
  readonly words: number;
  readonly minutes: number;
  /** Null where the briefing has none. */
  readonly digest: Digest | null;
  /** SHA-256 of all that this edition shows, hexadecimal: identifies it. */
  readonly editionHash: string;
}

/** A claim of another briefing that this one's findings or charts name. */
export interface ForeignClaim {
  readonly id: string;
  readonly number: string;
  readonly briefing: string;
  readonly statement: string;
  /** The figure in short, such as `> 120 tn/day`; null where the claim states none. */
  readonly figure: string | null;
}

/** A term a reader may ask about, with every spelling of it that texts use. */
export interface GlossaryEntry {
  readonly term: string;
  readonly forms: readonly string[];
  readonly means: string;
  /** How to read it where it is translated; null where that needs no aid. */
  readonly reads: string | null;
}

/** What the subjects, metrics and scopes of a briefing's claims mean, by name, as the library's vocabulary says. */
export interface Meanings {
  readonly subjects: Readonly<Record<string, string>>;
  /** `unlike` names metrics that are near and not the same. */
  readonly metrics: Readonly<Record<string, { readonly means: string; readonly unlike: readonly string[] }>>;
  readonly scopes: Readonly<Record<string, string>>;
}

/** All that a reader of one briefing needs: text, its claims in text order, and every chart one of them is on. */
export interface BriefingEdition {
  readonly briefing: Briefing;
  readonly claims: readonly Claim[];
  readonly charts: readonly Chart[];
  /** In the order of their ids. */
  readonly foreign: readonly ForeignClaim[];
  /** The entries that the text or the statements of the claims use, in the glossary's order. */
  readonly glossary: readonly GlossaryEntry[];
  readonly meanings: Meanings;
}

/** A briefing as the library lists it, without its text. */
export interface BriefingSummary {
  readonly id: string;
  readonly letter: string;
  readonly title: string;
  readonly form: string;
  readonly summary: string;
  readonly minutes: number;
  readonly claimCount: number;
  readonly editionHash: string;
}

/** The compiled library: what `out/content/library.json` holds. */
export interface Library {
  readonly briefings: readonly BriefingSummary[];
  /** SHA-256 over the editions, hexadecimal, first 12 digits: the register's revision. */
  readonly revision: string;
}
