import { useReading } from '../state/reading-store.ts';
import { useRegister } from '../state/register-store.ts';

/** A claim's display number; undefined where neither the briefing on the desk nor the register knows it. */
export function useNumberOf(id: string): string | undefined {
  const near = useReading(({ claims, foreign }) => (claims.get(id) ?? foreign.get(id))?.number);
  const far = useRegister(({ claims }) => claims.get(id)?.number);
  return near ?? far;
}

/** Finds a claim's id by its display number, in the briefing on the desk and then in the whole library. */
export function useIdOf(): (number: string) => string | undefined {
  const near = useReading((reading) => reading.byNumber);
  const far = useRegister((register) => register.numbers);
  return (number) => near.get(number) ?? far.get(number);
}
