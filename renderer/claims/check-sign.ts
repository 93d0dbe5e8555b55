import type { Verdict } from '../../shared/checks/finding.ts';

/** A verdict's sign, its word for those who don't see it, and how it is coloured. */
export interface CheckSign {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'bad' | 'good' | 'plain';
}

export function checkSign(verdict: Verdict): CheckSign {
  switch (verdict) {
    case 'fails':
      return { sign: '×', word: 'Fails', tone: 'bad' };
    case 'conflicts':
      return { sign: '≠', word: 'Conflicts', tone: 'bad' };
    case 'differs':
      return { sign: '≈', word: 'Differs', tone: 'plain' };
    case 'lost':
      return { sign: '?', word: 'Lost', tone: 'plain' };
    case 'cannot-run':
      return { sign: '–', word: 'Not run', tone: 'plain' };
    case 'holds':
      return { sign: '✓', word: 'Holds', tone: 'good' };
  }
}
