import { allTags, type Tag } from '../pack/read-tags.ts';
import { attributesOf } from './attributes-of.ts';
import type { Fault } from './check-pdf.ts';
import type { MarkedText } from './marked-text.ts';
import type { OpenedPack } from './open-pack.ts';
import { pageOf } from './page-of.ts';
import { stringIn } from './string-in.ts';
import { wordsOf } from './words-of.ts';

/** What a program writes for words that it does not have. */
const noWords = /^(?:undefined|null|NaN|\[object \w+\])?$/;

/** Figures say what they show, header cells what they head, links hold words, and all is read out as it is printed. */
export function checkTags({ top, brokenTags, text, numberOf }: OpenedPack): readonly Fault[] {
  if (top === null) return [];
  return [...allTags(top)].flatMap((tag) => {
    const page = pageOf(tag, numberOf);
    // What is left of an element whose page is gone is told with the broken ones.
    if (page === null && brokenTags > 0) return [];
    const what = faultOf(tag) ?? otherWords(tag, text);
    return what === null ? [] : [{ page, what }];
  });
}

function faultOf(tag: Tag): string | null {
  switch (tag.role) {
    case 'Figure':
      return says(tag, 'Alt') || says(tag, 'ActualText') ? null : 'a figure has no alternative text';
    case 'TH':
      if (tag.kids.length === 0) return 'a header cell is empty';
      return /\/Scope/.test(attributesOf(tag)) ? null : 'a header cell says neither that it heads a row nor a column';
    case 'Link':
      return tag.kids.some(({ type }) => type !== 'area') ? null : 'a link holds no words';
    default:
      return null;
  }
}

/** A figure's words are drawn, so that others may stand for them. */
function otherWords(tag: Tag, text: MarkedText): string | null {
  const spoken = tag.role === 'Figure' ? '' : stringIn(tag.dict, 'ActualText');
  if (spoken === '' || closed(spoken) === closed(wordsOf(tag, text).words)) return null;
  return `something is read out as “${spoken}”, and other words are printed`;
}

const closed = (words: string): string => words.replace(/\s+/g, '');

const says = ({ dict }: Tag, what: string): boolean => !noWords.test(stringIn(dict, what));
