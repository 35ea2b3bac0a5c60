import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumFlags } from './chromium.ts';

/** Opens the Chromium of this run. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: chromiumFlags });
}

/** The address of a page of the built site. */
export function addressOf(path: string): string {
  return `${inject('siteUrl')}${path}`;
}

/** Opens a page and writes down every error, every breach of its policy and every request that leaves the site. */
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
