import { z } from 'zod';
import type { Chart } from '../charts/chart.ts';
import type { Claim } from '../claims/claim.ts';

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

/** A run of text. Claim marks never nest; a `figure` stands only inside a claim mark. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong' | 'figure'; readonly children: readonly Inline[] }
  | { readonly type: 'foreign'; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | {
      readonly type: 'claim';
      readonly claim: string;
      /** 0 for the claim's own mark, counting up for later mentions. */
      readonly mention: number;
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

/** The text of a briefing, compiled. */
export interface Briefing extends FrontMatter {
  /** `C` for `c`: the signature letter; a reader's own briefing shows its id in capitals. */
  readonly letter: string;
  readonly sections: readonly Section[];
  /** Words of running text; reading time is words over 230, rounded up to a minute. */
  readonly words: number;
  readonly minutes: number;
  /** SHA-256 of the briefing's three files, hexadecimal: identifies this edition. */
  readonly editionHash: string;
}

/** All that a reader of one briefing needs: text, its claims in text order, and every chart one of them is on. */
export interface BriefingEdition {
  readonly briefing: Briefing;
  readonly claims: readonly Claim[];
  readonly charts: readonly Chart[];
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
