import { verdictNames } from '../checks/finding.ts';
import type { PackModel } from '../pack/pack-model.ts';
import type { BriefingEdition } from './briefing.ts';
import { digestPoints, figureWords } from './digest-points.ts';
import { markdownLine, markdownWords } from './markdown-words.ts';
import { inlineMarkdown, type MarkedClaim } from './text-markdown.ts';

/** A briefing in brief, as the blocks of a Markdown document; none where it has no digest. */
export function digestMarkdown(
  { briefing, claims: own }: BriefingEdition,
  model: PackModel,
  marked: ReadonlyMap<string, MarkedClaim>,
): readonly string[] {
  const { digest } = briefing;
  if (digest === null) return [];
  const mark = (claim: string) => `\\[${model.named.get(claim)?.number ?? claim}\\]`;
  const figures = digest.figures.map(({ claim, says }) => {
    const figure = markdownWords(figureWords(model.claims.get(claim)));
    return `- **${figure}** ${mark(claim)} ${inlineMarkdown(says, marked)}`;
  });
  const points = digestPoints(digest, own).flatMap(({ title, points: told }) => [
    `### ${markdownWords(title)}`,
    told
      .map(({ text, verdict, claims }) => {
        const words = [inlineMarkdown(text, marked), ...claims.map(mark)].join(' ');
        return `- ${verdict === null ? markdownLine(words) : `**${verdictNames[verdict]}.** ${words}`}`;
      })
      .join('\n'),
  ]);
  return [
    '## Digest',
    markdownLine(digest.thesis.map((sentence) => inlineMarkdown(sentence, marked)).join(' ')),
    '### Figures that matter',
    figures.join('\n'),
    ...points,
  ];
}
