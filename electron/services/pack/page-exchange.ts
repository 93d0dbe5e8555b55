import type { PackPages } from '../../../shared/pack/pack.ts';

/** One call of the pack page: it is drawn, or why it can't be; `answer` settles the page's promise. */
export interface PageCall {
  readonly problem: string | null;
  readonly answer: (pages: PackPages | null) => void;
}

/** The talk between desk and pack page: the page says when it is drawn, the desk answers when it has printed. */
export interface PageExchange {
  /** The page's side: resolves with page numbers to fill in, or null when nothing more is wanted. */
  drawn(problem: string | null): Promise<PackPages | null>;
  /** The desk's side: the page's next call. */
  next(): Promise<PageCall>;
  /** Lets the page go: every call still open is answered with null. */
  end(): void;
}

/** For one pack: the calls of the page wait here until the desk asks for them. */
export function createPageExchange(): PageExchange {
  const arrived: PageCall[] = [];
  const open = new Set<PageCall>();
  let waiting: ((call: PageCall) => void) | null = null;

  return {
    drawn: (problem) =>
      new Promise((resolve) => {
        const call: PageCall = {
          problem,
          answer: (pages) => {
            open.delete(call);
            resolve(pages);
          },
        };
        open.add(call);
        if (waiting === null) arrived.push(call);
        else waiting(call);
        waiting = null;
      }),
    next: () =>
      new Promise((resolve) => {
        const call = arrived.shift();
        if (call === undefined) waiting = resolve;
        else resolve(call);
      }),
    end: () => {
      for (const call of [...open]) call.answer(null);
    },
  };
}
