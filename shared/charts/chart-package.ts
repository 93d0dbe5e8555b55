import { verdictNames } from '../checks/finding.ts';
import { citeSource } from '../claims/cite-source.ts';
import { formatDate, formatKind, formatQuantity } from '../claims/format.ts';
import { formatLink } from '../host/link.ts';
import { formatCsv } from '../ledger/csv.ts';
import { chartData, dataColumns } from './chart-data.ts';
import type { ChartFacts } from './chart-facts.ts';

/** A chart's data as CSV: a row of column names, then one row a datum. */
export function chartCsv({ chart, claims }: ChartFacts): string {
  return formatCsv([dataColumns.map(({ name }) => name), ...chartData(chart, dataColumns, claims)]);
}

/** What the data are, as a Frictionless Data Package (https://datapackage.org/): datapackage.json beside data.csv. */
export function chartDescriptor({ chart, briefings }: ChartFacts): string {
  const licences = briefings.flatMap(({ source: { licence } }) => licence ?? []);
  const descriptor = {
    profile: 'tabular-data-package',
    name: chart.id.replaceAll('_', '-'),
    title: chart.title,
    description: `${chart.measure}. ${chart.alt}`,
    homepage: formatLink({ type: 'chart', chart: chart.id }),
    sources: briefings.map(({ source }) => ({ title: citeSource(source, source.file) })),
    // The format takes no empty list of them.
    ...(licences.length > 0 && { licenses: licences.map((title) => ({ name: 'other', title })) }),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'data',
        path: 'data.csv',
        encoding: 'utf-8',
        schema: {
          fields: dataColumns.map(({ name, title, type, says }) => ({ name, title, type, description: says })),
          missingValues: [''],
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** How to read, cite and doubt a chart's data, in Markdown. */
export function chartReadMe({ chart, claims, findings, briefings }: ChartFacts, version: string): string {
  const editions = briefings.map(({ letter, title, edition, editionHash }) => {
    return `${letter}, “${title}”, edition of ${formatDate(edition, 'long')} (${editionHash.slice(0, 12)})`;
  });
  const lost = claims.filter(({ legible }) => !legible);
  const caveats = [
    ...(chart.note === null ? [] : [chart.note]),
    ...findingCaveats(findings, claims),
    ...lost.map(({ number }) => `${number}: the source lost this figure, and nothing stands in its place.`),
  ];
  const lines = [
    `# ${chart.title}`,
    '',
    `${chart.measure}.`,
    '',
    chart.alt,
    '',
    '## How to cite',
    '',
    `“${chart.title}.” ${chart.caption} In: Claimbook, ${editions.join('; ')}. ${formatLink({ type: 'chart', chart: chart.id })}`,
    '',
    '## Sources',
    '',
    ...briefings.map(
      ({ letter, source }) =>
        `- ${letter}: ${citeSource(source, source.file)}. Licence: ${source.licence ?? 'not stated'}.`,
    ),
    '',
    '## Claims',
    '',
    'A letter is a briefing, the number a claim’s place in its text.',
    '',
    ...claims.map((claim) => `- ${claim.number}: ${claim.statement} (${claimWords(claim)})`),
    '',
    '## Caveats',
    '',
    ...(caveats.length === 0 ? ['None is known.'] : caveats.map((caveat) => `- ${caveat}`)),
    '',
    '## Files',
    '',
    '- `data.csv`: what is drawn, a row for each mark',
    ...dataColumns.map(({ name, says }) => `  - ${name}: ${says}`),
    '- `datapackage.json`: the same description for programs (datapackage.org)',
    '- `chart.svg`, `chart.png`: the picture, where it came along',
    '',
    `Written by Claimbook ${version}.`,
    '',
  ];
  return lines.join('\n');
}

/** What the checks found against these claims: each sentence once, with the claims it is about. */
function findingCaveats(findings: ChartFacts['findings'], claims: ChartFacts['claims']): readonly string[] {
  const about = new Map<string, Set<string>>();
  for (const { verdict, message, claims: ids } of findings) {
    if (verdict === 'holds') continue;
    const caveat = `${verdictNames[verdict]}: ${message}`;
    const numbers = claims.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
    about.set(caveat, new Set([...(about.get(caveat) ?? []), ...numbers]));
  }
  return [...about].map(([caveat, numbers]) =>
    [[...numbers].join(', '), caveat].filter((part) => part !== '').join('. '),
  );
}

function claimWords(claim: ChartFacts['claims'][number]): string {
  const figure = claim.legible ? formatQuantity(claim, 'short') : 'figure lost at source';
  const asOf = claim.asOf === null ? null : `as of ${formatDate(claim.asOf, 'long')}`;
  return [figure, formatKind(claim.kind).toLowerCase(), claim.attributedTo, asOf]
    .filter((part) => part !== null)
    .join(', ');
}
