import { openApp } from '../support/open-app.ts';
import { median, quantile } from './median.ts';

/** From the key that selects a claim to the frame in which its chart stands, in ms. */
export interface SelectFigures {
  readonly median: number;
  readonly percentile95: number;
  readonly claims: number;
}

/** Goes through a briefing with J, claim by claim, and takes the time inside the page. */
export async function measureSelection(rounds = 120): Promise<SelectFigures> {
  const app = await openApp();
  try {
    await app.page.waitForSelector('main [role=button]');
    await app.page.keyboard.press('j');
    await app.page.waitForSelector('.chart-drawing svg');
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await app.page.waitForTimeout(120);
      const painted = app.page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const panel = document.querySelector('.chart-figure')?.parentElement;
            let pressed = 0;
            let drawn = false;
            const seen = new MutationObserver((changes) => {
              drawn ||= changes.some(({ target }) => target instanceof SVGElement || target.nodeName === 'DIV');
              last = performance.now();
            });
            let last = 0;
            if (panel) seen.observe(panel, { subtree: true, childList: true, attributes: true });
            addEventListener(
              'keydown',
              ({ timeStamp }) => {
                pressed = timeStamp;
              },
              { once: true, capture: true },
            );
            const frame = () => {
              // A frame has passed in which nothing of the chart changed any more: it was painted by then.
              if (pressed > 0 && drawn && performance.now() - last > 40) {
                seen.disconnect();
                resolve(last - pressed);
              } else requestAnimationFrame(frame);
            };
            requestAnimationFrame(frame);
          }),
      );
      await app.page.keyboard.press('j');
      times.push(await painted);
    }
    return { median: median(times), percentile95: quantile(times, 0.95), claims: times.length };
  } finally {
    await app.close();
  }
}
