import type { RegisterClaim } from '../register/register.ts';

/** A figure over two columns, so that numbers stand above numbers: `>180` and `tn/day`. */
export interface FigureCells {
  readonly value: string;
  readonly unit: string;
}

const shape = /^([<>~≤≥]*)\s*(−?)(US\$|[¥€£×]|No\. )?(.*[\d½⅓⅔¼¾])(.*)$/u;

/** Splits a claim's short figure; null where it states none. What has no digit stands whole. */
export function figureCells({ figure }: Pick<RegisterClaim, 'figure'>): FigureCells | null {
  if (figure === null) return null;
  const [, hedge = '', minus = '', before = '', digits, after = ''] = shape.exec(figure) ?? [];
  if (digits === undefined) return { value: figure, unit: '' };
  const number = before === '' ? digits : digits.replaceAll(before, '');
  // "1 bn – 1 tn/day": an end with a magnitude of its own needs the other end's beside it.
  const [, magnitude = '', unit = ''] = /[a-z]/.test(number)
    ? (/^(\s*(?:tn|bn|m)\b)?(.*)$/u.exec(after) ?? [])
    : ['', '', after];
  const sign = before === 'No. ' ? 'rank' : before;
  const gap = sign !== '' && /^\s*[a-z]/.test(unit) ? ' ' : '';
  return {
    value: `${hedge}${minus}${number}${magnitude}`.replace(' – ', '–'),
    unit: `${sign}${gap}${unit.trimStart()}`,
  };
}
