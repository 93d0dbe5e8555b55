import type { Token } from 'markdown-it';
import type { Block, Inline, Section } from './briefing.ts';
import { type InlineSink, inlineTree, type PlacedMark, plainText } from './inline-tree.ts';
import type { ReadText } from './read-text.ts';
import type { Fault, Place } from './source-file.ts';

/** A mark with the section and block it stands in. */
export interface SectionMark extends PlacedMark {
  readonly section: { readonly id: string; readonly number: number; readonly paragraph: number };
}

export interface SectionTree {
  readonly sections: readonly Section[];
  readonly marks: readonly SectionMark[];
}

const blockNames = new Map([
  ['fence', 'a block of code'],
  ['code_block', 'a block of code (four spaces before a line make one)'],
  ['hr', 'a rule'],
]);

interface OpenSection {
  readonly id: string;
  readonly number: number;
  readonly title: readonly Inline[];
  readonly blocks: Block[];
  readonly claims: string[];
}

/** Builds sections and blocks from tokens; what a briefing may not hold is reported and left out. */
export function sectionTree(text: ReadText, fault: (place: Place, fault: Fault) => void): SectionTree {
  const { tokens } = text;
  const sections: OpenSection[] = [];
  const marks: SectionMark[] = [];
  const mentions = new Map<string, number>();
  let at = 0;
  let paragraph = 0;

  while (at < tokens.length) {
    const token = next();
    const section = sections.at(-1);
    if (token.type === 'heading_open' && token.tag === 'h2') {
      openSection();
    } else if (section === undefined) {
      fault(text.placeOf(token), {
        code: 'text-before-section',
        message: 'The text begins before the first section.',
        mend: 'Begin it with a heading of two hashes.',
      });
      skip(token);
    } else {
      if (token.type !== 'heading_open') paragraph += 1;
      section.blocks.push(...block(token, section, `${section.id}-b${section.blocks.length + 1}`));
    }
  }
  return { sections: sections.map((open) => ({ ...open, name: plainText(open.title) })), marks };

  function next(): Token {
    const token = tokens[at++];
    if (token === undefined) throw new RangeError('The text ended inside a block.');
    return token;
  }

  function openSection(): void {
    const number = sections.length + 1;
    const open: OpenSection = { id: `s${number}`, number, title: [], blocks: [], claims: [] };
    paragraph = 0;
    sections.push(open);
    sections[number - 1] = { ...open, title: content(open) };
    next();
  }

  /** The text of the inline token that comes next. */
  function content(section: OpenSection): readonly Inline[] {
    const inline = next();
    return inlineTree(inline, (offset) => text.placeIn(inline, offset), sinkOf(section));
  }

  function sinkOf(section: OpenSection): InlineSink {
    return {
      fault,
      mark: (mark) => {
        const mention = mark.own ? 0 : (mentions.get(mark.claim) ?? 0) + 1;
        if (mark.own) section.claims.push(mark.claim);
        else mentions.set(mark.claim, mention);
        marks.push({ ...mark, section: { id: section.id, number: section.number, paragraph: Math.max(paragraph, 1) } });
        return mention;
      },
    };
  }

  function block(token: Token, section: OpenSection, id: string): readonly Block[] {
    switch (token.type) {
      case 'paragraph_open':
        return [closed({ type: 'paragraph', id, children: content(section) })];
      case 'heading_open':
        if (token.tag !== 'h3') {
          const message = `The text holds a heading of level ${token.tag.slice(1)}.`;
          fault(text.placeOf(token), {
            code: 'bad-heading',
            message,
            mend: 'Use two hashes for a section, three inside.',
          });
        }
        return [closed({ type: 'heading', id, children: content(section) })];
      case 'bullet_list_open':
      case 'ordered_list_open':
        return [list(token, section, id)];
      case 'blockquote_open':
        return [{ type: 'quote', id, blocks: blocksUntil('blockquote_close', section, id) }];
      case 'table_open':
        return [table(section, id)];
      default:
        fault(text.placeOf(token), {
          code: 'unsupported-block',
          message: `The text holds ${blockNames.get(token.type) ?? token.type}, which a briefing does not.`,
          mend: 'Use paragraphs, headings, lists, quotations and tables.',
        });
        skip(token);
        return [];
    }
  }

  function closed<T extends Block>(built: T): T {
    next();
    return built;
  }

  function blocksUntil(end: string, section: OpenSection, id: string): readonly Block[] {
    const blocks: Block[] = [];
    for (let token = next(); token.type !== end; token = next()) {
      blocks.push(...block(token, section, `${id}-${blocks.length + 1}`));
    }
    return blocks;
  }

  function list(opening: Token, section: OpenSection, id: string): Block {
    const items: (readonly Block[])[] = [];
    const end = opening.type.replace('_open', '_close');
    for (let token = next(); token.type !== end; token = next()) {
      items.push(blocksUntil('list_item_close', section, `${id}-${items.length + 1}`));
    }
    return { type: 'list', id, ordered: opening.type === 'ordered_list_open', items };
  }

  function table(section: OpenSection, id: string): Block {
    const rows: (readonly Inline[])[][] = [];
    for (let token = next(); token.type !== 'table_close'; token = next()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open' || token.type === 'td_open') rows.at(-1)?.push(content(section));
    }
    const [head = [], ...body] = rows;
    return { type: 'table', id, head, rows: body };
  }

  function skip(opening: Token): void {
    if (opening.nesting !== 1) return;
    let depth = 1;
    while (depth > 0) depth += next().nesting;
  }
}
