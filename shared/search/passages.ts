import type { Block, BriefingEdition, Digest, Inline, Section } from '../briefing/briefing.ts';
import { digestBlocks } from '../briefing/digest-blocks.ts';
import { plainText } from '../briefing/inline-tree.ts';
import type { Chart } from '../charts/chart.ts';
import type { Claim } from '../claims/claim.ts';
import { formatQuantity } from '../claims/format.ts';
import { t } from '../language/t.ts';
import type { Note } from '../notes/entry.ts';
import type { Passage } from './search-hit.ts';

/** A passage with what it is also found by and does not show, such as who says a claim. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly aside: string;
}

/** All that can be found in a briefing, in text order from its digest on; its source and its glossary come last. */
export function passagesOf(edition: BriefingEdition): readonly IndexedPassage[] {
  const { briefing, claims, charts } = edition;
  const sections = briefing.sections.flatMap((section) => {
    const own = claims.filter((claim) => claim.section.number === section.number);
    const homes = new Set(own.map((claim) => claim.id));
    const drawn = charts.filter((chart) => homes.has(chart.home));
    return [
      ...textPassages(section, briefing.id),
      ...own.map((claim) => claimPassage(claim, section)),
      ...drawn.map((chart) => chartPassage(chart, section, briefing.id)),
    ];
  });
  const brief = briefing.digest === null ? [] : digestPassages(briefing.digest, briefing.id);
  return [...brief, ...sections, ...sourcePassages(edition), ...glossaryPassages(edition)];
}

/** A note as it is found, under its claim's display number. */
export function notePassage({ id, briefing, claim, text, passage }: Note, title: string): IndexedPassage {
  const words = [text, passage?.exact ?? ''].filter((part) => part !== '').join('\n');
  return { passage: { kind: 'note', briefing, id, title, text: words, section: null, claim, block: null }, aside: '' };
}

function digestPassages(digest: Digest, briefing: string): readonly IndexedPassage[] {
  const { thesis, figures, holds, fails, leavesOut } = digest;
  const lines = [
    { block: digestBlocks.thesis, inlines: thesis.flat() },
    ...figures.map(({ says }) => ({ block: digestBlocks.figures, inlines: says })),
    ...holds.map(({ text }) => ({ block: digestBlocks.holds, inlines: text })),
    ...fails.map(({ text }) => ({ block: digestBlocks.fails, inlines: text })),
    ...leavesOut.map(({ text }) => ({ block: digestBlocks.leavesOut, inlines: text })),
  ];
  return lines.map(({ block, inlines }) => ({
    passage: {
      ...{ kind: 'text', briefing, id: block, title: t`Digest`, text: plainText(inlines) },
      ...{ section: null, claim: null, block },
    },
    aside: '',
  }));
}

function textPassages(section: Section, briefing: string): readonly IndexedPassage[] {
  const blocks = [{ id: `section-${section.number}`, text: section.name }, ...section.blocks.flatMap(blockTexts)];
  return blocks.map(({ id, text }) => ({
    passage: {
      kind: 'text',
      briefing,
      id,
      title: section.name,
      text,
      section: placeOf(section),
      claim: null,
      block: id,
    },
    aside: '',
  }));
}

function blockTexts(block: Block): readonly { readonly id: string; readonly text: string }[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{ id: block.id, text: plainText(block.children) }];
    case 'list':
      return block.items.flat().flatMap(blockTexts);
    case 'quote':
      return block.blocks.flatMap(blockTexts);
    case 'table':
      return [block.head, ...block.rows].map((row) => ({ id: block.id, text: row.map(plainText).join(' · ') }));
  }
}

function claimPassage(claim: Claim, section: Section): IndexedPassage {
  const { id, briefing, number, statement, subject, metric, scope, stated, attributedTo } = claim;
  const figure = claim.value === null && claim.low === null ? null : formatQuantity(claim, 'short');
  return {
    passage: {
      kind: 'claim',
      briefing,
      id,
      title: number,
      text: statement,
      section: placeOf(section),
      claim: id,
      block: null,
    },
    aside: [subject, metric, scope, stated, figure, attributedTo].filter((each) => each !== null).join(' · '),
  };
}

function chartPassage({ id, title, measure, data, home, note }: Chart, section: Section, briefing: string) {
  const labels = [...new Set(data.map((datum) => datum.label))].join(', ');
  const passage: Passage = {
    ...{ kind: 'chart', briefing, id, title, text: `${measure}: ${labels}` },
    section: placeOf(section),
    ...{ claim: home, block: null },
  };
  return { passage, aside: [note, ...data.map((datum) => datum.text)].filter((each) => each !== null).join(' · ') };
}

function sourcePassages({ briefing }: BriefingEdition): readonly IndexedPassage[] {
  const { title, publisher, author, file, licence } = briefing.source;
  const about = [author, publisher, file, licence].filter((each) => each !== null).join(' · ');
  return [about, ...briefing.cites].map((text) => ({
    passage: {
      ...{ kind: 'source', briefing: briefing.id, id: briefing.id, title: title ?? briefing.title, text },
      ...{ section: null, claim: null, block: null },
    },
    aside: '',
  }));
}

function glossaryPassages({ briefing, glossary }: BriefingEdition): readonly IndexedPassage[] {
  const uses = new Map<string, { readonly section: Section; readonly block: string }>();
  for (const section of briefing.sections) {
    for (const block of section.blocks) {
      for (const term of termsIn(block)) if (!uses.has(term)) uses.set(term, { section, block: block.id });
    }
  }
  return glossary.map(({ term, means, reads, forms }) => {
    const use = uses.get(term);
    return {
      passage: {
        ...{ kind: 'glossary', briefing: briefing.id, id: term, title: term },
        text: reads === null ? means : `${means} ${reads}`,
        ...{ section: use === undefined ? null : placeOf(use.section), claim: null, block: use?.block ?? null },
      },
      aside: forms.join(' · '),
    };
  });
}

/** The glossary terms that are marked in a block, in its order. */
function termsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(termsOf);
    case 'list':
      return block.items.flat().flatMap(termsIn);
    case 'quote':
      return block.blocks.flatMap(termsIn);
    case 'table':
      return [block.head, ...block.rows].flat(2).flatMap(termsOf);
  }
}

function termsOf(inline: Inline): readonly string[] {
  const inner = 'children' in inline ? inline.children.flatMap(termsOf) : [];
  return inline.type === 'term' ? [inline.term, ...inner] : inner;
}

function placeOf({ id, number, name }: Section): NonNullable<Passage['section']> {
  return { id, number, name };
}
