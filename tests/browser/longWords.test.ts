import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDetails } from '../../src/proof/everyPage.ts';
import { probeLayout } from '../../src/proof/layoutProbe.ts';
import { fullestOfEachKind } from '../../src/proof/pageKinds.ts';
import { addressOf, openBrowser } from '../support/browser.ts';
import { sampleOf } from '../support/sample.ts';
import { pagesWithKinds } from '../support/sitePages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Puts a long address into everything that an author writes, except table cells: tables may scroll. */
function lengthenWords(): void {
  const parts =
    'main :is(p, li, dt, dd, h1, h2, h3, h4, summary, li > span, p > a, legend, label, figcaption):not(table *, [href^="tel:"])';
  for (const part of document.querySelectorAll(parts)) {
    const words = [...part.childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    if (words !== undefined)
      words.textContent += ` https://www.gov.uk/${'averylongaddresswithoutbreaks'.repeat(2)}`;
  }
}

test('an unbroken web address makes no kind of page wider than 320 pixels', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  const wide: string[] = [];
  for (const { address } of sampleOf(fullestOfEachKind(pagesWithKinds()), ({ kind }) => kind, 15)) {
    await page.goto(addressOf(address), { waitUntil: 'load' });
    await page.evaluate(openDetails);
    await page.evaluate(lengthenWords);
    const { sideways } = await page.evaluate(probeLayout);
    wide.push(...sideways.slice(0, 3).map((fault) => `${address}: ${fault}`));
  }
  expect(wide).toEqual([]);
});
