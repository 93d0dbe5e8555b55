import { useReading } from '../state/reading-store.ts';

/** Leads to the notes that have lost their place in the text on the desk. */
export async function showLost(): Promise<void> {
  const { edition } = useReading.getState();
  const { openNotes } = await import('../notebook/notes-store.ts');
  openNotes(['is:lost', ...(edition === null ? [] : [`briefing:${edition.briefing.id}`])].join(' '));
}
