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

  test('a page of a draft report begins with its own title', async () => {
    await page.goto(addressOf('/reports/2018-19/'));
    expect(await isInSight('h1')).toBe(true);
    expect(await page.locator('h1 ~ .notice, .title ~ .notice').count()).toBe(1);
  });
});
