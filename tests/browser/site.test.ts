import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, openBrowser, watchedPage } from '../support/browser.ts';
import { onePageOfEachKind, sitePages } from '../support/sitePages.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('every page answers, asks nothing of another site, breaks no policy and sets no cookie', async () => {
  const context = await browser.newContext();
  const pages = sitePages();
  expect(pages.length).toBeGreaterThan(300);
  const complaints: string[] = [];
  // Three tabs share the work: most of the time goes by waiting.
  const visit = async (share: readonly string[]): Promise<void> => {
    const { page, complaints: seen } = await watchedPage(context);
    for (const path of share) {
      const response = await page.goto(addressOf(path), { waitUntil: 'load' });
      if (response?.status() !== 200) seen.push(`${path} answers ${response?.status()}`);
      if ((await page.locator('h1').count()) !== 1)
        seen.push(`${path} has not one heading of the first level`);
      if ((await page.locator('main[data-kind]').count()) !== 1)
        seen.push(`${path} does not say what it is`);
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    complaints.push(...seen);
  };
  await Promise.all([0, 1, 2].map((tab) => visit(pages.filter((_, index) => index % 3 === tab))));
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 400_000);

test('a page that is not there says so and leads on', async () => {
  const page = await browser.newPage();
  const response = await page.goto(addressOf('/nowhere/'));
  expect(response?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
  await page.close();
});

describe('the exit button', () => {
  test('leaves at once and cannot be gone back to', async () => {
    const { page } = await leavingPage();
    await page
      .getByRole('link', { name: /exit this page/iu })
      .last()
      .click();
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.context().close();
  });

  test('leaves when Shift is pressed three times', async () => {
    const { page } = await leavingPage();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.context().close();
  });

  test('is a plain link without scripts', async () => {
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

  /** A page in a context in which the exit page is answered here, since the tests reach no other site. */
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

test('the site reads with scripts off: words, figures, menu and help are all there', async () => {
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
  expect(await figure.locator('table').first().innerText()).toContain('291');
  await page.goto(addressOf('/search/'));
  expect(await page.locator('main a[href^="/site-map/"]').first().isVisible()).toBe(true);
  await context.close();
});

test.each([360, 1280])(
  'axe finds nothing on one page of each kind at %i pixels, and no page scrolls sideways',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const { page } = await watchedPage(context);
    const problems: string[] = [];
    for (const path of onePageOfEachKind()) {
      await page.goto(addressOf(path), { waitUntil: 'load' });
      // Runs outside the page's own scripts, so that its policy stays as strict as it is.
      await page.evaluate(axeSource);
      const violations = await page.evaluate(async () => {
        const axe = (
          globalThis as unknown as {
            axe: {
              run(
                options: object,
              ): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
            };
          }
        ).axe;
        const result = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return result.violations.map(
          ({ id, nodes }) => `${id} ${JSON.stringify(nodes[0]?.target)}`,
        );
      });
      problems.push(...violations.map((violation) => `${path}: ${violation}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) problems.push(`${path}: scrolls sideways by ${overflow}`);
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('no space slips in before a comma, full stop or colon', () => {
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
