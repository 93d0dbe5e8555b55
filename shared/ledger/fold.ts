/** Text as filters compare it: lower case, without accents, full-width forms as plain ones. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
