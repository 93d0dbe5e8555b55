const plain = /^[\x20-\x7e\n]*$/;

/** Text as filters compare it: lower case, without accents, full-width forms as plain ones. */
export function fold(text: string): string {
  // Most texts have nothing to fold but their case, and there may be a hundred thousand.
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
