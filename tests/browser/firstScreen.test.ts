import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, openBrowser } from '../support/browser.ts';

/** The smallest phone that many people still have. */
const viewport = { width: 360, height: 640 };
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport });
});
afterAll(() => browser.close());

/** Whether something is on the screen as a whole, with nothing in front of any corner of it. */
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
    '%s gives the emergency number, and nothing covers it',
    async (path) => {
      await page.goto(addressOf(path));
      expect(await isInSight('main [href="tel:999"]')).toBe(true);
    },
  );

  test('/children/ gives a number to talk to someone and the way to type to them', async () => {
    await page.goto(addressOf('/children/'));
    expect(await isInSight('main [href="tel:08001111"]')).toBe(true);
    expect(await isInSight('main a.call[href^="https://www.childline.org.uk"]')).toBe(true);
  });

  test('/ leads a child to someone to talk to with one tap', async () => {
    await page.goto(addressOf('/'));
    expect(await isInSight('main a[href="/children/"]')).toBe(true);
    await page.locator('main a[href="/children/"]').first().click();
    expect(await isInSight('main [href="tel:08001111"]')).toBe(true);
  });

  test('a link to a sign shows the sign, its level, what to do and a number', async () => {
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

  test('the list of signs shows the box for words, and how many match', async () => {
    await page.goto(addressOf('/thresholds/signs/'));
    await page.getByLabel('Search the signs').fill('bruise');
    expect(await isInSight('#filter-words')).toBe(true);
    expect(await isInSight('.filter-words output')).toBe(true);
  });

  test('a page of a draft report begins with its own title', async () => {
    await page.goto(addressOf('/reports/2018-19/'));
    expect(await isInSight('h1')).toBe(true);
    expect(await page.locator('h1 ~ .notice, .title ~ .notice').count()).toBe(1);
  });
});
