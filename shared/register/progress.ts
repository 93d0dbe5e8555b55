import type { Scale, Status } from '../notes/status.ts';
import type { LibraryRegister, RegisterClaim } from './register.ts';

/** A claim's flag, by the claim's id. */
export type StatusLookup = (claim: string) => Status;

/** How many claims somebody has looked at: every status but unchecked. */
export interface Progress {
  readonly handled: number;
  readonly total: number;
}

/** The progress of a briefing, a section, or what one author says. */
export interface PartProgress extends Progress {
  /** Unique among parts of its sort: the briefing's id, `b 4` for a section, the author's name. */
  readonly id: string;
  readonly name: string;
  /** The first claim of it that nobody has looked at, in text order; null when none is left. */
  readonly next: string | null;
}

/** The name under which claims stand that no one is named for. */
const unattributed = 'Not stated';

/** How many of some claims somebody has looked at. */
export function progressOf(claims: readonly Pick<RegisterClaim, 'id'>[], statusOf: StatusLookup): Progress {
  const handled = claims.filter(({ id }) => statusOf(id) !== 'unchecked').length;
  return { handled, total: claims.length };
}

/** How many claims have each status, in the scale's order. */
export function countByStatus(
  claims: readonly Pick<RegisterClaim, 'id'>[],
  statusOf: StatusLookup,
  { order }: Scale,
): readonly { readonly status: Status; readonly count: number }[] {
  const counts = new Map<Status, number>();
  for (const { id } of claims) {
    const status = statusOf(id);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return order.map((status) => ({ status, count: counts.get(status) ?? 0 }));
}

/** Briefing by briefing, in the library's order. */
export function progressByBriefing(register: LibraryRegister, statusOf: StatusLookup): readonly PartProgress[] {
  const parts = groupBy(register.claims, ({ briefing }) => briefing);
  return register.briefings.map(({ id, letter, title }) => partOf(id, `${letter}: ${title}`, parts.get(id), statusOf));
}

/** Section by section, in text order. */
export function progressBySection(register: LibraryRegister, statusOf: StatusLookup): readonly PartProgress[] {
  const parts = groupBy(register.claims, ({ briefing, section }) => `${briefing} ${section.number}`);
  return register.briefings.flatMap(({ id, letter, sections }) =>
    sections.map(({ number, name }) => {
      const part = `${id} ${number}`;
      return partOf(part, `${letter}${number} ${name}`, parts.get(part), statusOf);
    }),
  );
}

/** By whom the claims are attributed to: who says most first, and claims that name nobody last. */
export function progressByAuthor(register: LibraryRegister, statusOf: StatusLookup): readonly PartProgress[] {
  const parts = groupBy(register.claims, ({ attributedTo }) => attributedTo ?? unattributed);
  return [...parts]
    .map(([name, claims]) => partOf(name, name, claims, statusOf))
    .sort((a, b) => Number(a.name === unattributed) - Number(b.name === unattributed) || b.total - a.total);
}

function groupBy(
  claims: readonly RegisterClaim[],
  keyOf: (claim: RegisterClaim) => string,
): ReadonlyMap<string, readonly RegisterClaim[]> {
  const groups = new Map<string, RegisterClaim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return groups;
}

function partOf(id: string, name: string, claims: readonly RegisterClaim[] = [], statusOf: StatusLookup): PartProgress {
  const next = claims.find((claim) => statusOf(claim.id) === 'unchecked')?.id ?? null;
  return { id, name, ...progressOf(claims, statusOf), next };
}
