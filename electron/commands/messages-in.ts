import { parse } from '@babel/parser';
import { type Node, traverseFast } from '@babel/types';
import type { Message } from '../../shared/language/language.ts';
import { messageKey } from '../../shared/language/message-key.ts';

/** The English messages of a source file, each untranslated: an empty text, or empty forms where it counts something. */
export function messagesIn(file: string, source: string): ReadonlyMap<string, Message> {
  const found = new Map<string, Message>();
  traverseFast(parseSource(file, source), (node) => {
    if (node.type === 'TaggedTemplateExpression' && isNamed(node.tag, ['t', 'sentence'])) {
      found.set(messageKey(node.quasi.quasis.map(({ value }) => value.cooked ?? '')), '');
    }
    if (node.type !== 'CallExpression' || !isNamed(node.callee, ['plural', 'counted'])) return;
    const [, one, many] = node.arguments.map(textOf);
    if (isNamed(node.callee, ['plural'])) found.set(many ?? '', noForms);
    else if (one != null) found.set(`{0} ${many ?? `${one}s`}`, noForms);
  });
  found.delete('');
  return found;
}

/** A source file's syntax tree. Throws an error that names the place where it can't be read. */
export function parseSource(file: string, source: string): Node {
  const plugins = ['typescript', ...(file.endsWith('x') ? (['jsx'] as const) : [])] as const;
  return parse(source, { sourceType: 'module', sourceFilename: file, plugins: [...plugins] });
}

const noForms: Message = { one: '', other: '' };

function isNamed(node: Node, names: readonly string[]): boolean {
  return node.type === 'Identifier' && names.includes(node.name);
}

function textOf(node: Node): string | null {
  return node.type === 'StringLiteral' ? node.value : null;
}
