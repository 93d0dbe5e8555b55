import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** The most memory that processes held, in MB; null where the system does not tell. */
export interface PeakMemory {
  readonly node: number;
  /** The greediest of Chromium's renderers. */
  readonly renderer: number | null;
}

/** How often this process is looked at, in ms. */
const pause = 20;

/** Runs `work` and tells the most memory that was held meanwhile, by this process and by the renderers of `browser`. */
export async function withPeakMemory<T>(browser: Browser, work: () => Promise<T>): Promise<readonly [T, PeakMemory]> {
  let node = 0;
  const look = () => {
    node = Math.max(node, process.memoryUsage.rss());
  };
  const timer = setInterval(look, pause);
  try {
    const result = await work();
    look();
    return [result, { node: node / 1e6, renderer: await rendererPeak(browser) }];
  } finally {
    clearInterval(timer);
  }
}

/** Linux keeps each process's own high-water mark. */
async function rendererPeak(browser: Browser): Promise<number | null> {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => highWaterMark(id));
  return peaks.length === 0 ? null : Math.max(...peaks);
}

function highWaterMark(process: number): readonly number[] {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1000];
  } catch {
    return [];
  }
}
