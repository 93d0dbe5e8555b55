import type { BriefingEdition } from '../../../shared/briefing/briefing.ts';
import type { Chart } from '../../../shared/charts/chart.ts';
import { type ChartFacts, chartFacts } from '../../../shared/charts/chart-facts.ts';
import { chartCsv, chartDescriptor, chartReadMe } from '../../../shared/charts/chart-package.ts';
import type { BundlePart } from '../../../shared/exchange/bundle-parts.ts';
import { writeZip } from '../exchange/write-zip.ts';
import { sheetSvg } from './sheet-svg.ts';

/** A chart whole: both pictures, its data, their description and how to cite them. The same chart gives the same bytes. */
export function chartZip(facts: ChartFacts, png: Uint8Array, version: string): Promise<Uint8Array> {
  const pictures = [
    { name: 'chart.svg', text: sheetSvg(facts.chart) },
    { name: 'chart.png', bytes: png },
  ];
  return writeZip([...dataFiles(facts, version), ...pictures]);
}

/** The data of many charts, a folder each, without pictures. The same charts give the same bytes. */
export function chartsZip(
  charts: readonly Chart[],
  editions: readonly BriefingEdition[],
  version: string,
): Promise<Uint8Array> {
  const parts = charts.flatMap((chart) =>
    dataFiles(chartFacts(chart, editions), version).map(({ name, text }) => ({ name: `${chart.id}/${name}`, text })),
  );
  return writeZip(parts);
}

function dataFiles(facts: ChartFacts, version: string): readonly BundlePart[] {
  return [
    { name: 'README.md', text: chartReadMe(facts, version) },
    { name: 'data.csv', text: chartCsv(facts) },
    { name: 'datapackage.json', text: chartDescriptor(facts) },
  ];
}
