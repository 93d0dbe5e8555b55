import type { Chart } from '../charts/chart.ts';
import type { Register } from '../checks/register.ts';
import type { Claim } from '../claims/claim.ts';
import type { BriefingEdition, FrontMatter } from './briefing.ts';
import { chartsFor } from './chart-claims.ts';
import { hashOfAll } from './claim-hashes.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { countWords } from './count-words.ts';
import { letterOf } from './draft-claims.ts';
import { foreignClaims } from './foreign-claims.ts';
import type { Glossary } from './glossary.ts';
import { glossaryOf } from './glossary-use.ts';
import { markTerms } from './mark-terms.ts';
import { meaningsOf } from './meanings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the library gives an edition. */
export interface EditionLibrary {
  readonly charts: readonly Chart[];
  readonly register: Register;
  readonly vocabulary: Vocabulary | null;
  readonly glossary: Glossary;
}

const wordsPerMinute = 230;

/** One briefing as a reader gets it, with all that it needs of the others. `claims` have their charts and findings. */
export function compileEdition(
  draft: BriefingDraft,
  frontMatter: FrontMatter,
  claims: readonly Claim[],
  { charts: allCharts, register, vocabulary, glossary }: EditionLibrary,
): BriefingEdition {
  const { sections } = draft;
  const words = countWords(sections);
  const charts = chartsFor(frontMatter.id, new Set(claims.map((claim) => claim.id)), allCharts);
  const shared = {
    foreign: foreignClaims(claims, charts, register),
    glossary: glossaryOf(sections, claims, glossary),
    meanings: meaningsOf(claims, vocabulary),
  };
  return {
    briefing: {
      ...frontMatter,
      letter: letterOf(frontMatter.id),
      sections: markTerms(sections, glossary.find),
      words,
      minutes: Math.ceil(words / wordsPerMinute),
      digest: draft.digest?.digest ?? null,
      editionHash: editionHash(draft, claims, charts, shared),
    },
    claims,
    charts,
    ...shared,
  };
}

/** Of its own files every letter counts, of the library's and the other briefings' what the edition shows. */
function editionHash(
  { files, charts: ownCharts }: BriefingDraft,
  claims: readonly Claim[],
  charts: readonly Chart[],
  shared: Pick<BriefingEdition, 'foreign' | 'glossary' | 'meanings'>,
): string {
  const own = new Set(ownCharts.charts.map(({ record }) => record.id));
  const records = charts.filter((chart) => !own.has(chart.id)).map((chart) => chart.record);
  const authored = claims.flatMap((claim) => claim.findings).filter((finding) => finding.check === 'authored');
  const judgements = authored.map(({ id, verdict, message }) => [id, verdict, message]);
  const texts = [files.text, files.claims, files.charts, files.digest].map((file) => file?.text ?? '');
  return hashOfAll([...texts, JSON.stringify([records, judgements, shared])]);
}
