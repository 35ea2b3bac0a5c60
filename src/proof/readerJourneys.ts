import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ServedSite } from './everyPage.ts';
import type { SitePage } from './pageKinds.ts';

/** The most presses of the Tab key on the way to a link. */
const mostPresses = 800;

/** A site in a folder of this machine. */
export interface SiteInFolder extends ServedSite {
  /** The folder. */
  folder: string;
}

/** Something that readers come to do, from its first page to its last, by keyboard alone. */
interface Journey {
  name: string;
  /** Throws when the journey cannot be made, and says when the site has no such section. */
  go(page: Page, site: SiteInFolder, hasScripts: boolean): Promise<Outcome>;
}

type Outcome = 'made' | 'no such section';

/** Everything that is tested from its beginning to its end. */
export const journeys: readonly Journey[] = [
  {
    name: 'from the home page to urgent help',
    go: async (page, { url }) => {
      await page.goto(`${url}/`);
      await follow(page, 'main a[href*="/worried/"]', `${url}/worried/`);
      await tabTo(page, 'main a[href^="tel:"]');
      return 'made';
    },
  },
  {
    name: 'from the search to the meaning of a word and back',
    go: async (page, { url, pages, folder }, hasScripts) => {
      const term = firstOf(pages, 'glossary/[slug]');
      if (term === undefined) return 'no such section';
      await page.goto(`${url}/`);
      await follow(page, 'header a[href$="/search/"]', `${url}/search/`);
      if (hasScripts) {
        await tabTo(page, '#search-words');
        await page.keyboard.type(headingOf(folder, term));
        await page.locator(`[data-results] a[href*="${term.address}"]`).first().waitFor();
        await follow(page, `[data-results] a[href*="${term.address}"]`, url + term.address);
        await page.goBack();
        await page.locator(`[data-results] a[href*="${term.address}"]`).first().waitFor();
      } else {
        await follow(page, 'main noscript a, main a[href*="/site-map/"]', `${url}/site-map/`);
        const letter = `/site-map/${headingOf(folder, term).charAt(0).toLowerCase()}/`;
        await follow(page, `main a[href$="${letter}"]`, url + letter);
        await follow(page, `main a[href*="${term.address}"]`, url + term.address);
        await page.goBack();
        if (page.url() !== url + letter) throw new Error('"Back" does not go back');
      }
      return 'made';
    },
  },
  {
    name: 'from a chart to its table and its file of figures',
    go: async (page, { url, pages, folder }, hasScripts) => {
      const holds = (part: string) => (each: SitePage) => htmlOf(folder, each).includes(part);
      const charts = pages.filter(({ kind }) => kind === 'data/[id]').filter(holds('data-chart'));
      const chart = charts[0];
      if (chart === undefined) return 'no such section';
      await page.goto(url + chart.address);
      if (hasScripts) {
        await tabTo(page, '[data-chart]');
        await page.keyboard.press('ArrowRight');
        await page
          .locator('[data-chart] ~ [role="status"]:not(:empty)')
          .first()
          .waitFor({ state: 'attached' });
      }
      if ((await page.locator('main table:visible').count()) === 0)
        throw new Error('there is no table of the figures');
      await tabTo(page, 'main a[href$=".csv"]');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      const text = readFileSync(await (await download).path(), 'utf8');
      if (text.split('\n').length < 2) throw new Error('the file holds no figures');
      return 'made';
    },
  },
  {
    name: 'to a table that is folded away in a report',
    go: async (page, { url, pages, folder }) => {
      const section = pages.find(
        (each) =>
          each.kind === 'reports/[year]/[section]' &&
          htmlOf(folder, each).includes('class="figure-table"'),
      );
      if (section === undefined) return 'no such section';
      await page.goto(url + section.address);
      await tabTo(page, '.figure-table > summary');
      const table = page.locator('.figure-table table').first();
      if (await table.isVisible()) throw new Error('the table is not folded');
      await page.keyboard.press('Enter');
      await table.waitFor({ state: 'visible' });
      return 'made';
    },
  },
  {
    name: 'from the reports to a section and to the printable report',
    go: async (page, { url, pages }) => {
      const home = firstOf(pages, 'reports/[year]');
      if (home === undefined) return 'no such section';
      await page.goto(`${url}/reports/`);
      await follow(page, `main a[href$="${home.address}"]`, url + home.address);
      const section = pages.find(
        ({ kind, address }) =>
          kind === 'reports/[year]/[section]' && address.startsWith(home.address),
      );
      if (section !== undefined) {
        await follow(page, `main a[href$="${section.address}"]`, url + section.address);
        await page.goBack();
      }
      await follow(page, `a[href$="${home.address}print/"]`, `${url}${home.address}print/`);
      if ((await page.locator('main h2').count()) === 0)
        throw new Error('the printable report is empty');
      return 'made';
    },
  },
  {
    name: 'out of the site at once',
    go: async (page, { url }) => {
      await page.goto(`${url}/worried/`);
      const address = await page.locator('a[data-exit]').first().getAttribute('href');
      if (address === null) throw new Error('there is no exit');
      // The tests reach no other site, so the other page is answered here.
      await page.route(`${address}**`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Elsewhere</title>',
        }),
      );
      page.removeAllListeners('request');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const isExit = await page.evaluate(
        () => document.activeElement?.matches('a[data-exit]') ?? false,
      );
      if (!isExit) throw new Error('the second keyboard stop is not the exit');
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
      return 'made';
    },
  },
];

/** Moves the focus by the Tab key until it is on something. */
export async function tabTo(page: Page, selector: string, most = mostPresses): Promise<void> {
  // Behind the last stop the focus leaves the page: after the second time it was everywhere.
  let rounds = 0;
  for (let press = 0; press < most && rounds < 2; press += 1) {
    await page.keyboard.press('Tab');
    const { isThere, isOutside } = await page.evaluate((wanted) => {
      const { activeElement, body } = document;
      return {
        isThere: activeElement?.matches(wanted) ?? false,
        isOutside: activeElement === null || activeElement === body,
      };
    }, selector);
    if (isThere) return;
    if (isOutside) rounds += 1;
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

async function follow(page: Page, selector: string, address: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.split('#')[0]?.split('?')[0] === address);
}

function firstOf(pages: readonly SitePage[], kind: string): SitePage | undefined {
  return pages.find((page) => page.kind === kind);
}

function htmlOf(folder: string, { address }: SitePage): string {
  return readFileSync(join(folder, address, 'index.html'), 'utf8');
}

function headingOf(folder: string, page: SitePage): string {
  const [, heading = ''] = /<h1[^>]*>([^<]*)/u.exec(htmlOf(folder, page)) ?? [];
  return heading.trim();
}
