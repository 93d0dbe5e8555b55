import type { Ink, Paper } from '../../shared/pack/pack-choices.ts';

/** The frame of a part's pages: what stands in their margins. */
export interface PageFrame {
  /** The named page, as in the part's `page` property. */
  readonly name: string;
  /** In bold at the left of the running head: a signature letter or a part's name; null for no head. */
  readonly label: string | null;
  readonly title: string;
  /** What the pages rest on, in lines of its own. */
  readonly foot: string;
  /** Registers start further left than text does. */
  readonly wide?: boolean;
  /** Whether lines hang below words, so that the foot leaves them `overhang`. */
  readonly hanging?: boolean;
}

/** What stands on every page of a pack. */
export interface PackMarks {
  readonly id: string;
  /** `23 Nov 2026`. */
  readonly asOf: string;
  /** How the pack may be handed on; null for nothing. */
  readonly label: string | null;
  readonly ink: Ink;
  /** The number of the first page; 1 unless told. */
  readonly first?: number;
}

interface Sheet {
  readonly size: string;
  readonly width: number;
  readonly height: number;
}

const sheets: Readonly<Record<Paper, Sheet>> = {
  a4: { size: 'A4', width: 794, height: 1123 },
  letter: { size: 'letter', width: 816, height: 1056 },
};

/** Margins of every page, in px. Numerals and findings hang inside the area that these leave. */
const pageMargins = { top: 92, bottom: 90, side: 24 } as const;
/** How far a highlight's line reaches below the line of words, in px. Beyond the page it would be drawn on the next one. */
export const overhang = 6;
const textLeft = 118;
const wideLeft = 56;
const right = 56;

/** What the page area measures, in px: Chromium shrinks a whole pack when anything in it is wider. */
export function pageArea(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = sheets[paper];
  const { top, bottom, side } = pageMargins;
  // A4 is a fraction of a px lower than the sheet's round number; a part of exactly its height would spill.
  return { width: width - 2 * side, height: height - top - bottom - 1 };
}

/** A string for `content`, with everything escaped that could end it. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/**
 * The style sheet of page boxes: size, crop marks, and for each frame its running head with folio and its foot.
 * Chromium has no string-set, so each part's words are written into a named page of its own.
 */
export function pageSheet(paper: Paper, frames: readonly PageFrame[], marks: PackMarks): string {
  const { size } = sheets[paper];
  const { top, bottom, side } = pageMargins;
  const sheet = [
    // Every page counts itself.
    ...(marks.first === undefined || marks.first === 1 ? [] : [`html { counter-reset: page ${marks.first - 1}; }`]),
    `@page { size: ${size}; margin: ${top}px ${side}px ${bottom}px; ${cropMarks()} }`,
    ...frames.map((frame) => framePage(frame, marks, pageArea(paper).width)),
  ].join('\n');
  return marks.ink === 'colour' ? sheet : withoutColour(sheet);
}

/** The greys for the colours of page boxes, which know no custom properties. */
const greys: Readonly<Record<string, string>> = {
  '14181B': '171717',
  '414A51': '494949',
  '59646C': '626262',
  '75818A': '7F7F7F',
};

function withoutColour(sheet: string): string {
  return sheet.replace(/(?<=#|%23)[\dA-F]{6}/g, (colour) => greys[colour] ?? colour);
}

function framePage(frame: PageFrame, marks: PackMarks, area: number): string {
  const left = (frame.wide === true ? wideLeft : textLeft) - pageMargins.side;
  const end = right - pageMargins.side;
  const reach = frame.hanging === true ? overhang : 0;
  return `@page ${frame.name} {
  margin-bottom: ${pageMargins.bottom - reach}px;
${frame.label === null ? '' : runningHead(frame.label, frame.title, { area, left, end })}
${foot(frame.foot, marks, { area, left, end, reach })}
}`;
}

interface Across {
  readonly area: number;
  readonly left: number;
  readonly end: number;
}

interface Foot extends Across {
  /** How much lower than other pages the foot begins. */
  readonly reach: number;
}

function runningHead(name: string, title: string, { area, left, end }: Across): string {
  // The middle box is centred between equal neighbours, so all three widths are given.
  const label = Math.ceil(name.length * 7.4) + 14;
  const edge = left + label;
  const head =
    'margin-bottom: 31px; height: 21px; vertical-align: top; border-bottom: 0.75px solid #14181B; overflow: hidden;';
  const small = 'font: 400 10.7px/14px Archivo; color: #414A51; white-space: nowrap;';
  return `  @top-left { content: ${cssString(name)}; ${head} margin-left: ${left}px; width: ${label}px; font: 600 12px/14px Literata; color: #14181B; text-align: left; white-space: nowrap; }
  @top-center { content: ${cssString(title)}; ${head} ${small} width: ${area - 2 * edge}px; text-align: left; }
  @top-right { content: counter(page); ${head} ${small} margin-right: ${end}px; width: ${edge - end}px; text-align: right; }`;
}

/** How much of the foot is a label's: it wraps within it, and what the pages rest on never reaches it. */
const labelShare = 0.55;

/** Chromium breaks no word in a page's margin, however long. */
const breakable = (label: string): string => label.replace(/\S{20}(?=\S)/gu, '$&\u200B');

/** On the left what the pages rest on, their date and the pack; on the right how it may be handed on. */
function foot(words: string, { id, asOf, label }: PackMarks, { area, left, end, reach }: Foot): string {
  const width = area - left - end;
  const right = label === null ? 0 : Math.floor(width * labelShare);
  const lines = [...words.split('\n'), `As of ${asOf}. Pack ${id}.`].filter((line) => line !== '');
  const small = 'font: 400 10px/13px Archivo; color: #59646C;';
  const box = `vertical-align: top; padding-top: ${34 - reach}px; overflow: hidden;`;
  const told = `  @bottom-left { content: ${cssString(lines.join('\n'))}; ${box} ${small} white-space: pre-line; margin-left: ${left}px; width: ${width - right}px; text-align: left; }`;
  // Unsaid, the box would take a share of the room.
  const handed = `  @bottom-right { content: ${label === null ? '""' : cssString(breakable(label))}; ${box} font: 600 10.7px/13px Archivo; color: #14181B; margin-right: ${end}px; width: ${right}px; text-align: right; }`;
  return `${told}\n${handed}`;
}

function cropMarks(): string {
  return Object.entries({
    'top-left': { path: 'M0 12.5h7M12.5 0v7', at: 'left 11px top 11px' },
    'top-right': { path: 'M6 12.5h7M.5 0v7', at: 'right 11px top 11px' },
    'bottom-left': { path: 'M0 .5h7M12.5 6v7', at: 'left 11px bottom 11px' },
    'bottom-right': { path: 'M6 .5h7M.5 6v7', at: 'right 11px bottom 11px' },
  })
    .map(([corner, { path, at }]) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="13" height="13"><path d="${path}" stroke="#75818A" stroke-width=".75"/></svg>`;
      return `@${corner}-corner { content: ""; background: url("data:image/svg+xml,${encodeURIComponent(svg)}") no-repeat ${at}; }`;
    })
    .join(' ');
}
