import type { PackOptions } from './pack.ts';

/** What prints from one page of its own: the memory that Chromium takes for a pack is what it takes for the largest of these. */
export interface Stretch {
  /** Its place among all, from 0. */
  readonly index: number;
  /** How many there are. */
  readonly of: number;
  /** Whether it begins with cover, contents and how to read the marks. */
  readonly front: boolean;
  /** The briefings whose text stands in it. */
  readonly texts: readonly string[];
  /** Whether the parts between the last briefing and the register follow. */
  readonly between: boolean;
  /** The briefings whose claims stand in its part of the register. */
  readonly records: readonly string[];
  /** Whether it holds what comes after the register. */
  readonly end: boolean;
}

/** What is set from a page: all of a pack's content, of which a stretch is printed. */
export type Stretched<Content> = Content & {
  readonly stretch: Stretch;
  /** Whether nothing is printed from this page but to count its pages, for which a chart's room is enough. */
  readonly counting: boolean;
};

/** The most briefings whose pack is printed whole. */
export const mostWhole = 5;
/** The most whose texts, or whose records, are printed together where texts and records are apart. */
export const mostApart = 10;

/** The place whose page number tells where a stretch begins; the first begins on page 1. */
export const stretchPlace = (index: number): string => `stretch-${index}`;

/** The stretches of a pack of these briefings, in the order of their pages: one where they are few. */
export function stretchesOf(briefings: readonly string[], { parts }: Pick<PackOptions, 'parts'>): readonly Stretch[] {
  if (briefings.length <= mostWhole) {
    return [{ index: 0, of: 1, front: true, texts: briefings, between: true, records: briefings, end: true }];
  }
  const groups = groupsOf(briefings);
  const records = parts.includes('register') ? groups : [[]];
  const of = groups.length + records.length;
  return [
    ...groups.map((texts, index) => {
      const between = index === groups.length - 1;
      return { index, of, front: index === 0, texts, between, records: [], end: false };
    }),
    ...records.map((recorded, place) => {
      const end = place === records.length - 1;
      return { index: groups.length + place, of, front: false, texts: [], between: false, records: recorded, end };
    }),
  ];
}

function groupsOf(briefings: readonly string[]): readonly (readonly string[])[] {
  const starts = [...briefings.keys()].filter((index) => index % mostApart === 0);
  return starts.map((start) => briefings.slice(start, start + mostApart));
}
