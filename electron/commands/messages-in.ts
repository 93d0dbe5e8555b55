import { type Expression, parseSync, type TemplateLiteral, Visitor } from 'oxc-parser';
import type { Message } from '../../shared/language/language.ts';

/** The English messages of a source file, each untranslated: an empty text, or empty forms where it counts something. */
export function messagesIn(file: string, source: string): ReadonlyMap<string, Message> {
  const found = new Map<string, Message>();
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && (tag.name === 't' || tag.name === 'sentence')) found.set(keyOf(quasi), '');
    },
    CallExpression({ callee, arguments: [, one, many] }) {
      if (callee.type !== 'Identifier' || (callee.name !== 'plural' && callee.name !== 'counted')) return;
      const [single, several] = [one, many].map((each) => textOf(each));
      if (callee.name === 'plural' && several !== null && several !== undefined) found.set(several, noForms);
      if (callee.name === 'counted' && single != null) found.set(`{0} ${several ?? `${single}s`}`, noForms);
    },
  }).visit(program);
  return found;
}

const noForms: Message = { one: '', other: '' };

function keyOf({ quasis }: TemplateLiteral): string {
  return quasis.map(({ value }, index) => `${index === 0 ? '' : `{${index - 1}}`}${value.cooked ?? ''}`).join('');
}

function textOf(node: Expression | { readonly type: string } | undefined): string | null {
  return node !== undefined && node.type === 'Literal' && 'value' in node && typeof node.value === 'string'
    ? node.value
    : null;
}
