import type { Shape } from '../../shared/charts/scene.ts';

type Outline = Exclude<Shape, { readonly type: 'text' }>;

/** Paints a shape of a chart on a canvas. */
export function paintShape(shape: Shape, context: CanvasRenderingContext2D): void {
  if (shape.type === 'text') {
    const { text, fill, fontFamily, fontSize, fontWeight, align, verticalAlign } = shape.style;
    context.textRendering = 'geometricPrecision';
    context.font = `${fontWeight} ${fontSize}px ${fontFamily}`;
    context.textAlign = align;
    context.textBaseline = verticalAlign;
    context.fillStyle = fill;
    context.fillText(text, shape.x, shape.y);
    return;
  }
  const path = pathOf(shape);
  const { fill, stroke, lineWidth = 1, lineDash = [] } = shape.style;
  if (fill !== 'none') {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = lineWidth;
  context.setLineDash([...lineDash]);
  context.stroke(path);
}

function pathOf(outline: Outline): Path2D {
  if (outline.type === 'path') return new Path2D(outline.shape.pathData);
  const path = new Path2D();
  if (outline.type === 'rect') path.rect(outline.shape.x, outline.shape.y, outline.shape.width, outline.shape.height);
  else path.arc(outline.shape.cx, outline.shape.cy, outline.shape.r, 0, 2 * Math.PI);
  return path;
}
