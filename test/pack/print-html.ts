import { chromium } from 'playwright-core';
import { findChromium, noChromium } from '../electron-stand-in/find-chromium.ts';

/** Prints a page of HTML with the Chromium that the app would use: tagged and with an outline, as packs are. */
export async function printHtml(html: string): Promise<Uint8Array> {
  const found = findChromium();
  if (found === null) throw new Error(noChromium);
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...process.env, ...found.environment } as Record<string, string>,
  });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}
