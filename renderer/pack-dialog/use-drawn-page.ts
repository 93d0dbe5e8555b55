import { useEffect, useState } from 'react';
import { t } from '../../shared/language/t.ts';
import { sentenceOf } from '../state/host-client.ts';
import type { OpenPdf } from './open-pdf.ts';
import { createPageDrawer, type DrawnPage, type PageDrawer } from './page-drawer.ts';

interface Pages extends OpenPdf {
  /** The PDF that they are of, in base64. */
  readonly of: string;
  readonly drawer: PageDrawer;
}

/** The pages of a PDF given in base64, once it is open; the older ones until then. */
export function usePages(pdf: string | null): { readonly pages: Pages | null; readonly problem: string | null } {
  const [pages, setPages] = useState<Pages | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (pdf === null) {
      setPages(null);
      return;
    }
    let over = false;
    const open = async () => {
      const { openPdf } = await import('./open-pdf.ts');
      if (over) return;
      const opened = await openPdf(pdf);
      if (over) opened.close();
      else {
        setPages({ ...opened, of: pdf, drawer: createPageDrawer(opened.pdf) });
        setProblem(null);
      }
    };
    open().catch((error: unknown) => {
      if (!over) setProblem(t`The pages could not be drawn. ${sentenceOf(error)}`);
    });
    return () => {
      over = true;
    };
  }, [pdf]);
  // Closed once another stands in its place: nobody waits any more for a page of it that is still being drawn.
  useEffect(() => pages?.close, [pages]);
  return { pages, problem };
}

/** A page as it is drawn at a scale, the one before until it is; its neighbours are drawn after it. */
export function useDrawnPage(
  pages: Pages | null,
  page: number,
  scale: number,
): { readonly drawn: DrawnPage | null; readonly problem: string | null } {
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (pages === null || scale <= 0 || page > pages.pdf.numPages) return;
    const { drawer } = pages;
    const count = pages.pdf.numPages;
    let over = false;
    drawer.keepNear(page, scale);
    const draw = async () => {
      const shown = await drawer.draw(page, scale);
      if (over) return;
      setDrawn(shown);
      setProblem(null);
      for (const near of [page + 1, page - 1]) {
        if (!over && near >= 1 && near <= count) await drawer.draw(near, scale);
      }
    };
    draw().catch((error: unknown) => {
      // Turned before it was drawn: the page turned to draws itself.
      if (over) return;
      setDrawn(null);
      setProblem(t`Page ${page} could not be drawn. ${sentenceOf(error)}`);
    });
    return () => {
      over = true;
    };
  }, [pages, page, scale]);
  return { drawn, problem };
}
