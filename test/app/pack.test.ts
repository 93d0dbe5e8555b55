import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExchangeFile } from '../../electron/services/exchange/read-exchange-file.ts';
import { openLibrary } from '../../electron/services/library.ts';
import { checkPdf } from '../../electron/services/pack-check/check-pdf.ts';
import type { BriefingEdition, ForeignClaim } from '../../shared/briefing/briefing.ts';
import { figureWords } from '../../shared/briefing/digest-points.ts';
import { newDraft } from '../../shared/notes/note-draft.ts';
import type { PackReceipt } from '../../shared/pack/pack.ts';
import { coloursOf, type ReadPdf, readPdf } from '../pack/read-pdf.ts';
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

/** The parts that stand after the briefings, as the contents list them. */
const afterBriefings = ['quantities', 'sums', 'glossary', 'register', 'check-log', 'sources', 'colophon'];

const receiptOf = ({ stdout }: Ran): PackReceipt => JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');

/** Words without the spaces that line ends add or take. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const find = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('It is not in the pack.');
  return found;
};

/** A claim of another briefing that a finding of this one sets against its own. */
function differingFrom({ claims, foreign }: BriefingEdition): ForeignClaim {
  const findings = claims.flatMap((claim) => claim.findings).filter(({ verdict }) => verdict === 'differs');
  return find(foreign.find(({ id }) => findings.some((finding) => finding.claims.includes(id))));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimbook-pack-'));
  await mkdir(join(folder, 'fresh'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the pack of briefing C', () => {
  let ran: Ran;
  let pdf: ReadPdf;
  let words: string;

  beforeAll(async () => {
    ran = await pack('--out', join(folder, 'c.pdf'), '--briefing', 'C', '--profile', join(folder, 'fresh'));
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
    const [leftOut] = receipt.leftOut;
    expect(leftOut).toBe('4 briefings are not in this pack: A, B, D and E.');
    expect(ran.stderr).toContain(leftOut);
  });

  test('it has a title and a language and is tagged', () => {
    expect(pdf.title).toContain(edition.briefing.title);
    expect(pdf.language).toBe('en-GB');
    expect(pdf.marked).toBe(true);
    const roles = new Set(pdf.pages.flatMap((page) => page.tags.map((tag) => tag.role)));
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Lbl', 'Link', 'Table', 'TR', 'TH', 'TD']),
    );
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
        'Digest',
        'Quantities on which the briefings differ',
        'Sums, recomputed',
        'Glossary',
        'Verification register',
        'Claims outside this pack',
        'Check log',
        'Sources',
        'Colophon',
      ]),
    );
  });

  test('every page number in the contents is the page of its heading', () => {
    const contents = find(pdf.pages[1]);
    const lines = new Map(contents.links.map((link) => [link.destination ?? '', link]));
    const sections = edition.briefing.sections.map((section) => `section-c-${section.id}`);
    const parts = afterBriefings.map((part) => `part-${part}`);
    const expected = ['part-marks', 'briefing-c', ...sections, ...parts];
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

  test('the digest stands before the text, its figures with their values', () => {
    const { digest } = edition.briefing;
    if (digest === null) throw new Error('Briefing C has no digest.');
    const first = find(pdf.destinations.get('briefing-c'));
    const section = find(pdf.destinations.get(`section-c-${find(edition.briefing.sections[0]).id}`));
    const opening = squeezed(
      pdf.pages
        .slice(first - 1, section)
        .map((page) => page.text)
        .join(''),
    );
    for (const { claim: id } of digest.figures) {
      const claim = find(edition.claims.find((each) => each.id === id));
      expect(opening).toContain(squeezed(`${figureWords(claim)} ${claim.number}`));
    }
    expect(opening).toContain('Whatitleavesout');
  });

  test('the glossary has every term that the briefing uses, with its reading aid', () => {
    for (const { term, means, reads } of edition.glossary) {
      expect(words).toContain(squeezed(`${term} ${means} ${reads ?? ''}`));
    }
  });

  test('a claim of a briefing outside the pack is stated once, and its numbers lead there', () => {
    expect(edition.foreign.length).toBeGreaterThan(0);
    const links = pdf.pages.flatMap((page) => page.links);
    for (const { id, number, statement } of edition.foreign) {
      expect(words.split(squeezed(`${number} ${statement}`)).length - 1, number).toBeLessThanOrEqual(2);
      expect(words).toContain(squeezed(`${number} ${statement}`));
      const leading = links.filter((link) => link.destination === `claim-${id}`);
      for (const link of leading) expect(link.words).toBe(`${number}, of a briefing outside this pack`);
    }
    const other = differingFrom(edition);
    expect(links.some((link) => link.destination === `claim-${other.id}`)).toBe(true);
  });

  test('every page but the cover has a running head with its own number', () => {
    expect(
      pdf.pages.slice(1).map((page) => page.runs.find((run) => run.y > page.height - 50 && run.x > 500)?.text),
    ).toEqual(pdf.pages.slice(1).map((_, index) => String(index + 2)));
  });

  test('read back, it has no fault: tags, alternative texts, links, page numbers, outline, fonts and attachments', async () => {
    const check = await checkPdf(await readFile(join(folder, 'c.pdf')));
    expect(check).toEqual({ ok: true, value: { pages: pdf.pages.length, faults: [] } });
  });

  test('its pages are called what is printed on them, and with no notes it carries the register and the charts’ data', () => {
    expect(pdf.labels).toEqual(pdf.pages.map((_, index) => (index === 0 ? 'Cover' : String(index + 1))));
    expect([...pdf.attachments.keys()].toSorted()).toEqual(['claimbook-charts.zip', 'claimbook-register.json']);
    const register = JSON.parse(Buffer.from(find(pdf.attachments.get('claimbook-register.json'))).toString('utf8'));
    expect(register.claims.map(({ id }: { readonly id: string }) => id)).toEqual(edition.claims.map(({ id }) => id));
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
    if (claim === undefined) throw new Error('The briefing has no claims.');
    await call('saveNote', [{ ...newDraft('c', claim), text: 'Ask for the **minutes**.' }]);
    const words = { exact: 'a day', prefix: '', suffix: '', start: 0, end: 5, edition: edition.briefing.editionHash };
    await call('saveNote', [{ ...newDraft('c', null), passage: words, colour: 'straw', tags: ['when'] }]);
    const evidence = [{ type: 'quotation', text: 'No such day.' }];
    const flag = { briefing: 'c', claim, status: 'disputed', reason, evidence, checklist: [], settles: [] };
    await call('saveFlag', [flag]);
  } finally {
    await app.close();
  }
  const ran = await pack('--out', join(folder, 'marked.pdf'), '--briefing', 'c', '--profile', profile);
  expect(receiptOf(ran)).toMatchObject({ notes: 2 });
  const { pages, outline } = await readPdf(join(folder, 'marked.pdf'));
  const text = squeezed(pages.map((page) => page.text).join(''));
  const printed = [
    'Prepared by Mara Okafor',
    `Disputed, Mara Okafor. ${reason}`,
    `${reason} Evidence: “No such day.”`,
    'Ask for the minutes.',
    'Straw Mara Okafor',
    '#when “a day”',
    'MO: Mara Okafor.',
    'Unchecked → Disputed',
  ];
  expect(printed.filter((words) => !text.includes(squeezed(words)))).toEqual([]);
  expect(outline.map((entry) => entry.title)).toContain('Check log');
  // What was printed can be taken in again from the PDF itself.
  const back = await readExchangeFile(join(folder, 'marked.pdf'), () => []);
  const texts = back.ok ? back.value.entries.map((entry) => (entry.type === 'note' ? entry.text : entry.status)) : [];
  expect(texts.toSorted()).toEqual(['', 'Ask for the **minutes**.', 'disputed']);
});

describe('the pack of the whole library', () => {
  let ran: Ran;
  let pdf: ReadPdf;
  let editions: readonly BriefingEdition[];

  beforeAll(async () => {
    ran = await pack('--out', join(folder, 'all.pdf'), '--profile', join(folder, 'fresh'));
    if (ran.code !== 0) throw new Error(ran.stderr);
    pdf = await readPdf(join(folder, 'all.pdf'));
    const library = openLibrary(join(root, 'out/content'));
    editions = library.library().briefings.map(({ id }) => {
      const read = library.edition(id);
      if (!read.ok) throw new Error(read.message);
      return read.value;
    });
  });

  test('it holds every claim and every chart once, and was counted and printed once each', () => {
    const claims = editions.flatMap((each) => each.claims);
    const charts = new Map(editions.flatMap((each) => each.charts.map((chart) => [chart.id, chart])));
    expect(receiptOf(ran)).toMatchObject({ briefings: 5, claims: claims.length, charts: charts.size });
    expect(ran.stderr.match(/^(Counting|Printing)/gm)).toEqual(['Counting', 'Printing']);
    const figures = pdf.pages.flatMap((page) => page.tags.filter((tag) => tag.role === 'Figure'));
    expect(figures.map(({ alt }) => alt).toSorted()).toEqual([...charts.values()].map(({ alt }) => alt).toSorted());
    for (const { id } of claims) find(pdf.destinations.get(`record-${id}`));
  });

  test('the contents are one page, with every briefing and part on its page', () => {
    const contents = find(pdf.pages[1]);
    const wanted = [
      'part-marks',
      ...editions.map((each) => `briefing-${each.briefing.id}`),
      ...afterBriefings.map((part) => `part-${part}`),
    ];
    expect(contents.links.map((link) => link.destination)).toEqual(wanted);
    for (const link of contents.links) {
      const numbers = contents.runs.filter((run) => /^\d+$/.test(run.text) && run.x > 480);
      const nearest = numbers.toSorted((a, b) => Math.abs(a.y - link.y) - Math.abs(b.y - link.y))[0];
      expect(`${link.destination} ${nearest?.text}`).toBe(
        `${link.destination} ${pdf.destinations.get(link.destination ?? '')}`,
      );
    }
  });

  test('a claim that another briefing’s finding names is linked to its own mark, and none is outside the pack', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.filter((link) => link.destination !== null && !pdf.destinations.has(link.destination))).toEqual([]);
    expect(links.filter((link) => link.words.endsWith('outside this pack'))).toEqual([]);
    const other = differingFrom(find(editions[2]));
    expect(links.filter((link) => link.words === `${other.number} in the text`).length).toBeGreaterThan(1);
  });

  test('each quantity is one entry with all its statements side by side', () => {
    const entries = new Set(
      pdf.pages.flatMap((page) =>
        page.links.flatMap(({ destination }) => (destination?.startsWith('quantity-') ? [destination] : [])),
      ),
    );
    expect(entries.size).toBeGreaterThan(0);
    for (const entry of entries)
      expect(pdf.destinations.get(entry)).toBeGreaterThanOrEqual(find(pdf.destinations.get('part-quantities')));
  });

  test('what the checks worked out is printed in full, each claim’s sums with their sentences', () => {
    const from = find(pdf.destinations.get('part-sums'));
    const pages = pdf.pages.slice(from - 1, find(pdf.destinations.get('part-glossary')) - 1);
    const text = squeezed(pages.map((page) => page.text).join(''));
    const findings = editions.flatMap((each) => each.claims.flatMap((claim) => claim.findings));
    const told = findings.filter(({ check }) => check !== 'same-quantity');
    const worked = told.filter(({ verdict, sum }) => (verdict === 'holds' ? sum !== null : verdict !== 'cannot-run'));
    const lines = [...told.map(({ message }) => message), ...worked.flatMap(({ working }) => working)];
    expect(lines.filter((line) => !text.includes(squeezed(line)))).toEqual([]);
  });

  test('no page within a briefing but its last has more than a fifth of its height free of words', () => {
    const starts = [...editions.map(({ briefing }) => `briefing-${briefing.id}`), 'part-quantities'];
    const pages = starts.map((start) => find(pdf.destinations.get(start)));
    const within = pages.slice(1).flatMap((next, index) => pdf.pages.slice(find(pages[index]) - 1, next - 2));
    const lowest = within.map(({ runs, height }) => Math.min(...runs.map(({ y }) => y).filter((y) => y > 66)) / height);
    // Below the text area is an eleventh of a page.
    expect(Math.max(...lowest)).toBeLessThan(0.2 + 1 / 11);
  });

  test('the register leaves no briefing’s first or last row alone on a page', () => {
    for (const { claims } of editions) {
      const pages = claims.map(({ id }) => find(pdf.destinations.get(`record-${id}`)));
      expect(pages[1]).toBe(pages[0]);
      expect(pages.at(-2)).toBe(pages.at(-1));
    }
  });

  test('sources are told as far as the articles state them', () => {
    const from = find(pdf.destinations.get('part-sources'));
    const text = squeezed(
      pdf.pages
        .slice(from - 1)
        .map((page) => page.text)
        .join(''),
    );
    for (const { briefing } of editions) {
      expect(text).toContain(briefing.source.file);
      for (const cite of briefing.cites) expect(text).toContain(squeezed(cite));
    }
    expect(text).toContain('Notstated');
  });
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

  test('a profile that does not exist is named, and none is begun', async () => {
    const ran = await pack('--out', join(folder, 'c.pdf'), '--profile', join(folder, 'tyop'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain(`There is no profile folder ${join(folder, 'tyop')}.`);
    expect(await readdir(folder)).not.toContain('tyop');
  });

  test('help is the options there are', async () => {
    expect(await pack('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--out FILE.pdf') });
  });

  test('an unknown briefing is named, with those there are', async () => {
    const ran = await pack('--out', join(folder, 'zz.pdf'), '--briefing', 'zz');
    expect(ran.code).not.toBe(0);
    expect(ran.stderr).toContain('There is no briefing "zz". The library has: a, b, c, d, e.');
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

test('in greyscale nothing is printed in colour, and every sign keeps its shape', async () => {
  const out = join(folder, 'grey.pdf');
  const ran = await pack('--out', out, '--briefing', 'c', '--profile', join(folder, 'marked'), '--ink', 'greyscale');
  if (ran.code !== 0) throw new Error(ran.stderr);
  const colours = await coloursOf(out);
  expect(colours.size).toBeGreaterThan(3);
  expect([...colours].filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  expect((await readPdf(out)).pages.at(-1)?.text).toContain('in greyscale');
});

test('every page bears the label and the pack’s id, and nothing leads to a part that was not chosen', async () => {
  const out = join(folder, 'parts.pdf');
  // Sixty characters, as wide as they come.
  const label = 'WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWW WWWWWWWWWWWWWWWW'.slice(0, 60);
  const without = 'register,glossary,charts,quantities';
  const told = ['--label', label, '--id', 'trial-7', '--without', without, '--notes', 'endnotes'];
  const ran = await pack('--out', out, '--briefing', 'c', '--profile', join(folder, 'marked'), ...told);
  expect(ran.stderr).not.toContain('could not');
  const { pages, outline, destinations } = await readPdf(out);
  for (const { text, runs } of pages) {
    expect(squeezed(text)).toContain(squeezed(label));
    expect(text).toContain('Pack trial-7.');
    // The label's box begins where that of the rest ends.
    const foot = runs.filter((run) => run.y < 60 && run.text.trim() !== '');
    const [labelled, rest] = [foot.filter((run) => /^W/.test(run.text)), foot.filter((run) => !/^W/.test(run.text))];
    expect(Math.min(...labelled.map((run) => run.x))).toBeGreaterThan(Math.max(...rest.map((run) => run.x)) + 100);
  }
  const links = pages.flatMap((page) => page.links);
  expect(links.filter((link) => link.destination !== null && !destinations.has(link.destination))).toEqual([]);
  expect(links.filter((link) => /^(record|term|chart|quantity)-/.test(link.destination ?? ''))).toEqual([]);
  const titles = outline.map((entry) => entry.title);
  expect(titles).not.toContain('Verification register');
  expect(titles).toEqual(expect.arrayContaining(['How to read the marks', 'Readers’ notes', 'Check log', 'Colophon']));
  // A link that runs over a line's end is there twice.
  const leading = (to: string) =>
    new Set(links.flatMap(({ destination }) => (destination?.startsWith(to) ? destination.slice(to.length) : [])));
  expect(leading('note-').size).toBeGreaterThan(0);
  expect(leading('notecall-')).toEqual(leading('note-'));
});
