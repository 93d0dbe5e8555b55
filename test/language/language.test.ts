import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traverseFast } from '@babel/types';
import { afterEach, expect, test } from 'vitest';
import { allMessages } from '../../electron/commands/all-messages.ts';
import { messagesIn, parseSource } from '../../electron/commands/messages-in.ts';
import { languageScriptOf, pageIn } from '../../electron/services/language/language-script.ts';
import { sentence } from '../../renderer/app/sentence.ts';
import { counted } from '../../shared/claims/counted.ts';
import type { Language, LanguageScope } from '../../shared/language/language.ts';
import { readLanguageFile, writeLanguageFile } from '../../shared/language/language-file.ts';
import { plural } from '../../shared/language/plural.ts';
import { t } from '../../shared/language/t.ts';

const scope = globalThis as LanguageScope;
afterEach(() => {
  delete scope.claimbookLanguage;
});

const polish: Language = {
  tag: 'pl',
  name: 'polski',
  direction: 'ltr',
  messages: {
    '{0} of {1} claims': 'z {1} twierdzeń {0}',
    '{0} claims': { one: '{0} twierdzenie', few: '{0} twierdzenia', many: '{0} twierdzeń', other: '{0} twierdzenia' },
    '{0} notes have lost their place': { one: 'Notatka bez miejsca' },
    'Press {0} to go.': 'Aby przejść, naciśnij {0}.',
  },
};

test('in English a sentence is what stands in the code', () => {
  expect(t`${3} of ${7} claims`).toBe('3 of 7 claims');
  expect(t`{0} is written`).toBe('{0} is written');
  expect(counted(1, 'claim')).toBe('1 claim');
  expect(counted(1204, 'reply', 'replies')).toBe('1,204 replies');
  expect(plural(1, 'See it', 'See them')).toBe('See it');
});

test('in another language values stand where its sentence has them, and what it lacks is English', () => {
  scope.claimbookLanguage = polish;
  expect(t`${3} of ${7} claims`).toBe('z 7 twierdzeń 3');
  expect(t`Nothing matches.`).toBe('Nothing matches.');
  expect(JSON.stringify(sentence`Press ${'J'} to go.`)).toContain('["Aby przejść, naciśnij ","J","."]');
});

test('a count takes the form that the language’s own plural rules ask for', () => {
  scope.claimbookLanguage = polish;
  expect([1, 3, 5, 22].map((count) => counted(count, 'claim'))).toEqual([
    '1 twierdzenie',
    '3 twierdzenia',
    '5 twierdzeń',
    '22 twierdzenia',
  ]);
  const lost = (count: number) => plural(count, '{0} note has lost its place', '{0} notes have lost their place');
  expect([lost(1), lost(5)]).toEqual(['Notatka bez miejsca', '5 notes have lost their place']);
});

test('text that a value holds is never taken for a place', () => {
  scope.claimbookLanguage = { ...polish, messages: { '{0} and {1}': '{1}, {0}' } };
  expect(t`${'{1}'} and ${'b'}`).toBe('b, {1}');
});

test('the messages of a file are found with their places, and counts with their forms', () => {
  const source = `
    const a = t\`\${x} of \${y} is left\`;
    const b = <p>{sentence\`Press \${<Key name="N" />} to \${t\`write\`}.\`}</p>;
    const c = counted(n, 'reply', 'replies') + counted(n, 'note');
    const d = plural(n, 'See it', 'See them');`;
  expect([...messagesIn('a.tsx', source)]).toEqual([
    ['{0} of {1} is left', ''],
    ['Press {0} to {1}.', ''],
    ['write', ''],
    ['{0} replies', { one: '', other: '' }],
    ['{0} notes', { one: '', other: '' }],
    ['See them', { one: '', other: '' }],
  ]);
});

test('no message of the app is a sentence in one place and a count in another', () => {
  const messages = Object.entries(allMessages());
  expect(messages.length).toBeGreaterThan(1000);
  const counts = messages.filter(([, message]) => typeof message !== 'string').map(([english]) => english);
  expect(counts).toContain('{0} claims');
  const sentences = messages.filter(([, message]) => message === '').map(([english]) => english);
  expect(sentences.filter((english) => /^\{0\} \w{3,}s$/.test(english))).toEqual([]);
});

test('no component says a word that could not be translated', () => {
  const renderer = join(import.meta.dirname, '../../renderer');
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  // What is printed or saved speaks the briefings' language.
  const shown = files.filter((file) => file.endsWith('.tsx') && !/^(pack|briefing-page)\//.test(file));
  const said: string[] = [];
  for (const file of shown) {
    const note = (text: string) => {
      if (/\p{L}{2}/u.test(text) && text.trim() !== 'Claimbook') said.push(`${file}: ${text.trim()}`);
    };
    traverseFast(parseSource(file, readFileSync(join(renderer, file), 'utf8')), (node) => {
      if (node.type === 'JSXText') note(node.value);
      if (node.type !== 'JSXAttribute' || node.value?.type !== 'StringLiteral') return;
      if (['aria-label', 'aria-valuetext', 'alt', 'placeholder', 'title'].includes(String(node.name.name))) {
        note(node.value.value);
      }
    });
  }
  expect(shown.length).toBeGreaterThan(100);
  expect(said.filter((text) => !text.includes('https://'))).toEqual([]);
});

test('a language’s file comes back as it was, without what is not translated yet', () => {
  expect(readLanguageFile(writeLanguageFile(polish))).toEqual(polish);
  const begun = { ...polish, messages: { Save: '', Close: 'Zamknij', '{0} notes': { one: '', other: '' } } };
  expect(readLanguageFile(JSON.stringify(begun)).messages).toEqual({ Close: 'Zamknij' });
});

test.each([
  ['[]', /expected object/],
  ['{"tag":"x y","name":"X","direction":"ltr","messages":{}}', /tag is not a BCP 47 tag/],
  ['{"tag":"en-GB","name":"X","direction":"ltr","messages":{}}', /the language the app is written in/],
  ['{"tag":"de","name":"X","direction":"up","messages":{}}', /direction/],
  ['{"tag":"de","name":"X","direction":"ltr","messages":{"Save":7}}', /messages.Save/],
  ['{', /JSON/],
])('%s is no language, and the fault is named', (text, fault) => {
  expect(() => readLanguageFile(text)).toThrow(fault);
});

test('what a language holds stays data on its way into the page', () => {
  const hostile: Language = { ...polish, messages: { Save: '</script><script>alert(1)</script>\u2028`"' } };
  const told: LanguageScope = {};
  new Function('globalThis', languageScriptOf(hostile))(told);
  expect(told.claimbookLanguage).toEqual(hostile);
  const html = pageIn(
    { ...polish, tag: 'ar', direction: 'rtl' },
    '<!doctype html><html lang="en-GB"><head></head></html>',
  );
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<head>\n    <script src="/language.js"></script>');
});
