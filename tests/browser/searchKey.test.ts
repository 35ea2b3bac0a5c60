import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { leftBehind, watchedPage } from '../../src/proof/watchedPage.ts';
import { addressOf, openBrowser } from '../support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: unknown[];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext();
  ({ page, complaints } = await watchedPage(context, addressOf('')));
});
afterEach(() => context.close());

/** Longer than a key waits for others that would make it dictated text. */
const aMoment = 1200;
const box = () => page.getByRole('checkbox', { name: 'Pressing / opens the search, in this tab' });
const pressed = async (path: string): Promise<string> => {
  await page.goto(addressOf(path));
  await page.waitForTimeout(aMoment);
  await page.keyboard.press('/');
  await page.waitForTimeout(aMoment);
  return new URL(page.url()).pathname;
};

test('the key opens the search from any page', async () => {
  expect(await pressed('/groups/')).toBe('/search/');
});

test('the key can be switched off and on again, from page to page, and nothing is stored', async () => {
  await page.goto(addressOf('/accessibility/'));
  expect(await box().isChecked()).toBe(true);
  await box().uncheck();
  expect(await pressed('/groups/')).toBe('/groups/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.waitForURL(addressOf('/search/'));
  expect(await box().isChecked()).toBe(false);
  await page.goBack();
  await page.reload();
  expect(await pressed('/thresholds/')).toBe('/thresholds/');
  expect(await leftBehind(context, page)).toEqual([]);
  await page.goto(addressOf('/search/'));
  await box().check();
  expect(await pressed('/groups/')).toBe('/search/');
  expect(complaints).toEqual([]);
});

test('where there is no keyboard, there is no choice to make', async () => {
  const phone = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  page = await phone.newPage();
  await page.goto(addressOf('/search/'));
  expect(await box().isVisible()).toBe(false);
  await phone.close();
});

test('the choice belongs to one tab', async () => {
  await page.goto(addressOf('/accessibility/'));
  await box().uncheck();
  page = await context.newPage();
  expect(await pressed('/groups/')).toBe('/search/');
});

test('without scripts the key does nothing, and there is nothing to switch', async () => {
  await context.close();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto(addressOf('/accessibility/'));
  expect(await page.locator('[data-key-switch]').isVisible()).toBe(false);
  expect(await pressed('/groups/')).toBe('/groups/');
});
