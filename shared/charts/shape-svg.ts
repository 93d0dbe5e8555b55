import { escapeXml } from './escape-xml.ts';
import type { Paint, Shape } from './scene.ts';

/** A shape of a chart as an SVG element. Its text is centred by a shift that every program knows, unlike baselines. */
export function shapeSvg(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape.shape;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint(shape.style)}/>`;
    }
    case 'circle': {
      const { cx, cy, r } = shape.shape;
      return `<circle cx="${cx}" cy="${cy}" r="${r}" ${paint(shape.style)}/>`;
    }
    case 'path':
      return `<path d="${shape.shape.pathData}" ${paint(shape.style)}/>`;
    case 'text': {
      const { text, fill, fontFamily, fontSize, fontWeight, align } = shape.style;
      const type = `font-family="${escapeXml(fontFamily)}" font-size="${fontSize}" font-weight="${fontWeight}"`;
      const place = `x="${shape.x}" y="${shape.y}" text-anchor="${anchors[align]}" dy="0.35em"`;
      return `<text ${place} ${type} fill="${fill}">${escapeXml(text)}</text>`;
    }
  }
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

function paint({ fill, stroke, lineWidth = 1, lineDash }: Paint): string {
  const dash = lineDash === undefined ? '' : ` stroke-dasharray="${lineDash.join(' ')}"`;
  return `fill="${fill}"${stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${lineWidth}"${dash}`}`;
}
