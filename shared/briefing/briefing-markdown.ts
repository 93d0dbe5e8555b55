import { listNumbers } from '../charts/chart-caption.ts';
import { correctionOf, failuresOf } from '../checks/correction.ts';
import { citeSource } from '../claims/cite-source.ts';
import type { Claim } from '../claims/claim.ts';
import { formatDate } from '../claims/format.ts';
import { formatLink } from '../host/link.ts';
import type { BriefingFormat } from '../host/saved-files.ts';
import type { Flag } from '../notes/entry.ts';
import { evidenceWords, namesIn } from '../notes/evidence-words.ts';
import { chartAnchor } from '../pack/anchors.ts';
import { flowOf } from '../pack/flow.ts';
import { marginNotes } from '../pack/margin-notes.ts';
import { claimsMarkedIn } from '../pack/marked-claims.ts';
import { dayAt } from '../pack/pack-clock.ts';
import { countStatuses, type PackModel, statusOf } from '../pack/pack-model.ts';
import { placeNotes } from '../pack/place-notes.ts';
import { describeBriefing } from '../register/describe-briefing.ts';
import type { Block, Briefing, BriefingEdition } from './briefing.ts';
import { chartMarkdown } from './chart-markdown.ts';
import { digestMarkdown } from './digest-markdown.ts';
import { addressMarkdown, markdownTable, markdownWords } from './markdown-words.ts';
import { noteMarkdown } from './note-markdown.ts';
import { recordHeads, recordWords } from './record-words.ts';
import { blockMarkdown, inlineMarkdown, type MarkedClaim } from './text-markdown.ts';

/** The name to suggest for a briefing's file: its letter, then its title. */
export function briefingFileName({ letter, title }: Briefing, format: BriefingFormat): string {
  const ending = format === 'html' ? 'html' : 'md';
  return `${letter} ${title.replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ').trim()}.${ending}`;
}

/**
 * A briefing as one Markdown document: its text with claim numbers in brackets, findings and notes after the paragraphs
 * that they are on, the data of its charts, the register and the glossary. Set from the model of a pack that holds it alone.
 */
export function briefingMarkdown(model: PackModel): string {
  const [edition] = model.content.editions;
  if (edition === undefined) throw new Error('A document was asked for without a briefing.');
  const { briefing } = edition;
  const claims = new Map(edition.claims.map((claim) => [claim.id, markedClaim(claim)]));
  const parts = [
    `# ${briefing.letter}: ${markdownWords(briefing.title)}`,
    markdownWords(briefing.summary),
    markdownWords(describeBriefing({ ...briefing.source, form: briefing.form, claimCount: edition.claims.length })),
    statusLine(model),
    ...digestMarkdown(edition, model, claims),
    ...textOf(edition, model, claims),
    '## Claim register',
    registerOf(edition, model),
    ...foreignOf(model),
    ...glossaryOf(model),
    '## Source',
    ...sourceOf(briefing),
  ];
  return `${frontMatter(model, edition)}\n\n${parts.join('\n\n')}\n`;
}

function markedClaim(claim: Claim): MarkedClaim {
  const struck = failuresOf(claim).length === 0 ? null : { expected: correctionOf(claim) };
  return { number: claim.number, struck };
}

/** JSON's strings are YAML's too. */
function frontMatter({ content }: PackModel, { briefing, claims }: BriefingEdition): string {
  const { source } = briefing;
  const facts: readonly (readonly [name: string, value: string | number | null])[] = [
    ['title', briefing.title],
    ['briefing', briefing.letter],
    ['form', briefing.form],
    ['language', briefing.language],
    ['claims', claims.length],
    ['edition', briefing.edition],
    ['edition_hash', briefing.editionHash],
    ['register_revision', content.library.revision],
    ['saved', content.setOn],
    ['saved_by', content.preparedBy.name],
    ['saved_with', `Claimbook ${content.version}`],
  ];
  const lines = facts.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const sourceLines = Object.entries(source).map(
    ([name, value]) => `  ${name === 'lineCount' ? 'lines' : name}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, 'source:', ...sourceLines, '---'].join('\n');
}

function statusLine(model: PackModel): string {
  const counts = countStatuses(model).filter(({ count }) => count > 0);
  return `Flags: ${counts.map(({ status, count }) => `${markdownWords(nameOf(model, status))} ${count}`).join(', ')}.`;
}

const nameOf = ({ content }: PackModel, status: ReturnType<typeof statusOf>): string =>
  content.scale.words[status].name;

function textOf(
  edition: BriefingEdition,
  model: PackModel,
  claims: ReadonlyMap<string, MarkedClaim>,
): readonly string[] {
  const { after, atEnd } = placeNotes(model, edition);
  const notes = (place: string) => (after.get(place) ?? []).map((placed) => noteMarkdown(placed, model));
  const text = flowOf(edition, model.chartsAt).flatMap((item) => {
    if (item.type === 'figure') return [chartMarkdown(item.chart), ...notes(chartAnchor(item.chart.id))];
    if (item.type === 'block') {
      return [blockMarkdown(item.block, claims), ...findingsOn(item.block, model), ...notes(item.block.id)];
    }
    const { number, title } = item.section;
    const heading = `## ${number} ${inlineMarkdown(title, claims)}`;
    return [heading, ...findingsOn({ type: 'heading', id: '', children: title }, model), ...notes(`section-${number}`)];
  });
  if (atEnd.length === 0) return text;
  return [...text, '## Notes on other words', ...atEnd.map((placed) => noteMarkdown(placed, model))];
}

