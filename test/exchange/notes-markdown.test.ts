import { expect, test } from 'vitest';
import { notesMarkdown } from '../../shared/exchange/notes-markdown.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { contentOf } from './content-of.ts';

const ada = { id: '7f1c1b0e-0000-4000-8000-000000000001', name: 'Ada' };
const brandt = { id: '7f1c1b0e-0000-4000-8000-000000000002', name: 'Brandt' };
const note = noteOf('c_price', 'Why?', { author: ada });
const adas = flagOf('c_price', 'verified', { author: ada });
const brandts = flagOf('c_price', 'disputed', { author: brandt, step: 2 });

test('the status beside a note is the reader’s own, whatever a colleague said later', () => {
  const layers = { own: ada.id, hidden: new Set<string>(), blind: false };
  expect(notesMarkdown(contentOf([note], [adas, brandts], layers), '{{text}} {{status}}')).toContain('Why? Verified');
});

test('in a blind check no colleague’s flag is given away', () => {
  const layers = { own: ada.id, hidden: new Set<string>(), blind: true };
  expect(notesMarkdown(contentOf([note], [brandts], layers), '- {{status}}')).not.toContain('Disputed');
});
