import type { BriefingEdition } from '../briefing/briefing.ts';
import type { RegisterFormat } from '../host/saved-files.ts';
import { registerCsv } from './register-csv.ts';
import { registerReviews } from './register-reviews.ts';

/** The claim register of some editions as a file, claims in text order. JSON is an array of claims as they are compiled. */
export function registerFile(editions: readonly BriefingEdition[], format: RegisterFormat): string {
  switch (format) {
    case 'csv':
      return registerCsv(editions);
    case 'json':
      return `${JSON.stringify(
        editions.flatMap((edition) => edition.claims),
        null,
        2,
      )}\n`;
    case 'claimreview':
      return registerReviews(editions);
  }
}
