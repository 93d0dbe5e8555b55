import type { Chart } from '../../../shared/charts/chart.ts';
import { chartFacts } from '../../../shared/charts/chart-facts.ts';
import { failure, ok, type Result } from '../../../shared/host/result.ts';
import type { ChartOrder } from '../../../shared/host/saved-files.ts';
import { t } from '../../../shared/language/t.ts';
import type { HostParts } from '../claimbook-host.ts';
import { readCopiedPicture } from '../copied-picture.ts';
import type { ContentLibrary } from '../library.ts';
import { saveChosen } from '../save-chosen.ts';
import { chartZip } from './charts-zip.ts';
import { describePng } from './describe-png.ts';
import { sheetSvg } from './sheet-svg.ts';

type Parts = Pick<HostParts, 'library' | 'desktop' | 'version'>;

/** Asks where to save a chart and writes it, whole or not at all. */
export async function saveChart(
  { library, desktop, version }: Parts,
  { chart: id, format, png }: ChartOrder,
): Promise<Result<{ readonly path: string }, 'cancelled' | 'failed'>> {
  const editions = editionsIn(library);
  const chart = editions.flatMap((edition) => edition.charts).find((each) => each.id === id);
  if (chart === undefined) return failure('failed', t`There is no chart ${JSON.stringify(id)} in this library.`);
  const picture = format === 'svg' ? null : pictureOf(chart, png);
  if (picture !== null && !picture.ok) return picture;
  return saveChosen(desktop, `${id}.${format}`, () => content(chart, picture?.value ?? null));

  function content(one: Chart, drawn: Uint8Array | null): string | Uint8Array | Promise<Uint8Array> {
    if (drawn === null) return sheetSvg(one);
    return format === 'png' ? drawn : chartZip(chartFacts(one, editions), drawn, version);
  }
}

function editionsIn(library: ContentLibrary) {
  return library.library().briefings.flatMap(({ id }) => {
    const edition = library.edition(id);
    return edition.ok ? [edition.value] : [];
  });
}

/** The window's picture with what it shows and where it is from written into it. */
function pictureOf({ title, alt, caption }: Chart, base64: string | null): Result<Uint8Array, 'failed'> {
  if (base64 === null) return failure('failed', t`The window sent no picture of the chart. Nothing was saved.`);
  const read = readCopiedPicture(base64);
  if (!read.ok)
    return failure('failed', t`The window’s picture of the chart can’t be used. Nothing was saved; save it as SVG.`);
  return ok(describePng(read.value.png, { Title: title, Description: alt, Source: caption, Software: 'Claimbook' }));
}
