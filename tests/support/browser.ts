import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { axeViolations, loadAxe } from '../../src/proof/axeRules.ts';
import { chromiumFlags } from './chromium.ts';

/** Opens the browser for this test run. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('testBrowser'), args: chromiumFlags });
}

/** The full address of a page on the built site. */
export function addressOf(path: string): string {
  return `${inject('siteUrl')}${path}`;
}

/** Opens a page and records every error, policy breach and request to another site. */
export async function watchedPage(
  context: BrowserContext,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('siteUrl')) && !request.url().startsWith('data:'))
      complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints };
}

/** What axe finds on a page in a narrow and a wide window, and whether the page is wider than either. */
export async function readerFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await loadAxe(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    // Contrast is the slowest rule, and the colours are the same at any width.
    const found = await axeViolations(page, width === 1280);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`is ${wide} pixels wide`);
    faults.push(...found.map((fault) => `at ${width} pixels: ${fault}`));
  }
  return faults;
}
