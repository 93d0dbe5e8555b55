import { describe, expect, test } from 'vitest';
import { violations } from '../support/accessibility.ts';
import { fileReaders } from '../support/file-readers.ts';
import { editionOf, evidenceFor, markOf } from '../support/reader-page.ts';

const readers = fileReaders();

for (const colorScheme of ['light', 'dark'] as const) {
  describe(colorScheme, () => {
    test('axe finds nothing in the reader, with or without a claim, a working, a table, a flag or a note being made', async () => {
      const { page } = await readers.shared({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(colorScheme);
      expect(await violations(page)).toEqual([]);

      const { claims } = await editionOf(page);
      const failed = claims.find((claim) => claim.findings.some(({ verdict }) => verdict === 'fails'));
      if (failed === undefined) throw new Error('No sum of the briefing fails.');
      await markOf(page, failed).click();
      await evidenceFor(page, failed).locator('svg').first().waitFor();
      await page.keyboard.press('w');
      await page.keyboard.press('4');
      expect(await violations(page)).toEqual([]);

      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await page.keyboard.press('n');
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing in the dialogs', async () => {
      const { page } = await readers.shared({ colorScheme });
      await page.keyboard.press('j');
      for (const key of ['?', 'Control+,', 'c']) {
        await page.keyboard.press(key);
        await page.getByRole('dialog').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    });

    test('axe finds nothing in a narrow window, nor in one at 200 % zoom', async () => {
      const { page } = await readers.shared({ colorScheme });
      await page.keyboard.press('j');
      await page.setViewportSize({ width: 900, height: 640 });
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 720, height: 450 });
      expect(await violations(page)).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(sideways).toBe(false);
    });
  });
}

test('every figure, strip and part of the window has a name', async () => {
  const { page } = await readers.shared();
  await page.keyboard.press('j');
  await page.getByRole('figure').locator('svg').first().waitFor();
  const unnamed = await page
    .locator(
      'figure, nav, main, aside, [role=group], [role=radiogroup], [role=separator], [role=button], button, input',
    )
    .evaluateAll((all) =>
      all
        .filter((each) => {
          const label = each.getAttribute('aria-label') ?? '';
          const by = each.getAttribute('aria-labelledby');
          const words = each.textContent ?? '';
          const labels = each instanceof HTMLInputElement ? (each.labels?.length ?? 0) : 0;
          return label === '' && (by === null || document.getElementById(by) === null) && words === '' && labels === 0;
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );
  expect(unnamed).toEqual([]);
});
