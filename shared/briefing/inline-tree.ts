import type { Token } from 'markdown-it';
import type { Inline } from './briefing.ts';
import { markOf } from './claim-mark.ts';
import type { Fault, Place } from './source-file.ts';
import { offsetOf, rememberOffset } from './token-offset.ts';

/** A claim's own mark or a later mention of it, where the text makes it. */
export interface PlacedMark {
  readonly claim: string;
  readonly own: boolean;
  readonly place: Place;
  /** The marked words as written, without inner marks. */
  readonly words: string;
  /** The stated figures inside, as plain text. */
  readonly figures: readonly { readonly text: string; readonly place: Place }[];
}

/** What building a run of text needs to hand back beside the text itself. */
export interface InlineSink {
  readonly mark: (mark: PlacedMark) => number;
  readonly fault: (place: Place, fault: Fault) => void;
}

interface Open {
  readonly token: Token;
  readonly children: Inline[];
}

/** Builds the text of one inline token. Marks inside marks, and what a briefing may not hold, are reported. */
export function inlineTree(inline: Token, placeAt: (offset: number) => Place, sink: InlineSink): readonly Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  rememberAddresses(inline);
  for (const token of inline.children ?? []) {
    const into = open.at(-1)?.children ?? root;
    if (token.nesting === 1) {
      checkOpening(token, open, placeAt, sink);
      open.push({ token, children: [] });
    } else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed !== undefined) (open.at(-1)?.children ?? root).push(...close(closed, placeAt, sink));
    } else {
      leaf(token, into, placeAt, sink);
    }
  }
  return root;
}

/** markdown-it does not say where a link stands; its address is found in the text, from left to right. */
function rememberAddresses(inline: Token): void {
  let after = 0;
  for (const token of inline.children ?? []) {
    const address = token.attrGet(token.type === 'image' ? 'src' : 'href');
    const found = address === null ? -1 : inline.content.indexOf(String(address), after);
    if (found < 0) continue;
    rememberOffset(token, found);
    after = found;
  }
}

function leaf(token: Token, into: Inline[], placeAt: (offset: number) => Place, sink: InlineSink): void {
  switch (token.type) {
    case 'text':
    case 'text_special':
      append(into, token.content);
      return;
    case 'softbreak':
    case 'hardbreak':
      append(into, ' ');
      return;
    case 'code_inline':
      into.push({ type: 'code', text: token.content });
      return;
    case 'stray_mark':
      sink.fault(placeAt(offsetOf(token)), {
        code: 'bad-mark',
        message: `${token.content} closes no bracket.`,
        mend: 'Put the words it marks in square brackets before it.',
      });
      return;
    case 'html_tag':
      sink.fault(placeAt(offsetOf(token)), {
        code: 'html-in-text',
        message: `The text holds HTML: ${token.content.slice(0, 40)}`,
        mend: 'Write it in markdown, or leave it out.',
      });
      return;
    case 'image':
      sink.fault(placeAt(offsetOf(token)), {
        code: 'image-in-text',
        message: 'The text holds an image.',
        mend: 'Leave it out.',
      });
      return;
    default:
      sink.fault(placeAt(offsetOf(token)), { code: 'unsupported-text', message: `The text holds a ${token.type}.` });
  }
}

function append(into: Inline[], text: string): void {
  const last = into.at(-1);
  if (last?.type === 'text') into[into.length - 1] = { type: 'text', text: last.text + text };
  else if (text !== '') into.push({ type: 'text', text });
}

function checkOpening(token: Token, open: readonly Open[], placeAt: (offset: number) => Place, sink: InlineSink): void {
  const around = open.map((outer) => markOf(outer.token)?.mark).filter((mark) => mark !== undefined);
  const claim = around.find((mark) => mark.type === 'claim' || mark.type === 'mention');
  const meta = markOf(token);
  if (meta === null) {
    if (token.type === 'link_open' && claim !== undefined) {
      sink.fault(placeAt(offsetOf(token)), nested('A link', `the mark of ${claim.id}`));
    }
    return;
  }
  const place = placeAt(offsetOf(token));
  const { mark } = meta;
  if (mark.type === 'unknown') {
    const mend = 'Write {#id}, {ref=id}, {.figure} or {lang=zh-Hans}.';
    sink.fault(place, { code: 'bad-mark', message: `${mark.attributes} is not a mark.`, mend });
  } else if (mark.type === 'figure') {
    if (claim === undefined) {
      const message = `The figure "${meta.source}" stands outside every claim mark.`;
      sink.fault(place, { code: 'bad-mark', message, mend: 'Mark the claim around it.' });
    } else if (around.some((outer) => outer.type === 'figure')) {
      sink.fault(place, nested('A figure', 'another figure'));
    }
  } else if (mark.type !== 'foreign' && claim !== undefined) {
    sink.fault(place, nested(`The mark of ${mark.id}`, `the mark of ${claim.id}`));
  }
}

function nested(inner: string, outer: string): Fault {
  const mend = 'End the first before the second begins.';
  return { code: 'nested-mark', message: `${inner} stands inside ${outer}.`, mend };
}

function close({ token, children }: Open, placeAt: (offset: number) => Place, sink: InlineSink): readonly Inline[] {
  switch (token.type) {
    case 'em_open':
      return [{ type: 'emphasis', children }];
    case 'strong_open':
      return [{ type: 'strong', children }];
    case 'link_open':
      return [link(token, children, placeAt(offsetOf(token)), sink)];
    case 'mark_open':
      return closeMark(token, children, placeAt, sink);
    default:
      return children;
  }
}

function link(token: Token, children: readonly Inline[], place: Place, sink: InlineSink): Inline {
  const href = String(token.attrGet('href') ?? '');
  if (!/^(https?:\/\/|#)/i.test(href)) {
    sink.fault(place, {
      code: 'bad-link',
      message: `The link to "${href}" is neither http, https nor a place in the text.`,
      mend: 'Leave the link out, or give its full address.',
    });
  }
  return { type: 'link', href, children };
}

function closeMark(
  token: Token,
  children: readonly Inline[],
  placeAt: (offset: number) => Place,
  sink: InlineSink,
): readonly Inline[] {
  const meta = markOf(token);
  if (meta === null) return children;
  const { mark } = meta;
  const offset = offsetOf(token);
  switch (mark.type) {
    case 'unknown':
      return children;
    case 'figure':
      return [{ type: 'figure', children }];
    case 'foreign':
      return [{ type: 'foreign', lang: mark.lang, children }];
    case 'claim':
    case 'mention': {
      const place = placeAt(offset);
      const figures = figuresIn(children).map((text) => {
        const inside = meta.source.indexOf(`[${text}]{.figure}`);
        return { text, place: placeAt(inside < 0 ? offset : offset + 1 + inside) };
      });
      const own = mark.type === 'claim';
      const mention = sink.mark({ claim: mark.id, own, place, words: plainText(children), figures });
      return [{ type: 'claim', claim: mark.id, mention, children }];
    }
  }
}

function figuresIn(children: readonly Inline[]): readonly string[] {
  return children.flatMap((child) => {
    if (child.type === 'figure') return [plainText(child.children)];
    return 'children' in child ? figuresIn(child.children) : [];
  });
}

/** The words of a run of text, without its marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('children' in inline ? plainText(inline.children) : inline.text)).join('');
}
