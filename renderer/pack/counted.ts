import { formatCount } from '../../shared/claims/format-number.ts';

const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** A count that opens a sentence: "Five briefings", "116 claims". */
export function counted(count: number, noun: string): string {
  return `${words[count] ?? formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
