import type { Qualifier } from './claim.ts';

/** How a hedge is marked before a figure: `> `, `~`. An order of magnitude is shown by its range. */
export function qualifierSign(qualifier: Qualifier | null): string {
  switch (qualifier) {
    case null:
    case 'order':
      return '';
    case 'over':
      return '> ';
    case 'at-least':
      return '≥ ';
    case 'about':
    case 'nearly':
      return '~';
    case 'up-to':
      return '≤ ';
    case 'under':
      return '< ';
  }
}

/** The hedge in words, with the space that follows it; empty where there is none. */
export function qualifierWord(qualifier: Qualifier | null): string {
  switch (qualifier) {
    case null:
    case 'order':
      return '';
    case 'over':
    case 'about':
    case 'nearly':
    case 'under':
      return `${qualifier} `;
    case 'at-least':
      return 'at least ';
    case 'up-to':
      return 'up to ';
  }
}
