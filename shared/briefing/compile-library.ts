import type { Chart } from '../charts/chart.ts';
import type { Finding } from '../checks/finding.ts';
import type { Register } from '../checks/register.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Claim } from '../claims/claim.ts';
import type { Block, Briefing, BriefingEdition, BriefingSummary, FrontMatter, Inline, Library } from './briefing.ts';
import { hashOfAll } from './claim-hashes.ts';
import type { BriefingDraft } from './compile-briefing.ts';
import { derivationProblems } from './derivation-problems.ts';
import { chartsOf, draftCharts } from './draft-charts.ts';
import { draftClaims, letterOf } from './draft-claims.ts';
import { plainText } from './inline-tree.ts';
import { byPlace, type Problem } from './problem.ts';
import { problemAt } from './source-file.ts';

/** All briefings compiled together, with every problem of every file. With an error among them nothing is to be shipped. */
export interface CompiledLibrary {
  readonly library: Library;
  readonly editions: readonly BriefingEdition[];
  readonly problems: readonly Problem[];
}

const wordsPerMinute = 230;

/** Joins briefings: references across them, charts, checks over all claims, numbers and hashes. */
export function compileLibrary(drafts: readonly BriefingDraft[]): CompiledLibrary {
  const claimsByDraft = new Map(drafts.map((draft) => [draft, draftClaims(draft)]));
  const register: Register = new Map([...claimsByDraft.values()].flat().map((claim) => [claim.id, claim]));
  const known = new Set(drafts.flatMap((draft) => [...draft.claims.ids]));
  const compiledCharts = new Map(drafts.map((draft) => [draft, draftCharts(draft, register, known)]));
  const charts = [...compiledCharts.values()].flatMap((compiled) => compiled.charts);
  const findings = findingsByClaim(runChecks(register));

  const editions = drafts.flatMap((draft): readonly BriefingEdition[] => {
    if (draft.frontMatter === null) return [];
    const claims = (claimsByDraft.get(draft) ?? []).map(
      (claim): Claim => ({ ...claim, charts: chartsOf(claim.id, charts), findings: findings.get(claim.id) ?? [] }),
    );
    return [{ briefing: briefingOf(draft, draft.frontMatter), claims, charts: chartsFor(claims, charts) }];
  });
  const problems = drafts.flatMap((draft) => [
    ...draft.problems,
    ...derivationProblems(draft, register, known),
    ...(compiledCharts.get(draft)?.problems ?? []),
  ]);
  const revision = hashOfAll(editions.map(({ briefing }) => briefing.editionHash)).slice(0, 12);
  return {
    library: { briefings: editions.map(summaryOf), revision },
    editions,
    problems: [...problems, ...sharedIdProblems(drafts)].sort(byPlace),
  };
}

function findingsByClaim(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byClaim = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of finding.claims) byClaim.set(id, [...(byClaim.get(id) ?? []), finding]);
  }
  return byClaim;
}

/** Every chart that one of the claims is on, the briefing's own in file order first. */
function chartsFor(claims: readonly Claim[], charts: readonly Chart[]): readonly Chart[] {
  const shown = new Set(claims.flatMap((claim) => claim.charts));
  return charts.filter((chart) => shown.has(chart.id));
}

function briefingOf(draft: BriefingDraft, frontMatter: FrontMatter): Briefing {
  const { text, claims, charts } = draft.files;
  const words = draft.sections.reduce((sum, section) => sum + countWords(section.title) + countIn(section.blocks), 0);
  return {
    ...frontMatter,
    letter: letterOf(frontMatter.id),
    sections: draft.sections,
    words,
    minutes: Math.ceil(words / wordsPerMinute),
    editionHash: hashOfAll([text.text, claims.text, charts.text]),
  };
}

function summaryOf({ briefing, claims }: BriefingEdition): BriefingSummary {
  const { id, letter, title, form, summary, minutes, editionHash } = briefing;
  return { id, letter, title, form, summary, minutes, claimCount: claims.length, editionHash };
}

function countIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countBlock(block), 0);
}

function countBlock(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return countWords(block.children);
    case 'list':
      return block.items.reduce((sum, item) => sum + countIn(item), 0);
    case 'quote':
      return countIn(block.blocks);
    case 'table':
      return [block.head, ...block.rows].flat().reduce((sum, cell) => sum + countWords(cell), 0);
  }
}

function countWords(inlines: readonly Inline[]): number {
  return plainText(inlines).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Two briefings of one id would overwrite each other. */
function sharedIdProblems(drafts: readonly BriefingDraft[]): readonly Problem[] {
  return drafts.flatMap((draft, index) => {
    const id = draft.frontMatter?.id;
    const first = drafts.slice(0, index).find((other) => other.frontMatter?.id === id);
    if (id === undefined || first === undefined) return [];
    const message = `Briefing ${id} is already in ${first.files.text.name}.`;
    return [problemAt(draft.files.text, { line: 1, column: 1 }, { code: 'duplicate-id', message })];
  });
}
