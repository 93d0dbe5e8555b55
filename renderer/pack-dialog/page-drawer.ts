import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A page as it is drawn, and what it says. */
export interface DrawnPage {
  readonly canvas: HTMLCanvasElement;
  readonly text: string;
}

interface Drawing {
  readonly drawn: Promise<DrawnPage>;
  readonly cancel: () => void;
}

/** Draws pages of one PDF, and keeps those that are near. */
export interface PageDrawer {
  /** A page, counted from 1, at `scale` screen px for each CSS px of the page. Rejects once it is cancelled. */
  draw(page: number, scale: number): Promise<DrawnPage>;
  /** Gives up, and lets go of, every page but `page` and its neighbours, and those at another scale. */
  keepNear(page: number, scale: number): void;
}

/** CSS px in a point of a PDF. */
export const pxPerPoint = 96 / 72;

/** Draws pages when they are asked for and keeps those; the PDF stays the caller’s to close. */
export function createPageDrawer(pdf: PDFDocumentProxy): PageDrawer {
  const drawings = new Map<string, Drawing>();

  function begin(number: number, scale: number): Drawing {
    let cancelled = false;
    let cancelRendering = (): void => {};
    const draw = async (): Promise<DrawnPage> => {
      const page = await pdf.getPage(number);
      if (cancelled) throw new Error('The page was turned.');
      const viewport = page.getViewport({ scale: scale * pxPerPoint * devicePixelRatio });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      canvas.style.width = `${canvas.width / devicePixelRatio}px`;
      const rendering = page.render({ canvas, viewport });
      cancelRendering = () => rendering.cancel();
      const [content] = await Promise.all([page.getTextContent(), rendering.promise]);
      const text = content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
      return { canvas, text };
    };
    const drawn = draw();
    // Whoever waits for it hears of it. It is not kept, so that it is tried again when it is next wanted.
    drawn.catch(() => drawings.delete(keyOf(number, scale)));
    return {
      drawn,
      cancel: () => {
        cancelled = true;
        cancelRendering();
      },
    };
  }

  return {
    draw(page, scale) {
      const key = keyOf(page, scale);
      const drawing = drawings.get(key) ?? begin(page, scale);
      drawings.set(key, drawing);
      return drawing.drawn;
    },
    keepNear(page, scale) {
      const near = new Set([page - 1, page, page + 1].map((each) => keyOf(each, scale)));
      for (const [key, drawing] of drawings) {
        if (near.has(key)) continue;
        drawing.cancel();
        drawings.delete(key);
      }
    },
  };
}

const keyOf = (page: number, scale: number): string => `${page} ${scale} ${devicePixelRatio}`;
