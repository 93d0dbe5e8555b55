import { createHash } from 'node:crypto';
import { canonical } from '../../../shared/notes/canonical.ts';
import type { PackContent } from '../../../shared/pack/pack.ts';

type Printed = Omit<PackContent, 'id' | 'setOn'>;

/** Twelve hexadecimal digits that stay while all that a pack prints stays, whenever it is set. */
export function contentKey({ editions, ...rest }: Printed): string {
  // An edition's hash covers all that it shows. What was gathered has its id and time with it, which stay out.
  const printed = {
    ...rest,
    editions: editions.map(({ briefing }) => briefing.editionHash),
    id: undefined,
    setOn: undefined,
  };
  return digest(canonical(printed));
}

/** The id of a pack: the same for the same content at the same time. */
export function packId(content: Printed, setOn: string): string {
  return digest(`${contentKey(content)} ${setOn}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
