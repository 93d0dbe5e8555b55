import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../electron/services/library.ts';
import type { BriefingEdition } from '../../shared/briefing/briefing.ts';
import type { PackReceipt } from '../../shared/pack/pack.ts';
import { type ReadPdf, readPdf } from '../pack/read-pdf.ts';
import { openApp } from '../support/open-app.ts';

const root = join(import.meta.dirname, '../..');

let folder: string;
let edition: BriefingEdition;

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the pack command as a person would, from `folder`. */
function pack(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
    const child = spawn(process.execPath, [tsx, join(root, 'test/launch.ts'), 'pack', ...args], { cwd: folder });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

const receiptOf = ({ stdout }: Ran): PackReceipt => JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');

/** Words without the spaces that line ends add or take. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const find = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('It is not in the pack.');
  return found;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimbook-pack-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the pack of briefing C', () => {
  let ran: Ran;
  let pdf: ReadPdf;
  let words: string;

  beforeAll(async () => {
    ran = await pack('--out', join(folder, 'c.pdf'), '--profile', join(folder, 'fresh'));
    if (ran.code !== 0) throw new Error(ran.stderr);
    pdf = await readPdf(join(folder, 'c.pdf'));
    words = squeezed(pdf.pages.map((page) => page.text).join(''));
    const read = openLibrary(join(root, 'out/content')).edition('c');
    if (!read.ok) throw new Error(read.message);
    edition = read.value;
  });

  test('the last line of stdout is the receipt, and it is true; progress goes to stderr', async () => {
    const receipt = receiptOf(ran);
    expect(receipt).toMatchObject({
      path: join(folder, 'c.pdf'),
      pages: pdf.pages.length,
      briefings: 1,
      claims: edition.claims.length,
      charts: edition.charts.length,
      notes: 0,
      bytes: (await readFile(join(folder, 'c.pdf'))).length,
    });
    expect(receipt.seconds).toBeGreaterThan(0);
    expect(ran.stderr).toContain('Counting pages');
  });

  test('it has a title and a language and is tagged', () => {
    expect(pdf.title).toContain(edition.briefing.title);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.marked).toBe(true);
    const roles = new Set(pdf.pages.flatMap((page) => page.tags.map((tag) => tag.role)));
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Link', 'Table', 'TR', 'TH', 'TD']));
  });

  test('every chart is a figure with its alternative text, once', () => {
    const alternatives = pdf.pages.flatMap((page) => page.tags.filter((tag) => tag.role === 'Figure'));
    expect(alternatives.map((figure) => figure.alt).toSorted()).toEqual(edition.charts.map((it) => it.alt).toSorted());
  });

  test('the outline has every part and section, word for word', () => {
    const titles = pdf.outline.map((entry) => entry.title);
    for (const section of edition.briefing.sections) expect(titles).toContain(`${section.number} ${section.name}`);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Contents',
        edition.briefing.title,
        'Sums, recomputed',
        'Verification register',
        'Sources',
      ]),
    );
  });

  test('every page number in the contents is the page of its heading', () => {
    const contents = find(pdf.pages[1]);
    const lines = new Map(contents.links.map((link) => [link.destination ?? '', link]));
    const sections = edition.briefing.sections.map((section) => `section-c-${section.id}`);
    const expected = ['briefing-c', ...sections, 'part-sums', 'part-register', 'part-sources'];
    expect([...lines.keys()].filter((name) => !name.startsWith('record-'))).toEqual(expected);
    for (const [name, link] of lines) {
      const numbers = contents.runs.filter((run) => /^\d+$/.test(run.text) && run.x > 480);
      const nearest = numbers.toSorted((a, b) => Math.abs(a.y - link.y) - Math.abs(b.y - link.y))[0];
      expect(`${name} ${nearest?.text}`).toBe(`${name} ${pdf.destinations.get(name)}`);
    }
    for (const entry of pdf.outline.filter((it) => /^\d+ /.test(it.title))) {
      const section = find(edition.briefing.sections.find((it) => `${it.number} ${it.name}` === entry.title));
      expect(pdf.destinations.get(`section-c-${section.id}`)).toBe(entry.page);
    }
  });

  test('every link leads somewhere and says where', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(2 * edition.claims.length);
    expect(links.filter((link) => link.destination !== null && !pdf.destinations.has(link.destination))).toEqual([]);
    expect(links.filter((link) => link.words === '' || /^(claim|record|section|chart)-/.test(link.words))).toEqual([]);
  });

  test('every claim is marked in the text, stands in the register, and each leads to the other', () => {
    for (const { id, number, statement } of edition.claims) {
      expect(words).toContain(squeezed(statement));
      const marked = find(pdf.destinations.get(`claim-${id}`));
      const recorded = find(pdf.destinations.get(`record-${id}`));
      const from = (page: number) => find(pdf.pages[page - 1]).links.map((link) => link.words);
      expect(from(marked)).toContain(`${number} in the register`);
      expect(from(recorded)).toContain(`${number} in the text`);
    }
  });

  test('a figure that a sum contradicts is printed with what the sum gives', () => {
    const failing = edition.claims.flatMap((claim) =>
      claim.findings.filter((finding) => finding.verdict === 'fails' && finding.claims[0] === claim.id),
    );
    expect(failing.length).toBeGreaterThan(0);
    for (const { sum, message } of failing) {
      expect(words).toContain(squeezed(message));
      if (sum !== null) expect(words).toContain(squeezed(sum.expected));
    }
  });

  test('every page but the cover has a running head with its own number', () => {
    expect(
      pdf.pages.slice(1).map((page) => page.runs.find((run) => run.y > page.height - 50 && run.x > 500)?.text),
    ).toEqual(pdf.pages.slice(1).map((_, index) => String(index + 2)));
  });

  test('pages are A4 and nothing in them was shrunk to fit', () => {
    expect(pdf.pages.every((page) => Math.round(page.width) === 595 && Math.round(page.height) === 842)).toBe(true);
    // The running heads stand 118 px from the paper's edge: 88.5 points.
    const heads = pdf.pages.slice(2, 5).map((page) => page.runs.find((run) => run.y > page.height - 50));
    for (const head of heads) expect(head?.x).toBeCloseTo(88.5, 0);
  });
});

test('on US Letter the same pack keeps its page numbers right', async () => {
  const out = join(folder, 'letter.pdf');
  const ran = await pack('--out', out, '--paper', 'letter', '--briefing', 'C', '--profile', join(folder, 'fresh'));
  expect(ran.code).toBe(0);
  const pdf = await readPdf(out);
  expect(pdf.pages.every((page) => page.width === 612 && page.height === 792)).toBe(true);
  const contents = find(pdf.pages[1]);
  for (const name of ['briefing-c', 'part-sums', 'part-register', 'part-sources']) {
    const link = find(contents.links.find((it) => it.destination === name));
    const numbers = contents.runs.filter((run) => /^\d+$/.test(run.text) && run.x > 490);
    const nearest = numbers.toSorted((a, b) => Math.abs(a.y - link.y) - Math.abs(b.y - link.y))[0];
    expect(nearest?.text).toBe(String(pdf.destinations.get(name)));
  }
});

test('notes and flags of the profile are printed with who and why', async () => {
  const profile = join(folder, 'marked');
  const reason = 'The organiser names another day.';
  const [first] = edition.claims;
  const app = await openApp({ profile });
  try {
    const call = (method: string, args: readonly unknown[]) =>
      app.page.evaluate(([name, given]) => window.hostTransport(name, given), [method, args] as const);
    await call('saveSettings', [{ name: 'Mara Okafor' }]);
    const claim = first?.id;
    await call('saveNote', [{ id: null, briefing: 'c', claim, text: 'Ask for the **minutes**.', removed: false }]);
    const evidence = [{ type: 'quotation', text: 'No such day.' }];
    await call('saveFlag', [{ briefing: 'c', claim, status: 'disputed', reason, evidence }]);
  } finally {
    await app.close();
  }
  const ran = await pack('--out', join(folder, 'marked.pdf'), '--profile', profile);
  expect(receiptOf(ran)).toMatchObject({ notes: 1 });
  const { pages, outline } = await readPdf(join(folder, 'marked.pdf'));
  const text = squeezed(pages.map((page) => page.text).join(''));
  const printed = [
    'Prepared by Mara Okafor',
    `Disputed, Mara Okafor. ${reason}`,
    `${reason} Evidence: “No such day.”`,
    'Ask for the minutes.',
    'MO: Mara Okafor.',
  ];
  expect(printed.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  expect(outline.map((entry) => entry.title)).toContain('Reader’s notes');
});

describe('bad input', () => {
  test('a folder that does not exist is named in one sentence, and nothing is made', async () => {
    const ran = await pack('--out', join(folder, 'none/c.pdf'));
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain(`The folder ${join(folder, 'none')} does not exist.`);
    expect(await readdir(folder)).not.toContain('none');
  });

  test('a folder in the place of the file is named', async () => {
    await mkdir(join(folder, 'taken.pdf'));
    const ran = await pack('--out', join(folder, 'taken.pdf'));
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain('taken.pdf is a folder.');
  });

  test('an unknown briefing is named, with those there are', async () => {
    const ran = await pack('--out', join(folder, 'zz.pdf'), '--briefing', 'zz');
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain('There is no briefing "zz". The library has: c.');
    expect(await readdir(folder)).not.toContain('zz.pdf');
  });

  test('no Chromium at all is said in one sentence', async () => {
    const before = process.env.CLAIMBOOK_CHROMIUM;
    process.env.CLAIMBOOK_CHROMIUM = join(folder, 'no-chromium');
    try {
      const ran = await pack('--out', join(folder, 'never.pdf'));
      expect(ran.code).not.toBe(0);
      expect(ran.stderr).toContain('no-chromium, which does not exist');
    } finally {
      if (before === undefined) delete process.env.CLAIMBOOK_CHROMIUM;
      else process.env.CLAIMBOOK_CHROMIUM = before;
    }
  });
});
