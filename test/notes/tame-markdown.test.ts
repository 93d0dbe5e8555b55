import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { tameMarkdown } from '../../shared/notes/tame-markdown.ts';

/** A program that lets everything come alive. */
const open = new MarkdownIt({ html: true, linkify: false });
open.validateLink = () => true;
/** The app, as it shows a note. */
const app = new MarkdownIt({ html: false, linkify: false });
app.disable('image');
app.validateLink = (href) => /^https?:\/\//i.test(href);

const shown = (text: string) => open.render(tameMarkdown(text)).trim();

test('links lead to the web or are no links, however they are written', () => {
  for (const text of [
    '[a](javascript:alert(1))',
    '[a\\](javascript:alert(1))',
    '\\\\[a](javascript:alert(1))',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '[a](<file:///etc/passwd>)',
    '[a](data:text/html,x "t")',
    '[a]()',
    '[](<>)',
  ]) {
    expect(shown(text)).not.toContain('<a');
  }
  expect(shown('[a](https://x.org/?a=1&copy;=2)')).toContain('<a href="https://x.org/');
});

test('no picture is fetched and no HTML comes alive', () => {
  for (const text of [
    '![p](https://tracker.example/x.png)',
    '\\![p](https://tracker.example/x.png)',
    '\\\\![p](https://tracker.example/x.png)',
    '![p][t]\n\n[t]: https://tracker.example/x.png',
    '<img src=x onerror=alert(1)>',
    '\\<script>alert(1)</script>',
    '&lt;b&gt;',
    '<!-- a',
  ]) {
    expect(shown(text)).not.toMatch(/<(img|script|b|!--)/);
  }
});

test('code keeps its characters, and ends with the note', () => {
  expect(shown('`a < b && c`')).toBe('<p><code>a &lt; b &amp;&amp; c</code></p>');
  expect(shown('`` a ` ![b] ``')).toBe('<p><code>a ` ![b]</code></p>');
  expect(shown('```js\nif (a < b)  \n\n  ![c](d)\n```')).toBe(
    '<pre><code class="language-js">if (a &lt; b)  \n\n  ![c](d)\n</code></pre>',
  );
  expect(shown('- a\n\n  ```\n  b  \n\n  c\n  ```')).toContain('<pre><code>b  \n\nc\n</code></pre>');
  expect(tameMarkdown('```\nnever ended')).toBe('```\nnever ended\n```');
  expect(shown('a\n\n    four < spaces')).toContain('<code>four &lt; spaces\n</code>');
});

test('what a note says is said alike', () => {
  const text = [
    '# Head\n\nTwo\nlines  \nand *em* **strong** ~~gone~~ ***both***',
    '1. one\n2. two\n   - inner\n   - more\n\n3) other\n\n+ loose\n\n  still\n\n+ next',
    '> said\n>\n> - so\n\n***\n\nUnder\nlined\n---',
    '| a | b |\n| --- | --- |\n| `x` | 1 \\| 2 |',
    '1986\\. A year. \\# no head, 2 * 3 * 4, a_b_c &amp;amp; &copy;',
    '[named][n] <https://y.org/>\n\n[n]: https://x.org/ "Title"',
  ].join('\n\n');
  // Titles of links are not shown by the app.
  expect(shown(text)).toBe(
    app.render(text).replace(' title="Title"', '').replace('Under\nlined', 'Under lined').trim(),
  );
});

test('whatever is written, nothing comes alive that the app would not show', () => {
  const piece = fc.constantFrom(
    ...[
      '[',
      ']',
      '(',
      ')',
      '!',
      '\\',
      '<',
      '>',
      '`',
      '```',
      '~~~',
      '\n',
      '\n\n',
      '    ',
      '- ',
      '1. ',
      '> ',
      '|',
      '---',
    ],
    ...[
      'a',
      'javascript:x',
      'https://x.org',
      ': ',
      '&lt;',
      '&#33;',
      '&#96;',
      '*',
      '_',
      '"',
      '# ',
      'img src=x',
      '/',
      '\t',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const html = shown(pieces.join(''));
      expect(html).not.toMatch(/<(img|script|javascript|a(?! href="https))/);
    }),
    { numRuns: 3000 },
  );
});
