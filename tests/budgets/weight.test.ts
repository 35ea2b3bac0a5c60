import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressOf, openBrowser } from '../support/browser.ts';
import { filesIn } from '../support/siteFolder.ts';
import { openedPages } from '../support/sitePages.ts';
import { budgets } from '../../src/proof/budgets.ts';
import type { PageWeight } from '../../src/proof/pageWeight.ts';
import { packedFile, pageWeight } from '../../src/proof/pageWeight.ts';

const siteFolder = inject('siteFolder');
const weights = filesIn(siteFolder)
  .filter((path) => path.endsWith('.html'))
  .map((path) => pageWeight(siteFolder, path));
/** Pages with a whole document, to print or to read in one go. */
const isLong = ({ address }: PageWeight) => /\/(?:print|all|card)\/$/u.test(address);
const plain = weights.filter((weight) => weight.pictures.length === 0 && !isLong(weight));
const withCharts = weights.filter((weight) => weight.pictures.length > 0 && !isLong(weight));
const total = ({ page, loaded }: PageWeight) => page + loaded;

/** Lists what is over its budget, and always prints the heaviest. */
function over(
  what: string,
  list: readonly { name: string; bytes: number }[],
  budget: number,
): string[] {
  const sorted = list.toSorted((one, other) => other.bytes - one.bytes);
  const [heaviest] = sorted;
  process.stdout.write(
    `${what}: at most ${heaviest?.bytes ?? 0} of ${budget} bytes (${heaviest?.name ?? 'none'}), ${list.length} in all\n`,
  );
  return sorted
    .filter(({ bytes }) => bytes > budget)
    .map(({ name, bytes }) => `${name}: ${bytes} of ${budget}`);
}

const named = (list: readonly PageWeight[], bytes: (weight: PageWeight) => number) =>
  list.map((weight) => ({ name: weight.address, bytes: bytes(weight) }));

/** Files with a hash in their name, by the start of the name. */
const weighed = (pattern: RegExp) =>
  readdirSync(join(siteFolder, '_astro'))
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, bytes: packedFile(siteFolder, `_astro/${name}`) }));

describe('what a reader downloads', () => {
  test('a page without a chart arrives in one round trip, styles and scripts included', () => {
    expect(plain.length).toBeGreaterThan(300);
    expect(over('Pages without charts', named(plain, total), budgets.page)).toEqual([]);
  });

  test('styles and scripts are a small part of it', () => {
    expect(
      over(
        'Styles of a page',
        named(weights, ({ styles }) => styles),
        budgets.styles,
      ),
    ).toEqual([]);
    expect(
      over(
        'Scripts in a page',
        named(weights, ({ inlineScripts }) => inlineScripts),
        budgets.inlineScripts,
      ),
    ).toEqual([]);
  });

  test('the search page loads the search script only when someone searches', () => {
    const search = weights.filter(({ address }) => address === '/search/');
    expect(over('The search page', named(search, total), budgets.page)).toEqual([]);
    const script = weighed(/^searchscript-.*\.js$/u);
    expect(script).toHaveLength(1);
    expect(over('What searches', script, budgets.searchScript)).toEqual([]);
  });

  test('the first view of a page with charts is light', async () => {
    const browser: Browser = await openBrowser();
    const opened = new Set(openedPages().map(({ address }) => address));
    const heaviest = withCharts.toSorted((one, other) => total(other) - total(one)).slice(0, 8);
    const charted = withCharts.filter(
      (weight) => opened.has(weight.address) || heaviest.includes(weight),
    );
    const found: { name: string; bytes: number }[] = [];
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1280, height: 900 },
    ]) {
      // Without JavaScript no canvas replaces a picture.
      const context = await browser.newContext({ viewport, javaScriptEnabled: false });
      const page = await context.newPage();
      for (const weight of charted) {
        await page.goto(addressOf(weight.address), { waitUntil: 'load' });
        const inView = await page
          .locator('img')
          .evaluateAll((pictures) =>
            pictures
              .filter((picture) => picture.getBoundingClientRect().top < innerHeight)
              .map((picture) => new URL((picture as HTMLImageElement).currentSrc).pathname),
          );
        const pictures = inView.reduce((sum, address) => sum + packedFile(siteFolder, address), 0);
        found.push({
          name: `${weight.address} at ${viewport.width}`,
          bytes: total(weight) + pictures,
        });
      }
      await context.close();
    }
    await browser.close();
    // Opens the heaviest, the fullest of each kind, and a sample.
    expect(charted.length).toBeGreaterThan(5);
    expect(found).toHaveLength(2 * charted.length);
    expect(over('Pages with charts, first view', found, budgets.chartPage)).toEqual([]);
  });

  test('a long document can be printed on a slow connection, pictures included', () => {
    const bytes = (weight: PageWeight) =>
      total(weight) +
      weight.pictures
        .filter((address) => address.includes('wide'))
        .reduce((sum, address) => sum + packedFile(siteFolder, address), 0);
    expect(over('Long documents', named(weights.filter(isLong), bytes), budgets.printPage)).toEqual(
      [],
    );
  });

  test('the chart script and the typeface are within their budgets', () => {
    expect(
      over('The drawing of charts', weighed(/^chartcanvas\..*\.js$/u), budgets.chartScript),
    ).toEqual([]);
    expect(over('The typeface', weighed(/\.woff2$/u), budgets.font)).toEqual([]);
    expect(weighed(/\.woff2$/u)).toHaveLength(1);
    expect(weighed(/^chartcanvas\./u)).toHaveLength(1);
  });

  test('a page without a chart loads no chart script', () => {
    const charting = plain.filter(({ address }) =>
      /chart/iu.test(
        (
          readFileSync(
            join(siteFolder, address, address.endsWith('/') ? 'index.html' : ''),
            'utf8',
          ).match(/<script[^>]*src="[^"]*"/gu) ?? []
        ).join(''),
      ),
    );
    expect(charting.map(({ address }) => address)).toEqual([]);
  });
});
