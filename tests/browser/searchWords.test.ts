import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { chromiumFlags } from '../support/chromium.ts';
import type { StaticServer } from '../support/staticServer.ts';
import { serveFolder } from '../support/staticServer.ts';
import { testFolder } from '../support/siteFolder.ts';

const words = 'my stepfather hurts me';
/** Any of the words, however spaces are encoded in an address. */
const anyWord = /stepfather|hurts/iu;

let browser: Browser;
let host: StaticServer;
const asked: string[] = [];
beforeAll(async () => {
  host = await serveFolder(inject('siteFolder'), ({ method, url, headers }) => {
    asked.push(`${method ?? ''} ${url ?? ''} ${headers.referer ?? ''}`);
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const answered = (page: Page) => page.locator('[data-results][data-complete]').waitFor();

describe('words typed into the search field of the home page', () => {
  test('are answered, and reach neither the web host nor the browser history', async () => {
    const profile = testFolder();
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: inject('chromium'),
      args: chromiumFlags,
    });
    const page = await context.newPage();
    for (const path of ['/', '/no-such-page/']) {
      await page.goto(`${host.url}${path}`);
      await page.getByLabel('Search this site').fill(words);
      await page.getByLabel('Search this site').press('Enter');
      await answered(page);
      expect(await page.getByLabel('Search this site').inputValue()).toBe(words);
      expect(page.url()).toBe(`${host.url}/search/`);
      expect(await page.evaluate(() => window.name)).toBe('');
    }
    await page.goto(`${host.url}/groups/`);
    await page.goBack();
    await answered(page);
    expect(await page.getByLabel('Search this site').inputValue()).toBe(words);
    await context.close();

    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((line) => anyWord.test(line))).toEqual([]);
    const history = new DatabaseSync(join(profile, 'Default', 'History'), { readOnly: true });
    const visited = history
      .prepare('select url from urls')
      .all()
      .map(({ url }) => String(url));
    history.close();
    expect(visited).toContain(`${host.url}/search/`);
    expect(visited.filter((url) => anyWord.test(url))).toEqual([]);
  });

  test('are never sent by a browser that did not load the script', async () => {
    const page = await browser.newPage();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${host.url}/`);
    // Takes away the inline scripts' listeners too.
    await page.evaluate(() => {
      const form = document.querySelector('form.search');
      form?.replaceWith(form.cloneNode(true));
    });
    await page.getByLabel('Search this site').fill(words);
    await page.getByLabel('Search this site').press('Enter');
    await page.waitForURL('**/search/**');
    expect(asked.filter((line) => anyWord.test(line))).toEqual([]);
    await page.close();
  });
});

describe('a link to a search', () => {
  test('with words in its address passes them on to no other request', async () => {
    const before = asked.length;
    const page = await browser.newPage();
    await page.goto(`${host.url}/search/?q=${encodeURIComponent(words)}`);
    await answered(page);
    await page.evaluate(() => document.fonts.ready);
    await page.close();
    const requests = asked.slice(before);
    expect(requests.filter((line) => line.includes('.woff2'))).toHaveLength(1);
    expect(requests.filter((line) => anyWord.test(line))).toEqual([
      expect.stringMatching(/^GET \/search\/\?q=/u),
    ]);
  });

  test.each(['?q=neglect', '#q=neglect'])(
    '%s works, and its words are removed from the address',
    async (query) => {
      const page = await browser.newPage();
      await page.goto(`${host.url}/search/${query}`);
      await answered(page);
      expect(page.url()).toBe(`${host.url}/search/`);
      expect(await page.locator('[data-results] a').count()).toBeGreaterThan(0);
      await page.reload();
      await answered(page);
      expect(await page.getByLabel('Search this site').inputValue()).toBe('neglect');
      await page.close();
    },
  );
});
