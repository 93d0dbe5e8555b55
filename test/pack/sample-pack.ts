import { finishPdf } from '../../electron/services/pack/finish-pdf.ts';
import { openPdf } from '../../electron/services/pack/open-pdf.ts';
import { packAttachments } from '../../electron/services/pack/pack-attachments.ts';
import type { PackContent } from '../../shared/pack/pack.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { edition } from '../services/content.ts';
import { author } from '../services/reader.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { packOf } from '../support/pack-of.ts';
import { printHtml } from './print-html.ts';

/** Enough rows for a second page. */
const rows = Array.from({ length: 60 }, (_, index) => `<tr><th scope="row">${index}</th><td>Row ${index}</td></tr>`);

/** Every kind of thing that a pack's pages hold, one of each: cover, contents, text, a drawing, a long table, links. */
const pages = (before: string) => `<!doctype html><html lang="en-GB"><title>Printed</title>
<style>
  @page { @top-left { content: 'A running head' } }
  h1 { break-before: page; }
  li { border-bottom: 1px solid #888; list-style: none; }
</style>
${before}<p>Token economics</p>
<h1>Contents</h1>
<ol>
  <li><a href="#briefing-c">Tokens by the trillion</a> <span>3</span></li>
  <li><a href="#part-register">Verification register</a> <span>4</span></li>
</ol>
<h1 id="briefing-c">Tokens by the trillion</h1>
<p id="claim-c_daily_tokens"><strong>Strong</strong> and <em>stressed</em>, <em lang="zh">市场</em>, see
  <a href="#record-c_daily_tokens">C1</a>, page 4, <a href="#part-register">page 4</a> and
  <a href="https://example.com/a">a page</a>.</p>
<div>Words in a box, <span role="complementary">and an aside</span></div>
<ul><li><div role="group">市场</div><div>A market</div></li></ul>
<p>claimbook-notes.zip: 2 notes and 1 flag. claimbook-register.json: the records of 1 claim.</p>
<svg role="img" aria-label="Tokens rise" width="40" height="20"><rect width="9" height="9"/><text x="2" y="12">180</text></svg>
<h1 id="part-register">Verification register</h1>
<table>
  <thead><tr><th scope="col">No.</th><th scope="col">Claim</th></tr></thead>
  <tbody>
    <tr id="record-c_daily_tokens"><th scope="row"><a href="#claim-c_daily_tokens">C1</a></th><td>180 trillion</td></tr>
    ${rows.join('')}
  </tbody>
</table>`;

/** What the sample's pages were set from: briefing C, with two notes and a flag. */
export const sampleContent: PackContent = packOf([edition], {
  preparedBy: { ...author, name: 'M. Okafor & <Brandt>' },
  notebooks: [
    {
      briefing: 'c',
      notes: [noteOf('c_daily_tokens', 'Twice as many, 市场'), noteOf('c_daily_tokens', 'And again')],
      flags: [flagOf('c_daily_tokens', 'verified')],
      forks: [],
    },
  ],
});

/** The sample as Chromium prints it, tagged, before anything is mended; `before` stands before all else in it. */
export function printSample(before = ''): Promise<Uint8Array> {
  return printHtml(pages(before));
}

/** A finished pack of five pages. */
export async function samplePack(printed?: Uint8Array, content: PackContent = sampleContent): Promise<Uint8Array> {
  return finishPdf(await openPdf(printed ?? (await printSample())), content, await packAttachments(packModel(content)));
}
