import { PDFName } from '@cantoo/pdf-lib';
import { allTags, type Tag } from '../pack/read-tags.ts';
import type { Fault } from './check-pdf.ts';
import type { OpenedPack } from './open-pack.ts';
import { pageOf } from './page-of.ts';
import { stringIn } from './string-in.ts';

/** What a program writes for words that it does not have. */
const noWords = /^(?:undefined|null|NaN|\[object \w+\])?$/;

/** Figures say what they show, header cells what they head, and links hold words. */
export function checkTags({ top, numberOf }: OpenedPack): readonly Fault[] {
  if (top === null) return [];
  return [...allTags(top)].flatMap((tag) => {
    const what = faultOf(tag);
    return what === null ? [] : [{ page: pageOf(tag, numberOf), what }];
  });
}

function faultOf(tag: Tag): string | null {
  switch (tag.role) {
    case 'Figure':
      return says(tag, 'Alt') || says(tag, 'ActualText') ? null : 'a figure has no alternative text';
    case 'TH':
      if (tag.kids.length === 0) return 'a header cell is empty';
      return /\/Scope/.test(String(tag.dict.lookup(PDFName.of('A'))))
        ? null
        : 'a header cell says neither that it heads a row nor a column';
    case 'Link':
      return tag.kids.some(({ type }) => type !== 'area') ? null : 'a link holds no words';
    default:
      return null;
  }
}

const says = ({ dict }: Tag, what: string): boolean => !noWords.test(stringIn(dict, what));
