import type { Grounds } from '../verification/offered-evidence.ts';

/** What every claim of several has that the first has. */
export function sharedGrounds(claims: readonly Grounds[]): Grounds {
  const [first, ...others] = claims;
  if (first === undefined) return { findings: [], places: [] };
  return {
    findings: first.findings.filter((id) => others.every((claim) => claim.findings.includes(id))),
    places: first.places.filter((place) =>
      others.every((claim) =>
        claim.places.some(({ document, line }) => document === place.document && line === place.line),
      ),
    ),
  };
}
