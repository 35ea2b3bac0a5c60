import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf } from '../support/browser.ts';
import { chromiumFlags } from '../support/chromium.ts';

let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-fonts-'));
  mkdirSync(join(folder, 'cache'));
  // A machine with only the typeface of the charts, and none that the site has metrics for.
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${resolve('src/assets/fonts')}</dir>
  <cachedir>${folder}/cache</cachedir>
  <match target="pattern"><edit name="family" mode="append"><string>DejaVu Sans</string></edit></match>
</fontconfig>
`,
  );
  browser = await chromium.launch({
    executablePath: inject('testBrowser'),
    args: chromiumFlags,
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The layout shift on a page whose typeface arrives late. */
async function movedOn(address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.route('**/*.woff2', async (route) => {
    // Holds the typeface back until the page is drawn: the browser requests it earlier.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    await route.continue();
  });
  await page.addInitScript(() => {
    const moves: number[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        moves.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const typeface = page.waitForResponse('**/*.woff2');
  await page.goto(addressOf(address));
  await (await typeface).finished();
  const moved = await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return (globalThis as unknown as { moves: number[] }).moves.reduce((sum, one) => sum + one, 0);
  });
  await page.close();
  return moved;
}

test.each(['/data/lado-contacts-by-year/', '/worried/'])(
  'nothing on %s moves when the typeface arrives late on a phone without a similar one',
  async (address) => {
    expect(await movedOn(address)).toBeLessThanOrEqual(0.02);
  },
);
