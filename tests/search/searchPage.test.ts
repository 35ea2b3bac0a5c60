import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, openBrowser, readerFaults, watchedPage } from '../support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

// One context for all tests, so that only the first fetches the scripts and the vocabulary, as for a returning reader.
beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext();
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ page, complaints } = await watchedPage(context));
});
afterEach(() => page.close());

const links = () => page.locator('[data-results] h3 a');
const finished = () => page.waitForSelector('[data-results][data-complete]');
const search = async (query: string): Promise<void> => {
  await page.goto(addressOf(`/search/?q=${encodeURIComponent(query)}`));
  await finished();
};
const focused = (): Promise<string> =>
  page.evaluate(() =>
    document.activeElement?.id === 'search-words'
      ? 'the field'
      : (document.activeElement?.textContent ?? ''),
  );

describe('results', () => {
  test('are links with the words highlighted', async () => {
    await search('press 55 when you cannot speak');
    expect(await links().count()).toBeGreaterThan(0);
    expect(await page.locator('[data-results] mark').count()).toBeGreaterThan(0);
  });

  test('include the text of every page on request, by keyboard and within the page’s policy', async () => {
    await search('neglect');
    const before = await links().count();
    const rest = async () =>
      Number.parseInt((await page.locator('[data-results] h2').textContent()) ?? '', 10);
    const few = await rest();
    await page.getByRole('button', { name: 'Search the text of every page' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(rest, { timeout: 20_000 }).toBeGreaterThan(few);
    expect(await links().count()).toBeGreaterThanOrEqual(before);
    expect(await focused()).toMatch(/^\d+ results$/u);
    expect(await page.getByRole('button', { name: 'Search the text' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('include the text of every page automatically when no page title matches', async () => {
    await search('whistleblowing Kafkaesque thermometer');
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/pagefind/')),
      ),
    ).toBe(true);
  });

  test('for an abbreviation start with its glossary entry', async () => {
    await search('LADO');
    expect(await links().first().getAttribute('href')).toBe(
      '/glossary/local-authority-designated-officer/',
    );
  });

  test('for a question about a time limit link to its row', async () => {
    await search('how long before conference');
    const href = (await links().first().getAttribute('href')) ?? '';
    expect(href).toMatch(/^\/thresholds\/timescales\/#/u);
    await links().first().click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('have no broken links', async () => {
    const addresses = new Set<string>();
    for (const query of ['child', 'report', 'group', 'police', 'inspection']) {
      await search(query);
      for (const href of await page
        .locator('[data-results] a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
        addresses.add(href);
    }
    for (const address of addresses) {
      const response = await page.request.get(address);
      expect(response.status(), address).toBe(200);
      const anchor = address.split('#')[1];
      if (anchor !== undefined)
        expect(await response.text(), address).toMatch(new RegExp(`id="?${anchor}["\\s>]`, 'u'));
    }
  });

  test('can be filtered to figures', async () => {
    await search('allegations');
    await page.click('.search-filters summary');
    await page.check('input[name=kind][value=data]');
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-results] h3 a')].every((link) =>
        link.pathname.startsWith('/data/'),
      ),
    );
    expect(await links().count()).toBeGreaterThan(0);
  });

  test('for nonsense are empty, and suggest where to look', async () => {
    await search('zzqqxxj');
    expect(await page.locator('[data-results] h2').textContent()).toBe('Nothing found');
    expect(await page.locator('[data-results] a').first().getAttribute('href')).toBe(
      '/site-map/#a-to-z',
    );
  });

  test('for a badly misspelt term offer a correction', async () => {
    await search('nieglekkt');
    const offered = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(offered).toContain('/glossary/neglect/');
  });

  test('come from page titles when the full-text index cannot be loaded', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search('neglect');
    expect(await links().first().getAttribute('href')).toBe('/glossary/neglect/');
  });

  test('are replaced by a link to the A to Z when the vocabulary cannot be loaded', async () => {
    await page.route('**/search/vocabulary*', (route) => route.abort());
    await search('neglect');
    expect(await page.locator('[data-results] a').getAttribute('href')).toBe('/site-map/#a-to-z');
    expect(await page.locator('[data-help] a[href="tel:999"]').isVisible()).toBe(true);
  });

  test('for words in quotation marks match the exact phrase, and the page says so', async () => {
    await search('"child protection plan"');
    expect(await page.locator('[data-results] h2').textContent()).toMatch(
      /with exactly these words$/u,
    );
    const found = async () =>
      Number.parseInt((await page.locator('[data-results] h2').textContent()) ?? '', 10);
    const exactly = await found();
    await search('child protection plan');
    expect(exactly).toBeLessThan(await found());
    await search('"plan protection child"');
    expect(await page.locator('[data-results]').textContent()).toContain(
      'without the quotation marks',
    );
  });
});

describe('older browsers', () => {
  test('without newer methods and WebAssembly still show results', async () => {
    await page.addInitScript(() => {
      for (const name of ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced'])
        Reflect.deleteProperty(Array.prototype, name);
      for (const name of ['groupBy', 'hasOwn']) Reflect.deleteProperty(Object, name);
      Reflect.deleteProperty(globalThis, 'WebAssembly');
      Reflect.deleteProperty(globalThis, 'DecompressionStream');
    });
    await search('S47');
    expect(await links().first().getAttribute('href')).toBe('/glossary/section-47-enquiry/');
  });
});

describe('whatever is typed', () => {
  test('markup stays text', async () => {
    await search('<img src=x onerror="document.title=1"><b>neglect</b>"\'');
    expect(await page.locator('[data-results] img, [data-results] b').count()).toBe(0);
    expect(await page.title()).toContain('Search');
    expect(complaints).toEqual([]);
  });

  test('ten thousand characters get an answer', async () => {
    await page.goto(addressOf('/search/'));
    await page.locator('#search-words').evaluate((field: HTMLInputElement) => {
      field.value = 'neglect <b> '.repeat(900);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.focus('#search-words');
    await page.press('#search-words', 'Enter');
    await finished();
    expect(await links().first().getAttribute('href')).toBe('/glossary/neglect/');
  });

  test('after two hundred searches in a row the last one is shown', async () => {
    await page.goto(addressOf('/search/'));
    await page.focus('#search-words');
    await page.locator('#search-words').evaluate((field: HTMLInputElement) => {
      for (let turn = 1; turn <= 200; turn += 1) {
        field.value = turn === 200 ? 'neglect' : `bruise ${turn}`;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await page.waitForSelector('[data-results][data-complete="neglect"]');
    expect(await links().first().getAttribute('href')).toBe('/glossary/neglect/');
    expect(complaints).toEqual([]);
  });

  test('leaves nothing in the history, the address or storage', async () => {
    await page.goto(addressOf('/search/'));
    const before = await page.evaluate(() => history.length);
    await page.focus('#search-words');
    await page.keyboard.type('bruises on a baby', { delay: 5 });
    await page.keyboard.press('Enter');
    await finished();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(page.url()).toBe(addressOf('/search/'));
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await context.cookies()).toEqual([]);
  });

  test('is restored by the Back button', async () => {
    await page.goto(addressOf('/search/'));
    await page.fill('#search-words', 'rapid review');
    await finished();
    const first = (await links().first().getAttribute('href')) ?? '';
    await links().first().click();
    await page.waitForURL(addressOf(first));
    await page.goBack();
    await finished();
    expect(await page.inputValue('#search-words')).toBe('rapid review');
  });

  test('is announced once typing stops', async () => {
    await search('neglect');
    await expect
      .poll(() => page.textContent('[data-search-status]'))
      .toMatch(
        /^\d+ results?\. The first is Neglect\. Who to call for help is shown before the results\.$/u,
      );
  });
});

describe('the keyboard', () => {
  test('moves through the results and back to the field', async () => {
    await search('neglect');
    const titles = await links().allTextContents();
    await page.focus('#search-words');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('the field');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#search-words')).toBe('');
    expect(await links().count()).toBe(0);
  });
});

describe('before the first search', () => {
  test('nothing is fetched until the field is used', async () => {
    await page.goto(addressOf('/search/'), { waitUntil: 'networkidle' });
    const fetched = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => /vocabulary|pagefind|searchscript/u.test(path)),
      );
    expect(await fetched()).toEqual([]);
    await page.focus('#search-words');
    await expect
      .poll(async () => (await fetched()).some((path) => path.includes('vocabulary')), {
        timeout: 20_000,
      })
      .toBe(true);
  });

  test('without JavaScript the page links to the A to Z', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    for (const path of ['/search/?q=neglect', '/']) {
      await still.goto(addressOf(path));
      expect(await still.locator('noscript a[href="/site-map/#a-to-z"]').isVisible()).toBe(true);
      expect(await still.locator('#search-words').isVisible()).toBe(false);
    }
    await plain.close();
  });

  test.each(['neglect', 'my stepfather hurts me', 'S47', 'how many allegations 2018/19', '1,220'])(
    'the first results and everything loaded with them weigh at most 130 kB: %s',
    async (query) => {
      const newcomer = await browser.newContext();
      await page.close();
      page = await newcomer.newPage();
      const responses: Response[] = [];
      page.on('response', (response) => responses.push(response));
      await search(query);
      await page.waitForLoadState('networkidle');
      // Compressed as a host would. Files that are already compressed hardly change.
      const bodies = await Promise.all(responses.map((response) => response.body()));
      const sizes = bodies.map((body) => gzipSync(body).length);
      expect(await links().count()).toBeGreaterThan(0);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000);
      await newcomer.close();
    },
  );
});

describe('everyone', () => {
  test('can use the results in a narrow window and a wide one', async () => {
    await search('neglect');
    await page.click('.search-filters summary');
    expect(await readerFaults(page)).toEqual([]);
  });
});
