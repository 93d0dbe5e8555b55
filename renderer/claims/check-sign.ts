import type { Verdict } from '../../shared/checks/finding.ts';
import { t } from '../../shared/language/t.ts';

/** A verdict's sign, its word for those who don't see it, and how it is coloured. */
export interface CheckSign {
  readonly sign: string;
  readonly word: string;
  readonly tone: 'bad' | 'good' | 'plain';
}

/** How a verdict is marked wherever a claim is listed. */
export function checkSign(verdict: Verdict): CheckSign {
  switch (verdict) {
    case 'fails':
      return { sign: '×', word: t`Fails`, tone: 'bad' };
    case 'conflicts':
      return { sign: '≠', word: t`Conflicts`, tone: 'bad' };
    case 'differs':
      return { sign: '≈', word: t`Differs`, tone: 'plain' };
    case 'lost':
      return { sign: '?', word: t`Lost`, tone: 'plain' };
    case 'cannot-run':
      return { sign: '–', word: t`Not run`, tone: 'plain' };
    case 'holds':
      return { sign: '✓', word: t`Holds`, tone: 'good' };
  }
}
