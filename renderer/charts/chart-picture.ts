import { init, setPlatformAPI, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Chart } from '../../shared/charts/chart.ts';
import { chartSheet } from '../../shared/charts/chart-sheet.ts';
import { type ChartTheme, lightChart } from '../../shared/charts/chart-theme.ts';
import { buildChartOption, chartHeight } from './chart-engine.ts';
import { emptyWithoutMarkup } from './empty-without-markup.ts';
import { paintShape } from './paint-shape.ts';

use([CanvasRenderer]);
setPlatformAPI({ createCanvas: exactCanvas });

const width = 900;
const margins = 56;
const ratio = 2;

/** On white, whatever theme the window is in: a picture ends up in other people's documents. */
const paper: ChartTheme = { ...lightChart, ground: '#FFFFFF' };

/** A chart as a PNG in base64, at twice its size: its title and measure, the drawing, its key and its source line. */
export async function chartPicture(chart: Chart): Promise<string> {
  // Faces that no text of the page has needed yet are not there for a canvas either.
  await Promise.all(
    [
      '400 12px "Archivo Variable"',
      '600 12px "Archivo Variable"',
      '400 12px "Commit Mono"',
      '600 12px "Commit Mono"',
    ].map((face) => document.fonts.load(face)),
  );
  const drawingWidth = width - margins;
  const height = chartHeight(chart, drawingWidth);
  const sheet = chartSheet(chart, width, height, paper);
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * ratio;
  canvas.height = sheet.height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This window can’t draw pictures.');
  context.scale(ratio, ratio);
  for (const shape of sheet.shapes) paintShape(shape, context);
  const drawing = drawOnCanvas(chart, drawingWidth, height);
  context.drawImage(drawing, sheet.drawing.x, sheet.drawing.y, drawingWidth, height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}

/** A canvas whose letters stand where SVG sets them: some systems round the width of each to whole pixels otherwise. */
function exactCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const contextOf = canvas.getContext.bind(canvas);
  const getContext = (type: '2d') => {
    const context = contextOf(type);
    if (context !== null) context.textRendering = 'geometricPrecision';
    return context;
  };
  return Object.assign(canvas, { getContext });
}

function drawOnCanvas(chart: Chart, drawingWidth: number, height: number): HTMLCanvasElement {
  const element = document.createElement('div');
  emptyWithoutMarkup(element);
  const drawing = init(element, null, { renderer: 'canvas', devicePixelRatio: ratio, width: drawingWidth, height });
  try {
    const view = { focus: null, cursor: null, theme: paper, width: drawingWidth, print: false };
    drawing.setOption(buildChartOption(chart, view));
    return drawing.renderToCanvas({ pixelRatio: ratio, backgroundColor: 'transparent' });
  } finally {
    drawing.dispose();
  }
}
