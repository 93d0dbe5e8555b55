import { openApp } from '../support/open-app.ts';
import { median, quantile } from './median.ts';

/** From the key that selects a claim to the frame in which its chart stands, in ms. */
export interface SelectFigures {
  readonly median: number;
  readonly percentile95: number;
  readonly claims: number;
}

/**
 * Runs in the page: resolves with the time from the next key to the last change of the evidence panel, once nothing in
 * it has changed for some frames. Its chart is the last to change, unless two claims stand for one mark. A text, since
 * the test runner's compiler adds names of its own to functions.
 */
const watchNextSelection = `new Promise((resolve) => {
  let pressed = 0;
  let last = 0;
  const seen = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.parentElement?.closest('.evidence'))) last = performance.now();
  });
  seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('keydown', ({ timeStamp }) => { pressed = timeStamp; }, { once: true, capture: true });
  const frame = () => {
    const now = performance.now();
    if (pressed > 0 && now - Math.max(last, pressed) > 200) {
      seen.disconnect();
      resolve(last > pressed ? last - pressed : null);
    } else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})`;

/** A change is on the screen with the next frame. */
const frameTime = 1000 / 60;

/** Goes through a briefing with J, claim by claim, and takes the time inside the page. */
export async function measureSelection(claims = 120): Promise<SelectFigures> {
  const { page, close } = await openApp();
  try {
    await page.waitForSelector('main [role=button]');
    // The longest of the briefings.
    await page.keyboard.press('Control+2');
    await page.getByRole('main', { name: 'Briefing B' }).waitFor();
    await page.keyboard.press('j');
    await page.waitForSelector('.chart-drawing svg');
    await page.waitForTimeout(500);
    const times: number[] = [];
    for (let claim = 0; claim < claims; claim += 1) {
      const painted = page.evaluate<number | null>(watchNextSelection);
      await page.waitForTimeout(50);
      await page.keyboard.press('j');
      const taken = await painted;
      if (taken !== null) times.push(taken + frameTime);
    }
    return { median: median(times), percentile95: quantile(times, 0.95), claims: times.length };
  } finally {
    await close();
  }
}
