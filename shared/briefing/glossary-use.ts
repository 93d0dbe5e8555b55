import type { Claim } from '../claims/claim.ts';
import type { Block, BriefingEdition, GlossaryEntry, Section } from './briefing.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import type { Glossary } from './glossary.ts';
import { plainText } from './inline-tree.ts';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source-file.ts';

/** The entries that a briefing's text or the statements of its claims use, in the glossary's order. */
export function glossaryOf(
  sections: readonly Section[],
  claims: readonly Claim[],
  glossary: Glossary,
): readonly GlossaryEntry[] {
  const texts = [...sections.flatMap(textsOf), ...claims.map((claim) => claim.statement)];
  const used = new Set(texts.flatMap(glossary.find).map((found) => found.term));
  return glossary.entries.filter((entry) => used.has(entry.term));
}

/** Entries that no briefing uses: nobody would ever see them. */
export function unusedTerms(
  file: SourceFile,
  glossary: Glossary,
  drafts: readonly BriefingDraft[],
  editions: readonly BriefingEdition[],
): readonly Problem[] {
  if (editions.length < drafts.length) return [];
  const used = new Set(editions.flatMap((edition) => edition.glossary));
  return glossary.entries
    .filter((entry) => !used.has(entry))
    .map(({ term }) =>
      problemAt(file, glossary.place(term), {
        code: 'unused-term',
        severity: 'warning',
        message: `No briefing uses the term "${term}".`,
        mend: 'Add the form in which the texts have it, or take it out.',
      }),
    );
}

function textsOf(section: Section): readonly string[] {
  return [plainText(section.title), ...section.blocks.flatMap(textsIn)];
}

function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.children)];
    case 'list':
      return block.items.flat().flatMap(textsIn);
    case 'quote':
      return block.blocks.flatMap(textsIn);
    case 'table':
      return [block.head, ...block.rows].flat().map(plainText);
  }
}
