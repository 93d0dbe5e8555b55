import { formatCount } from './format-number.ts';

/** A count with its noun: `1 note`, `1,204 notes`, `2 replies`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
