import type { Claim } from '../claims/claim.ts';
import type { Meanings } from './briefing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the vocabulary says of the subjects, metrics and scopes that claims have; nothing where there is none. */
export function meaningsOf(claims: readonly Claim[], vocabulary: Vocabulary | null): Meanings {
  if (vocabulary === null) return { subjects: {}, metrics: {}, scopes: {} };
  const { subjects, metrics, scopes } = vocabulary;
  return {
    subjects: usedOf(
      claims.map((claim) => claim.subject),
      subjects,
    ),
    metrics: usedOf(
      claims.map((claim) => claim.metric),
      new Map([...metrics].map(([name, { means, unlike }]) => [name, { means, unlike }])),
    ),
    scopes: usedOf(
      claims.map((claim) => claim.scope ?? ''),
      scopes,
    ),
  };
}

function usedOf<T>(used: readonly string[], entries: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  const names = new Set(used);
  return Object.fromEntries([...entries].filter(([name]) => names.has(name)));
}
