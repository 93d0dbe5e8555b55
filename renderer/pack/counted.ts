const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

/** A count that opens a sentence: "Five briefings", "116 claims". */
export function counted(count: number, noun: string): string {
  return `${words[count] ?? count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}
