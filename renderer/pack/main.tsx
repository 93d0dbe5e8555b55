import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PackContent, PackPages } from '../../shared/pack/pack.ts';
import { chartsIn, packModel } from '../../shared/pack/pack-model.ts';
import { packTitle } from '../../shared/pack/pack-title.ts';
import { type Stretched, stretchPlace } from '../../shared/pack/stretches.ts';
import { host, sentenceOf } from '../state/host-client.ts';
import { ScaleProvider } from '../verification/scale-context.ts';
import { arrangeNumerals } from './arrange-numerals.ts';
import { watchCharts } from './chart-watch.ts';
import { linkStretches } from './link-stretches.ts';
import { measureOrders } from './measure-orders.ts';
import { PackDocument } from './PackDocument.tsx';
import './pack.css';
import { formatSetOn } from '../../shared/pack/pack-clock.ts';
import { pageFrames } from './page-frames.ts';
import { overhang, pageArea, pageSheet } from './page-sheet.ts';
import { signSheet } from './sign-sheet.tsx';

/** How long a chart may keep the others waiting, in ms: shorter than the host's own limit, so that its sentence names the chart. */
const drawingLimit = 45_000;

/** Sets the pack and prints it as often as the host asks, with the page numbers it answers. */
async function setPack(content: Stretched<PackContent>): Promise<void> {
  const container = document.getElementById('pack');
  if (container === null) throw new Error('The pack page has lost its container.');
  const model = packModel(content);
  const { stretch, counting } = content;
  const charts = watchCharts(counting ? [] : chartsIn(model, stretch.texts), (drawn) => {
    host.packDrawing(drawn).catch(() => {
      // Whoever waits for the pack has gone; the next call of packDrawn tells so.
    });
  });
  // An error leaves the page empty at any drawing, and an empty page must not be printed.
  let fault: string | null = null;
  const root = createRoot(container, {
    onUncaughtError: (error) => {
      fault = `The pages could not be drawn (${sentenceOf(error)}).`;
      charts.stopped(fault);
    },
  });
  const sheet = new CSSStyleSheet();
  const area = pageArea(content.options.paper);
  document.documentElement.style.setProperty('--area-width', `${area.width}px`);
  document.documentElement.style.setProperty('--area-height', `${area.height}px`);
  document.documentElement.style.setProperty('--overhang', `${overhang}px`);
  document.documentElement.dataset.ink = content.options.ink;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet, signSheet(content.scale)];
  document.title = packTitle(content);
  const marks = {
    id: content.id,
    asOf: formatSetOn(content.setOn, 'day'),
    label: content.options.label,
    ink: content.options.ink,
  };

  let orders: ReadonlyMap<string, readonly string[]> | null = null;
  const printings: PackPages[] = [];
  const draw = (pages: PackPages | null) => {
    if (pages !== null) printings.push(pages);
    // What only counts pages takes its room unseen.
    document.documentElement.classList.toggle('draft', pages === null || counting);
    const first = pages?.destinations[stretchPlace(stretch.index)] ?? 1;
    sheet.replaceSync(pageSheet(content.options.paper, pageFrames(model, pages), { ...marks, first }));
    flushSync(() =>
      root.render(
        <ScaleProvider value={content.scale}>
          <PackDocument
            model={model}
            stretch={stretch}
            printings={[...printings]}
            orders={orders}
            charts={counting ? null : charts}
          />
        </ScaleProvider>,
      ),
    );
    if (stretch.of > 1) linkStretches(container);
  };

  draw(null);
  const problem = await charts.settled(drawingLimit);
  await document.fonts.ready;
  if (problem === null) {
    orders = measureOrders(container, area.height);
    draw(null);
    arrangeNumerals(container);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, offScreen()];
  }
  let answer = await host.packDrawn(problem ?? fault);
  while (answer.ok && answer.value !== null) {
    // Digits take the room of digits, so no face is new.
    draw(answer.value);
    answer = await host.packDrawn(fault);
  }
}

/**
 * Nobody sees this window, and all is measured: only printings lay out pages from now on. In a sheet of its own, since
 * one that holds faces would have every word shaped again whenever the medium changes.
 */
function offScreen(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media screen { #pack { content-visibility: hidden } }');
  return sheet;
}

async function start(): Promise<void> {
  const content = await host.packContent();
  if (content.ok) await setPack(content.value);
  else document.body.textContent = content.message;
}

start().catch((error: unknown) => host.packDrawn(`The pages could not be drawn: ${sentenceOf(error)}`));
