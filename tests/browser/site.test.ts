import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, openBrowser } from '../support/browser.ts';
import { sitePages } from '../support/sitePages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('an unknown address gets a page with links to follow', async () => {
  const page = await browser.newPage();
  const response = await page.goto(addressOf('/nowhere/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
  await page.close();
});

test('the site contains nothing from the editor', () => {
  const folder = inject('siteFolder');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|js|css)$/u.test(path),
  );
  const leads = files.filter((path) =>
    /Edit this page|prosemirror|__almanac/iu.test(readFileSync(join(folder, path), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(leads).toEqual([]);
});

describe('the exit button', () => {
  test('leaves at once, and Back does not return to the page', async () => {
    const { page } = await leavingPage();
    await page
      .getByRole('link', { name: /exit this page/iu })
      .last()
      .click();
    await page.waitForURL('https://www.bbc.co.uk/weather');
    // Back goes to the page before the one that was left, as its text warns.
    await page.goBack();
    expect(page.url()).toBe(addressOf('/'));
    await page.goto(addressOf('/worried/'));
    expect(await page.locator('#hide-your-visit ~ ul').first().innerText()).toContain(
      'Back” then shows the page you looked at before',
    );
    await page.context().close();
  });

  test('works when Shift is pressed three times', async () => {
    const { page } = await leavingPage();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.context().close();
  });

  test('is a plain link without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('/worried/'));
    expect(
      await page
        .getByRole('link', { name: /exit this page/iu })
        .last()
        .getAttribute('href'),
    ).toBe('https://www.bbc.co.uk/weather');
    await context.close();
  });

  /** A page on /worried/ with the exit page mocked, because tests contact no other site. */
  async function leavingPage() {
    const context = await browser.newContext();
    await context.route('https://www.bbc.co.uk/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
    const page = await context.newPage();
    await page.goto(addressOf('/'));
    await page.goto(addressOf('/worried/'));
    return { page };
  }
});

test('text, figures, menus and help all work without JavaScript', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(addressOf('/'));
  expect(await page.locator('a[href="tel:999"]').first().isVisible()).toBe(true);
  await page.goto(addressOf('/reports/2018-19/allegations/'));
  const figure = page.locator('figure').first();
  expect(await figure.locator('img').first().isVisible()).toBe(true);
  await figure.getByText('Table', { exact: false }).first().click();
  expect(await figure.locator('table').first().innerText()).toContain('291');
  await page.goto(addressOf('/search/'));
  expect(await page.locator('main a[href^="/site-map/"]').first().isVisible()).toBe(true);
  await context.close();
});

test('there is no space before a comma, full stop or colon', () => {
  const slips = sitePages().flatMap((path) => {
    const html = readFileSync(`${inject('siteFolder')}${path}index.html`, 'utf8').replace(
      /<(script|style)\b[\s\S]*?<\/\1>/gu,
      '',
    );
    const text = html
      .replace(/<\/?(?:a|abbr|b|em|strong|small|span|time|data|mark|code|i|button)\b[^>]*>/gu, '')
      .replace(/<[^>]+>/gu, '\n');
    return [...text.matchAll(/[^\s.…–] [,.:;](?=\s)|\(\s+\S/gu)].map(
      ([slip]) => `${path}: "${slip}"`,
    );
  });
  expect(slips).toEqual([]);
});
