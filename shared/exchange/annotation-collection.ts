import { canonical } from '../notes/canonical.ts';
import type { Entry } from '../notes/entry.ts';
import { annotationContext, flagAnnotation, noteAnnotation } from './annotation.ts';
import type { ExportWords } from './export-content.ts';

/**
 * Notes and flags as the text of a W3C AnnotationCollection with all of it on one page, an annotation a line. The same
 * entries in the same order give the same text. `id` names the collection, as a URN.
 */
export function annotationCollection(id: string, label: string, entries: readonly Entry[], words: ExportWords): string {
  const seen = new Map<string, number>();
  const lines = entries.map((entry) => {
    const key = `${entry.type} ${entry.id}`;
    const version = (seen.get(key) ?? 0) + 1;
    seen.set(key, version);
    return canonical(
      entry.type === 'note' ? noteAnnotation(entry, version, words) : flagAnnotation(entry, version, words),
    );
  });
  const page = canonical({ id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0 });
  const collection = canonical({
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label,
    total: lines.length,
  });
  const items = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
  return `${open(collection)},"first":${open(page)},"items":[${items}]}}\n`;
}

/** A JSON object's text without its last brace. */
function open(object: string): string {
  return object.slice(0, -1);
}
