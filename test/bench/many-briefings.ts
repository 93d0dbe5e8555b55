import type { ContentLibrary } from '../../electron/services/library.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import { ok } from '../../shared/host/result.ts';

/** The same library so many times over, every briefing, claim and chart of a copy under an id of its own. */
export function manyBriefings(
  library: ContentLibrary,
  copies: number,
): Pick<ContentLibrary, 'library' | 'edition' | 'register'> {
  const { briefings, revision } = library.library();
  const editions = new Map<string, BriefingEdition>();
  for (let copy = 0; copy < copies; copy += 1) {
    for (const { id } of briefings) {
      const read = library.edition(id);
      if (!read.ok) throw new Error(read.message);
      const renamed = copyOf(read.value, copy);
      editions.set(renamed.briefing.id, renamed);
    }
  }
  const all = [...editions.values()].map(({ briefing, claims }) => {
    const { id, letter, title, form, summary, minutes, editionHash } = briefing;
    return { id, letter, title, form, summary, minutes, claimCount: claims.length, editionHash };
  });
  return {
    library: () => ({ briefings: all, revision }),
    edition(id) {
      const edition = editions.get(id);
      return edition === undefined ? library.edition(id) : ok(edition);
    },
    register: () => library.register(),
  };
}

function copyOf(edition: BriefingEdition, copy: number): BriefingEdition {
  if (copy === 0) return edition;
  const { id, letter } = edition.briefing;
  // Ids begin with the letter of their briefing, charts of several with an x; numbers with the same letter in capitals.
  const text = JSON.stringify(edition)
    .replace(/\b([a-ex])_(?=[a-z0-9])/g, `$1${copy}_`)
    .replace(/\b([A-E])(\d{1,3})\b/g, `$1${copy}.$2`)
    .replace(/"briefing":"([a-e])"/g, `"briefing":"$1${copy}"`);
  const renamed = JSON.parse(text) as BriefingEdition;
  const editionHash = `${copy}`.padStart(64, edition.briefing.editionHash);
  return { ...renamed, briefing: { ...renamed.briefing, id: `${id}${copy}`, letter: `${letter}${copy}`, editionHash } };
}
