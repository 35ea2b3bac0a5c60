import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, openBrowser } from '../support/browser.ts';
import { triesEverything } from '../support/sample.ts';
import type { JudgedQuery, Judgement, Shown, Voice } from '../support/judging.ts';
import { describeMisses, judge, judgedQueries, voices } from '../support/judging.ts';

let browser: Browser;
let page: Page;
let levels: string[];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(addressOf('/thresholds/'));
  levels = await page.$$eval('main a[href^="/thresholds/level-"]', (links) => [
    ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
  ]);
});
afterAll(() => browser.close());

/** What the page shows for a link to a search, once the results are complete. */
async function shownFor(query: string): Promise<Shown> {
  await page.goto(addressOf(`/search/?q=${encodeURIComponent(query)}`));
  await page.waitForSelector('[data-results][data-complete]');
  return {
    help: (await page.locator('[data-help]').count())
      ? ((await page.locator('[data-help]').getAttribute('data-help')) as Shown['help'])
      : null,
    results: await page.$$eval('[data-results] h3 a', (links) =>
      links.map((link) => {
        const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
        return pathname + hash;
      }),
    ),
  };
}

/** A sample of the queries in a voice. The unit tests judge all of them without a browser. */
const some = (voice: Voice): JudgedQuery[] =>
  judgedQueries(voice).filter((_, position) => position % (triesEverything ? 12 : 36) === 0);

describe('in a browser', () => {
  test.each(voices)('queries are answered as judged: %s', async (voice) => {
    const judgements: Judgement[] = [];
    for (const judged of some(voice))
      judgements.push(judge(judged, await shownFor(judged.query), levels));
    const failed = judgements.filter(
      ({ helped, dangers, place }) => !helped || dangers.length > 0 || place === null || place > 5,
    );
    expect(describeMisses(failed)).toBe('');
  });

  test.each(['1220', '1,220'])(
    'a figure is found with or without its comma: %s',
    async (figure) => {
      const { results } = await shownFor(figure);
      expect(['/data/iro-participation/', '/data/iro-reviews-by-month/']).toContain(results[0]);
      expect(results.slice(0, 3)).toContain('/data/iro-reviews-by-month/');
    },
  );

  test.each([
    ['a child’s numbers', 'my mum hits me', 'a[href^="tel:"], a[href^="https:"]'],
    ['an adult’s numbers and the front door', 'neighbour hits the kids', '.contact-rows a'],
  ])('%s are visible without scrolling on a phone', async (_, query, callable) => {
    await shownFor(query);
    const bar = await page.locator('.help-bar').boundingBox();
    const ways = await page.locator('[data-help]').locator(callable).all();
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) {
      const box = await way.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    }
    expect(
      await page.evaluate(() => {
        const [help, results] = ['[data-help]', '[data-results]'].map((one) =>
          document.querySelector(one),
        );
        return help !== null && results !== null && help !== undefined && results !== undefined
          ? help.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING
          : 0;
      }),
    ).toBeGreaterThan(0);
  });
});
