import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { markdownElements } from '../../renderer/notes/markdown-elements.tsx';

const set = (text: string) => renderToStaticMarkup(markdownElements(text));

test('emphasis, lists, quotations and code are set', () => {
  expect(set('A **slipped** zero.\n\n- one\n- two\n\n> said\n\n`60 bn`')).toBe(
    '<p>A <strong>slipped</strong> zero.</p><ul><li>one</li><li>two</li></ul>' +
      '<blockquote><p>said</p></blockquote><p><code>60 bn</code></p>',
  );
});

test('a web link is a link, with its address shown', () => {
  expect(set('[list](https://example.org/prices)')).toContain('<a href="https://example.org/prices"');
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox)',
  '[x](smb://host/share)',
  '[x](ms-msdt:/id)',
  '[x](search-ms:query=a)',
  '[x](vscode://file/etc)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://example.org/1)',
  '[x](filesystem:https://example.org/1)',
  '[x](C:\\\\windows)',
  '[x](//host/share)',
  '[x]()',
  '![x](https://example.org/track.png)',
  '[x]: javascript:alert(1)\n\n[x]',
  '<https://example.org" onclick="alert(1)>',
  '# __proto__\n\n## constructor',
];

test('nothing hostile becomes a tag, a picture or a link', () => {
  for (const text of hostile) {
    const html = set(text);
    expect(html, text).not.toMatch(/<(script|img|iframe|svg|object|style)/i);
    expect(html, text).not.toMatch(/href="(?!https?:)/i);
    expect(html, text).not.toMatch(/<[^>]*\s(on\w+|src|style|id)=/i);
  }
});
