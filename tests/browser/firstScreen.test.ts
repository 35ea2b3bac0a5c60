import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, openBrowser } from '../support/browser.ts';

/** The smallest phone still in common use. */
const viewport = { width: 360, height: 640 };
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport });
});
afterAll(() => browser.close());

/** Whether an element is wholly on the screen, with none of its corners covered. */
const isInSight = (selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const inner = 6;
      return [left + inner, right - inner].every((x) =>
        [top, bottom - 1].every((y) => {
          const front = document.elementFromPoint(x, y);
          return front !== null && (element.contains(front) || front.contains(element));
        }),
      );
    });

describe('on the first screen of a phone', () => {
  test.each(['/', '/worried/'])(
    '%s shows the emergency number with nothing covering it',
    async (path) => {
      await page.goto(addressOf(path));
      expect(await isInSight('main [href="tel:999"]')).toBe(true);
    },
  );

  test('/children/ shows a number to ring and a way to chat online', async () => {
    await page.goto(addressOf('/children/'));
    expect(await isInSight('main [href="tel:08001111"]')).toBe(true);
    expect(await isInSight('main a.call[href^="https://www.childline.org.uk"]')).toBe(true);
  });

  test('a child can get from / to a number to ring in one tap', async () => {
    await page.goto(addressOf('/'));
    expect(await isInSight('main a[href="/children/"]')).toBe(true);
    await page.locator('main a[href="/children/"]').first().click();
    expect(await isInSight('main [href="tel:08001111"]')).toBe(true);
  });

  test('a link to a sign shows the sign, its level, what to do and a number to ring', async () => {
    for (const sign of [
      '/thresholds/level-4/#non-accidental-injury',
      '/thresholds/level-4/#extreme-poverty',
      '/thresholds/level-2/#single-self-harm',
    ]) {
      await page.goto('about:blank');
      await page.goto(addressOf(sign));
      await page.evaluate(() => document.fonts.ready);
      for (const part of [':target', '.level-strip strong', '.level-strip [href="#what-to-do"]'])
        expect(await isInSight(part), `${sign} ${part}`).toBe(true);
      expect(await isInSight('.level-strip [href="tel:999"]'), sign).toBe(true);
    }
  });

  test('the list of signs shows the search box and how many match', async () => {
    await page.goto(addressOf('/thresholds/signs/'));
    await page.getByLabel('Search the signs').fill('bruise');
    expect(await isInSight('#filter-words')).toBe(true);
    expect(await isInSight('.filter-words output')).toBe(true);
  });

  test('a draft report page starts with its title, not the draft notice', async () => {
    await page.goto(addressOf('/reports/2018-19/'));
    expect(await isInSight('h1')).toBe(true);
    expect(await page.locator('h1 ~ .notice, .title ~ .notice').count()).toBe(1);
  });
});
