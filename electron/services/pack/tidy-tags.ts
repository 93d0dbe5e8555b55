import { PDFName } from '@cantoo/pdf-lib';
import type { Kid, Tag } from './read-tags.ts';

/** An element as it is to be written; one that Chromium did not write has no `from`. */
export interface TidyTag {
  readonly type: 'tidy';
  readonly role: string;
  readonly from: Tag | null;
  readonly kids: readonly TidyKid[];
}

export type TidyKid = TidyTag | Exclude<Kid, Tag>;

/** What a paragraph may stand beside. All else runs on in a line. */
const blocks = new Set(
  'P H1 H2 H3 H4 H5 H6 Title L LI Lbl LBody Table TR TH TD Figure Caption Aside Note BlockQuote Div Sect'.split(' '),
);
/** What holds blocks alone, so that words in it need a paragraph of their own. */
const frames = new Set(['Document', 'Sect', 'Div']);
/** What a table keeps even where it is empty: without it its rows would no longer meet their heads. */
const cells = new Set(['TH', 'TD']);
/** What only the tree itself needs: an element with anything else says something of its own. */
const structural = new Set(['Type', 'S', 'P', 'K', 'Pg'].map((name) => PDFName.of(name)));

const isBlock = (kid: TidyKid): boolean => kid.type === 'tidy' && blocks.has(kid.role);

/**
 * The tree as a reader needs it: without the nameless elements that Chromium makes of every run of text, without empty
 * ones, with a body in each item of a list, a group in it for its label, and no words outside a paragraph. Words in
 * another language are stressed no more than others.
 */
export function tidyTags(top: Tag, isText: (kid: Kid) => boolean): TidyTag {
  return tidy(top);

  function tidy(tag: Tag, parent: Tag | null = null): TidyTag {
    const role = roleOf(tag, parent);
    const kids = inside(tag, frames.has(role));
    if (frames.has(role)) return { type: 'tidy', role, from: tag, kids: inParagraphs(kids) };
    return { type: 'tidy', role, from: tag, kids: role === 'LI' ? inBody(kids) : kids };
  }

  function inside(tag: Tag, inFrame: boolean): readonly TidyKid[] {
    return tag.kids.flatMap((kid): readonly TidyKid[] => {
      if (kid.type !== 'tag') return isText(kid) ? [kid] : [];
      if (!isNameless(kid)) return withoutEmpty(tidy(kid, tag));
      const within = inside(kid, inFrame);
      // A run of text is a mark and no more; what holds several was a block on the page.
      const isRun = kid.kids.every(({ type }) => type === 'mark');
      return inFrame && !isRun && within.length > 0 ? inParagraphs(within) : within;
    });
  }
}

function roleOf({ role, dict }: Tag, parent: Tag | null): string {
  if (role === 'NonStruct') return 'Span';
  if (role === 'Div' && parent?.role === 'LI') return 'Lbl';
  return role === 'Em' && dict.has(PDFName.of('Lang')) ? 'Span' : role;
}

const isNameless = ({ role, dict }: Tag): boolean =>
  role === 'NonStruct' && dict.keys().every((key) => structural.has(key));

function withoutEmpty(tag: TidyTag): readonly TidyTag[] {
  return tag.kids.length > 0 || cells.has(tag.role) ? [tag] : [];
}

/** Every run of words between blocks as a paragraph. */
function inParagraphs(kids: readonly TidyKid[]): readonly TidyKid[] {
  const all: TidyKid[] = [];
  let words: TidyKid[] = [];
  const end = () => {
    if (words.length > 0) all.push({ type: 'tidy', role: 'P', from: null, kids: words });
    words = [];
  };
  for (const kid of kids) {
    if (isBlock(kid)) end();
    if (isBlock(kid)) all.push(kid);
    else words.push(kid);
  }
  end();
  return all;
}

/** An item's label as it is, the rest in its body. */
function inBody(kids: readonly TidyKid[]): readonly TidyKid[] {
  const labels = kids.filter((kid) => kid.type === 'tidy' && (kid.role === 'Lbl' || kid.role === 'LBody'));
  const rest = kids.filter((kid) => !labels.includes(kid));
  return rest.length === 0 ? labels : [...labels, { type: 'tidy', role: 'LBody', from: null, kids: rest }];
}
