import { expect, test } from 'vitest';
import { notesCsv } from '../../shared/exchange/notes-csv.ts';
import { flagOf } from '../support/flag-of.ts';
import { noteOf } from '../support/note-of.ts';
import { contentOf } from './content-of.ts';

test('notes and flags are a row each, with claim number, colour by its name and a link back', () => {
  const note = noteOf('c_price', 'Why, "this"?', { colour: 'straw', tags: ['a', 'b'] });
  const evidence = [{ type: 'link', href: 'https://example.org/' } as const];
  const flag = flagOf('c_price', 'disputed', { reason: 'Table 2', evidence });
  const [head, first, second, ...rest] = notesCsv(contentOf([note], [flag])).split('\r\n');
  expect(head).toMatch(/^\uFEFFkind,briefing,claim,number,chart,datum,quote,text,colour,tags/);
  expect(first).toMatch(/^note,c,c_price,C07,,,,"Why, ""this""\?",To ask,a; b,.*claimbook:\/\/claim\/c_price/);
  expect(second).toMatch(/^flag,c,c_price,C07,,,,Table 2,,,,,Disputed,Unchecked,https:\/\/example\.org\/,A reader,/);
  expect(rest).toEqual(['']);
});

test('a formula that someone wrote in a note, tag or name stays a text', () => {
  const author = { ...noteOf('c_price', '').author, name: '@SUM(A1)' };
  const csv = notesCsv(contentOf([noteOf('c_price', '=HYPERLINK("x")', { tags: ['+1+1'], author })], []));
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(",'+1+1,");
  expect(csv).toContain(",'@SUM(A1),");
});
