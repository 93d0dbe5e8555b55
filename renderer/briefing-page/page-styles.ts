import archivo from '@fontsource/archivo/files/archivo-latin-400-normal.woff2?inline';
import archivoBold from '@fontsource/archivo/files/archivo-latin-600-normal.woff2?inline';
import mono from '@fontsource/commit-mono/files/commit-mono-latin-400-normal.woff2?inline';
import literataItalic from '@fontsource/literata/files/literata-latin-400-italic.woff2?inline';
import literata from '@fontsource/literata/files/literata-latin-400-normal.woff2?inline';
import literataBold from '@fontsource/literata/files/literata-latin-600-normal.woff2?inline';
import kindKey from '../charts/kind-key.css?raw';
import base from '../design/base.css?raw';
import tokens from '../design/tokens.css?raw';
import highlights from '../reading/highlight.css?raw';
import status from '../verification/status.css?raw';
import page from './page.css?raw';
import parts from './page-parts.css?raw';
import text from './page-text.css?raw';

const faces = [
  ['Literata', 400, 'normal', literata],
  ['Literata', 400, 'italic', literataItalic],
  ['Literata', 600, 'normal', literataBold],
  ['Archivo', 400, 'normal', archivo],
  ['Archivo', 600, 'normal', archivoBold],
  ['Commit Mono', 400, 'normal', mono],
] as const;

/** The rules that the first block of a style sheet with this opening holds. */
function rulesAt(opening: string, css: string): string {
  const start = css.indexOf(`${opening} {`);
  if (start < 0) throw new Error(`The design’s style sheets have no block ${opening}.`);
  const from = css.indexOf('{', start) + 1;
  return css.slice(from, css.indexOf('}', from));
}

const forced = base.slice(base.indexOf('@media (forced-colors: active)'));

/**
 * The page's one style sheet: faces, the app's own tokens and the page's rules. The app chooses its theme by an
 * attribute; a page by itself follows the system, and paper is light.
 */
export const pageStyles: string = [
  ...faces.map(
    ([family, weight, style, address]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url(${address}) format("woff2")}`,
  ),
  `:root{${rulesAt(':root', tokens)}${rulesAt('[data-theme="light"]', tokens)}}`,
  `@media screen and (prefers-color-scheme: dark){:root{${rulesAt('[data-theme="dark"]', tokens)}}}`,
  `@media (forced-colors: active){:root{${rulesAt(':root', forced)}}}`,
  status,
  kindKey,
  highlights,
  page,
  text,
  parts,
].join('\n');
