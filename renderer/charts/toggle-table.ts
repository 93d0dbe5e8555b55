import { useReading } from '../state/reading-store.ts';

/** Shows charts as tables, or as drawings again. */
export function toggleTable(): void {
  useReading.setState(({ table }) => ({ table: !table }));
}
