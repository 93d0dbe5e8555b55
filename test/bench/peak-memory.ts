import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'playwright-core';

/** The most memory that processes held, in MB; null where the system does not tell. */
export interface PeakMemory {
  readonly node: number;
  /** The greediest of Chromium's renderers. */
  readonly renderer: number | null;
}

/** How often this process is looked at, in ms, and how often Chromium's: those of closed pages are gone. */
const pause = 20;
const longPause = 250;

/** Runs `work` and tells the most memory that was held meanwhile, by this process and by the renderers of `browser`. */
export async function withPeakMemory<T>(browser: Browser, work: () => Promise<T>): Promise<readonly [T, PeakMemory]> {
  let node = 0;
  const look = () => {
    node = Math.max(node, process.memoryUsage.rss());
  };
  const timer = setInterval(look, pause);
  const devtools = await browser.newBrowserCDPSession();
  const renderers: number[] = [];
  const lookFurther = async () => {
    renderers.push(...(await rendererPeaks(devtools)));
  };
  const further = setInterval(lookFurther, longPause);
  try {
    const result = await work();
    look();
    await lookFurther();
    return [result, { node: node / 1e6, renderer: renderers.length === 0 ? null : Math.max(...renderers) }];
  } finally {
    clearInterval(timer);
    clearInterval(further);
    await devtools.detach();
  }
}

/** Linux keeps each process's own high-water mark. */
async function rendererPeaks(devtools: CDPSession): Promise<readonly number[]> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').flatMap(({ id }) => highWaterMark(id));
}

function highWaterMark(process: number): readonly number[] {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1000];
  } catch {
    return [];
  }
}
