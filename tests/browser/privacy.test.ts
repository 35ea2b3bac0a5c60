import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, openBrowser, watchedPage } from '../support/browser.ts';
import { hostHeaders } from '../support/hostHeaders.ts';
import { sitePages } from '../support/sitePages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Everything that a site can store in a browser. */
async function leftBehind(context: BrowserContext, page: Page): Promise<unknown[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...(await context.cookies()), ...inPage];
}

test('searching and reading charts contacts no other site and stores nothing', async () => {
  const context = await browser.newContext();
  const { page, complaints } = await watchedPage(context);
  await page.goto(addressOf('/search/?q=neglect'));
  await page.locator('[data-results] a').first().waitFor();
  await page.getByLabel('Search this site').fill('time limits');
  await page.getByLabel('Search this site').press('Enter');
  await page.locator('[data-results] a').first().waitFor();
  await page.goto(addressOf('/reports/2018-19/allegations/'));
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.focus().catch(() => undefined);
    await chart.hover();
  }
  await page.locator('[data-chart] canvas').first().waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
  expect(await leftBehind(context, page)).toEqual([]);
  await context.close();
});

test('every page is sent with one policy, and it forbids framing', () => {
  const headersOf = hostHeaders(inject('siteFolder'));
  for (const path of [...sitePages(), '/404.html']) {
    const policy = headersOf(path)['content-security-policy'] ?? '';
    expect(policy.match(/default-src/gu), path).toHaveLength(1);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/'unsafe-(?:inline|eval)'|https?:|\*/u);
  }
});

test('no other site can show a page in a frame', async () => {
  const framed = async (withHeaders: boolean): Promise<string> => {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const headers = withHeaders ? response.headers() : { 'content-type': 'text/html' };
      await route.fulfill({ response, headers });
    });
    await page.setContent(`<iframe src="${addressOf('/worried/')}"></iframe>`, {
      waitUntil: 'load',
    });
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
    );
    await page.close();
    return texts.join('');
  };
  expect(await framed(false)).toContain('Tell someone');
  expect(await framed(true)).not.toContain('Tell someone');
});

test('a script injected into a page does not run', async () => {
  const titleWith = async (
    keep: (html: string) => string,
    withHeaders: boolean,
  ): Promise<string> => {
    const page = await browser.newPage();
    await page.route('**/groups/', async (route) => {
      const response = await route.fetch();
      const injected = '<script>document.title = "taken"</script></main>';
      const body = keep(await response.text()).replace('</main>', injected);
      const headers = withHeaders ? response.headers() : { 'content-type': 'text/html' };
      await route.fulfill({ response, headers, body });
    });
    await page.goto(addressOf('/groups/'), { waitUntil: 'load' });
    const title = await page.title();
    await page.close();
    return title;
  };
  const withoutPolicy = (html: string) => html.replace(/<meta http-equiv="[^>]*>/u, '');
  const asItIs = (html: string) => html;
  expect(await titleWith(withoutPolicy, false)).toBe('taken');
  expect(await titleWith(asItIs, false)).not.toBe('taken');
  expect(await titleWith(withoutPolicy, true)).not.toBe('taken');
});
