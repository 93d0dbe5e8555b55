import { isRecord } from './is-record.ts';
/**
 * The annotations of a parsed JSON-LD file: a collection with its first page in it, a page, a list, or a single one; null
 * where it is none of these.
 */
export function annotationItems(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some(isAnnotation) ? value : null;
  if (isAnnotation(value)) return [value];
  if (!isRecord(value)) return null;
  const page = value.type === 'AnnotationCollection' ? value.first : value;
  if (value.type === 'AnnotationCollection' && page === undefined) return [];
  return isRecord(page) && page.type === 'AnnotationPage' && Array.isArray(page.items) ? page.items : null;
}

function isAnnotation(value: unknown): boolean {
  return isRecord(value) && value.type === 'Annotation';
}
