import type { Paper } from '../../shared/pack/pack.ts';

/** The frame of a part's pages: what stands in their margins. */
export interface PageFrame {
  /** The named page, as in the part's `page` property. */
  readonly name: string;
  /** In bold at the left of the running head: a signature letter or a part's name. */
  readonly label: string;
  readonly title: string;
  readonly foot: string;
  /** Registers start further left than text does. */
  readonly wide?: boolean;
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
export function pageSheet(paper: Paper, frames: readonly PageFrame[], date: string): string {
  const { size } = sheets[paper];
  const { top, bottom, side } = pageMargins;
  return [
    `@page { size: ${size}; margin: ${top}px ${side}px ${bottom}px; ${cropMarks()} }`,
    ...frames.map((frame) => framePage(frame, date, pageArea(paper).width)),
  ].join('\n');
}

function framePage(frame: PageFrame, date: string, area: number): string {
  const left = (frame.wide === true ? wideLeft : textLeft) - pageMargins.side;
  const end = right - pageMargins.side;
  // The middle box is centred between equal neighbours, so all three widths are given.
  const label = Math.ceil(frame.label.length * 7.4) + 14;
  const edge = left + label;
  const head =
    'margin-bottom: 31px; height: 21px; vertical-align: top; border-bottom: 0.75px solid #14181B; overflow: hidden;';
  const small = 'font: 400 10.7px/14px Archivo; color: #414A51; white-space: nowrap;';
  const foot =
    'font: 400 10px/14px Archivo; color: #59646C; vertical-align: top; padding-top: 40px; white-space: nowrap;';
  return `@page ${frame.name} {
  @top-left { content: ${cssString(frame.label)}; ${head} margin-left: ${left}px; width: ${label}px; font: 600 12px/14px Literata; color: #14181B; text-align: left; white-space: nowrap; }
  @top-center { content: ${cssString(frame.title)}; ${head} ${small} width: ${area - 2 * edge}px; text-align: left; }
  @top-right { content: counter(page); ${head} ${small} margin-right: ${end}px; width: ${edge - end}px; text-align: right; }
  @bottom-left { content: ${cssString(frame.foot)}; ${foot} margin-left: ${left}px; width: ${area - left - end - 90}px; text-align: left; }
  @bottom-right { content: ${cssString(date)}; ${foot} margin-right: ${end}px; width: 90px; text-align: right; }
}`;
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