/** What checks and readers say of the claims of a block, a quotation of a line each; none where they say nothing. */
function findingsOn(block: Block, model: PackModel): readonly string[] {
  const numberOf = (id: string) => model.named.get(id)?.number ?? id;
  const claims = claimsMarkedIn(block).flatMap((id) => model.claims.get(id) ?? []);
  const lines = marginNotes(claims, model).map(({ claims: about, lead, sum, text, toldAt, fault }) => {
    const stated = fault && sum !== null && sum.stated !== null ? `~~${markdownWords(sum.stated)}~~ ` : '';
    const compared = sum?.compared === undefined ? '' : `, ${markdownWords(sum.compared)}`;
    const words = [
      `\\[${listNumbers(about.map(numberOf))}\\]`,
      lead === '' ? '' : `**${markdownWords(lead)}**`,
      sum === null ? '' : `${markdownWords(sum.left)} = ${stated}${markdownWords(sum.expected)}${compared}.`,
      toldAt.length === 0 ? markdownWords(text) : `See ${toldAt.map(numberOf).join(', ')}.`,
    ];
    return `> ${words.filter((word) => word !== '').join(' ')}`;
  });
  return lines.length === 0 ? [] : [lines.join('\n>\n')];
}

function registerOf({ claims }: BriefingEdition, model: PackModel): string {
  const rows = claims.map((claim) => {
    const [statement = '', ...others] = recordWords(claim).map(markdownWords);
    const flag = model.flags.get(claim.id);
    const reason = flag === undefined || flag.reason === '' ? '' : `. ${markdownWords(flag.reason)}`;
    const why =
      reason + (flag === undefined || flag.evidence.length === 0 ? '' : `. Evidence: ${evidenceOf(flag, model)}`);
    const by =
      flag === undefined
        ? ''
        : ` (${markdownWords(flag.author.name)}, ${dayAt(flag.created, model.content.setOn)}${why})`;
    return [
      claim.number,
      `${markdownWords(nameOf(model, statusOf(model, claim.id)))}${by}`,
      statement,
      ...others,
      `<${formatLink({ type: 'claim', claim: claim.id })}>`,
    ];
  });
  return markdownTable([['No.', 'Flag', ...recordHeads, 'In the app'], ...rows]);
}

function evidenceOf({ evidence }: Flag, { claims }: PackModel): string {
  const names = namesIn(claims);
  return evidence
    .map((each) => (each.type === 'link' ? addressMarkdown(each.href) : markdownWords(evidenceWords(each, names))))
    .join('; ');
}

function foreignOf({ foreign }: PackModel): readonly string[] {
  if (foreign.size === 0) return [];
  const rows = [...foreign.values()].map(({ number, statement, figure }) => [
    number,
    markdownWords(statement),
    markdownWords(figure ?? '–'),
  ]);
  return ['## Claims of other briefings', markdownTable([['No.', 'Claim', 'Value'], ...rows])];
}

function glossaryOf({ glossary }: PackModel): readonly string[] {
  if (glossary.length === 0) return [];
  const entries = glossary.map(({ term, means, reads }) => {
    const aid = reads === null ? '' : ` ${markdownWords(reads)}`;
    return `- **${markdownWords(term)}**: ${markdownWords(means)}${aid}`;
  });
  return ['## Glossary', entries.join('\n')];
}

function sourceOf({ source, cites, edition }: Briefing): readonly string[] {
  const { title, author, publisher, published, licence } = source;
  const missing = Object.entries({ title, author, publisher, date: published, licence });
  const unstated = missing.filter(([, value]) => value === null).map(([name]) => name);
  const words = [
    `${citeSource(source, null)}.`,
    licence === null ? '' : `Licence: ${licence}.`,
    unstated.length === 0 ? '' : `Not stated: ${unstated.join(', ')}.`,
    `File ${source.file}, ${source.lineCount} lines. Our edition of ${formatDate(edition, 'long')}.`,
  ];
  return [
    markdownWords(words.filter((part) => part !== '' && part !== '.').join(' ')),
    'The briefing is in Claimbook’s own words; its facts, figures and mistakes are those of the article named here.',
    ...(cites.length === 0
      ? []
      : ['### What the article cites', cites.map((cite) => `- ${markdownWords(cite)}`).join('\n')]),
  ];
}
