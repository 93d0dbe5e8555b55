import { useReading } from '../state/reading-store.ts';

/** Brings a section's heading to the top of the galley and the keyboard with it. Unknown numbers do nothing. */
export function goToSection(number: number): void {
  const heading = document.getElementById(`section-${number}`);
  if (heading === null) return;
  useReading.setState({ dialog: null });
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}
