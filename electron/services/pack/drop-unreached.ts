import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Drops every object to which nothing in the document leads any more, with whatever Chromium made up in it. */
export function dropUnreached(context: PDFContext): void {
  const reached = new Set<PDFRef>();
  const { Root, Info, ID } = context.trailerInfo;
  const ahead: (PDFObject | undefined)[] = [Root, Info, ID];
  while (ahead.length > 0) {
    const object = ahead.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      ahead.push(context.lookup(object));
    } else if (object instanceof PDFDict) ahead.push(...object.values());
    else if (object instanceof PDFArray) for (const each of object.asArray()) ahead.push(each);
    else if (object instanceof PDFStream) ahead.push(object.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
