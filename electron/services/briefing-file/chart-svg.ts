import type { Chart } from '../../../shared/charts/chart.ts';
import { type ChartTheme, printChart } from '../../../shared/charts/chart-theme.ts';
import { escapeXml } from '../../../shared/charts/escape-xml.ts';
import { drawSvg } from '../charts/draw-svg.ts';

const token = (name: string): string => `var(--${name})`;

/** The page's own tokens, so that one drawing serves both colour schemes and print. */
const pageChart: ChartTheme = {
  ...printChart,
  ground: token('paper'),
  rule: token('rule'),
  rule2: token('rule-2'),
  rule3: token('rule-3'),
  ink: token('ink'),
  ink2: token('ink-2'),
  ink3: token('ink-3'),
  focus: token('npb-line'),
  focusInk: token('npb-ink'),
  focusWash: token('npb-wash'),
  g1: token('g1'),
  g2: token('g2'),
  g3: token('g3'),
};

/**
 * A chart as SVG to stand within a page whose policy allows no style attribute: what is left are attributes, two classes
 * for the faces, and ids that no other drawing of the page has.
 */
export function chartSvg(chart: Chart, width: number): string {
  const drawn = drawSvg(chart, { focus: null, cursor: null, theme: pageChart, width, print: true });
  const size = /^<svg[^>]*viewBox="([^"]*)"/.exec(drawn)?.[1] ?? `0 0 ${width} ${width}`;
  const inner = drawn
    .replace(/^<svg[^>]*>/, '')
    .replace(/<title>[\s\S]*?<\/title>|<desc>[\s\S]*?<\/desc>|<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_[a-z_]+|class|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => faceAttributes(style))
    .replace(/\bzr\d+-/g, `${chart.id}-${width}-`)
    .replace(/><\/(?:path|rect|circle|line|polyline|polygon)>/g, '/>');
  return `<svg viewBox="${size}" width="${width}" role="img" aria-label="${escapeXml(chart.alt)}">${inner}`;
}

/** `font-size:12px;font-family:Commit Mono, …;font-weight:400;` as attributes; the page's sheet knows the faces. */
function faceAttributes(style: string): string {
  const rules = new Map(style.split(';').map((rule) => splitRule(rule)));
  const size = rules.get('font-size')?.replace('px', '');
  const weight = rules.get('font-weight');
  return [
    rules.get('font-family')?.startsWith('Commit Mono') ? ' class="m"' : '',
    size === undefined ? '' : ` font-size="${size}"`,
    weight === undefined || weight === '400' ? '' : ` font-weight="${weight}"`,
  ].join('');
}

function splitRule(rule: string): readonly [string, string] {
  const at = rule.indexOf(':');
  return [rule.slice(0, at).trim(), rule.slice(at + 1).trim()];
}
