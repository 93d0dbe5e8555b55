import { spokenLanguage } from './language.ts';

const numerals = new Intl.NumberFormat(spokenLanguage().tag, { useGrouping: false, maximumFractionDigits: 20 });

/** Puts values in the places of a message: the first for `{0}`, as often as it stands there; numbers in its numerals. */
export function fill(message: string, values: readonly (string | number)[]): string {
  if (values.length === 0) return message;
  return message.replace(/\{(\d+)\}/g, (place, index) => {
    const value = values[Number(index)] ?? place;
    return typeof value === 'number' ? numerals.format(value) : value;
  });
}
