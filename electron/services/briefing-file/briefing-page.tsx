import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { BriefingPage } from '../../../renderer/briefing-page/BriefingPage.tsx';
import { pageStyles } from '../../../renderer/briefing-page/page-styles.ts';
import type { PackModel } from '../../../shared/pack/pack-model.ts';
import { chartSvg } from './chart-svg.ts';

/**
 * One briefing as a web page that needs nothing else: no script, no request, and a policy that allows neither. Set from
 * the model of a pack that holds it alone.
 */
export function briefingPage(model: PackModel): string {
  const [edition] = model.content.editions;
  if (edition === undefined) throw new Error('A page was asked for without a briefing.');
  const page = renderToStaticMarkup(
    <BriefingPage
      model={model}
      edition={edition}
      styles={pageStyles}
      policy={policyFor(pageStyles)}
      drawChart={chartSvg}
    />,
  );
  return `<!doctype html>\n${page}\n`;
}

/** Nothing may be fetched or run; the one style sheet is known by its hash, and its fonts lie in it. */
function policyFor(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
}
