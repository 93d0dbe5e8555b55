import { t } from '../../../shared/language/t.ts';
import { PackStopped } from './pack-stopped.ts';

interface Patience {
  /** How long there may be no sign of life, in ms. */
  readonly limit: number;
  /** What the reader is told then, without its full stop. */
  readonly late: string;
  readonly signal: AbortSignal;
  /** When there was the last sign of life, as `performance.now()` tells; the start of the wait unless told. */
  readonly heard?: () => number;
}

/** Waits for `work`, but no longer than there are signs of life, nor after `signal`; throws PackStopped then. */
export async function within<T>(work: Promise<T>, { limit, late, signal, heard }: Patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop = (): void => {};
  const start = performance.now();
  const alarm = new Promise<never>((_, reject) => {
    stop = () => reject(new PackStopped(t`Nothing was saved.`));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    const look = (): void => {
      const left = Math.max(start, heard?.() ?? start) + limit - performance.now();
      if (left > 0) timer = setTimeout(look, left);
      else reject(new PackStopped(t`${late} (${Math.round(limit / 1000)} s). Nothing was saved.`));
    };
    timer = setTimeout(look, limit);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
