/** Emphasises the marks of claims in the text; answers with what takes that back. */
export function emphasiseMarks(claims: readonly string[]): () => void {
  const marks = [...document.querySelectorAll<HTMLElement>('.galley [data-claim]')].filter((mark) =>
    claims.includes(mark.dataset.claim ?? ''),
  );
  for (const mark of marks) mark.dataset.charted = '';
  return () => {
    for (const mark of marks) delete mark.dataset.charted;
  };
}
