import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageNotes } from '../../renderer/briefing-page/PageNotes.tsx';
import { PageRegister } from '../../renderer/briefing-page/PageRegister.tsx';
import { PrintedNoteView } from '../../renderer/pack/PrintedNoteView.tsx';
import { PackProvider } from '../../renderer/pack/pack-context.ts';
import { RegisterPart } from '../../renderer/pack/RegisterPart.tsx';
import { ScaleProvider } from '../../renderer/verification/scale-context.ts';
import { briefingMarkdown } from '../../shared/briefing/briefing-markdown.ts';
import { claimReview } from '../../shared/exchange/claim-reviews.ts';
import { noteMarkdown } from '../../shared/exchange/markdown-template.ts';
import { groupNotes } from '../../shared/notes/note-groups.ts';
import { usualScale } from '../../shared/notes/status.ts';
import { noteHead } from '../../shared/pack/note-head.ts';
import { packModel } from '../../shared/pack/pack-model.ts';
import { edition } from '../services/content.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { packOf } from '../support/pack-of.ts';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Asia/Shanghai';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** The morning of the 24th in Shanghai. */
const morning = '2026-11-23T23:30:00.000Z';
const at = { created: morning, changed: morning };
const note = noteOf('c_daily_tokens', 'Twice as many?', { ...at, colour: 'straw', tags: ['pricing'] });
const flag = flagOf('c_daily_tokens', 'disputed', { ...at, reason: 'It is not so.' });

const model = packModel(
  packOf([edition], {
    setOn: '2026-11-24T09:00:00+08:00',
    notebooks: [{ briefing: 'c', notes: [note], flags: [flag], forks: [] }],
  }),
);
const printed = { note, placement: null, replies: [], number: 1, placed: true };

const drawn = (view: ReturnType<typeof createElement>): string =>
  renderToStaticMarkup(
    createElement(
      ScaleProvider,
      { value: usualScale },
      createElement(PackProvider, { value: { model, notes: new Map() } }, view),
    ),
  );

test('a note and a flag of one morning are of one day in every file and list', () => {
  const files = {
    pack: drawn(createElement(PrintedNoteView, { printed })),
    register: drawn(createElement(RegisterPart, { briefings: ['c'] })),
    page: drawn(createElement(PageNotes, { notes: [printed] })),
    'page register': drawn(createElement(PageRegister, { edition })),
    markdown: briefingMarkdown(model),
    template: noteMarkdown('{{date}}', note, {
      briefing: 'c',
      title: null,
      number: null,
      statement: null,
      status: null,
      colourNames: {},
    }),
  };
  for (const [name, text] of Object.entries(files)) {
    expect(text, name).toContain('24 Nov');
    expect(text, name).not.toContain('23 Nov');
  }
  const review = claimReview(flag, { claim: null, title: null, source: null, scale: usualScale });
  expect(review.datePublished).toBe('2026-11-24');
  const row = { note, kind: 'note', section: null } as Parameters<typeof groupNotes>[0][number];
  expect(groupNotes([row], 'day').map(({ value }) => value)).toEqual(['2026-11-24']);
});

test('a note’s head says the same in the pack, the web page and the Markdown', () => {
  expect(noteHead(note, model)).toMatchObject({
    category: 'Straw',
    author: 'A reader',
    day: '24 Nov 2026',
    edited: false,
  });
  const words = (html: string) => html.replace(/<[^>]+>/g, '');
  expect(words(drawn(createElement(PrintedNoteView, { printed })))).toContain(
    'C1. Straw A reader, 24 Nov 2026. #pricing',
  );
  expect(words(drawn(createElement(PageNotes, { notes: [printed] })))).toContain(
    'C1 Straw, A reader, 24 Nov 2026 #pricing',
  );
  expect(briefingMarkdown(model)).toContain('\\[C1\\] **Straw**, A reader, 24 Nov 2026 \\#pricing');
});
