import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Scale } from '../../shared/notes/status.ts';
import { StatusCell } from '../verification/StatusCell.tsx';
import { StatusGlyph } from '../verification/StatusGlyph.tsx';
import { ScaleProvider } from '../verification/scale-context.ts';

/** What of a shape's style a picture by itself would not know. */
const kept = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity'] as const;

/** A style sheet in which every sign of the scale is a picture, drawn once and styled as it would be in the page. */
export function signSheet(scale: Scale): CSSStyleSheet {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <ScaleProvider value={scale}>
        {scale.order.map((status) => (
          <div key={status}>
            <StatusGlyph status={status} />
            <StatusCell status={status} />
          </div>
        ))}
      </ScaleProvider>,
    ),
  );
  const rules = [...place.querySelectorAll('svg')].map((svg) => {
    const picture = `data:image/svg+xml,${encodeURIComponent(asPicture(svg))}`;
    return `.${svg.getAttribute('class')?.trim().split(/\s+/).join('.')}.sign { background-image: url("${picture}"); }`;
  });
  root.unmount();
  place.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}

/** The drawing as a file of its own, every shape with the style it has here. */
function asPicture(svg: SVGSVGElement): string {
  for (const shape of svg.querySelectorAll<SVGElement>('*')) {
    const style = getComputedStyle(shape);
    for (const name of kept) shape.setAttribute(name, style.getPropertyValue(name));
  }
  const { width, height } = svg.viewBox.baseVal;
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(svg);
}
