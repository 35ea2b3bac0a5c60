import type { BrowserContext, Page } from 'playwright-core';

/** Something that a page did and should not have done. */
export interface Complaint {
  /** The address on the site at the time. */
  page: string;
  text: string;
}

/**
 * Opens a tab and writes down every error, every breach of a page's policy and every request that leaves the site.
 * @param siteUrl where the site is served, without a slash at the end
 */
export async function watchedPage(
  context: BrowserContext,
  siteUrl: string,
): Promise<{ page: Page; complaints: Complaint[] }> {
  const page = await context.newPage();
  const complaints: Complaint[] = [];
  const complain = (text: string): void => {
    complaints.push({ page: page.url().replace(siteUrl, ''), text });
  };
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`error in the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`error in a script: ${error.message}`));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${siteUrl}/`) && !address.startsWith('data:'))
      complain(`contacts another site: ${address}`);
  });
  return { page, complaints };
}

/** Everything that a site has left behind in a browser, in words. */
export async function leftBehind(context: BrowserContext, page: Page): Promise<string[]> {
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `stored for ever: ${name}`),
    ...Object.keys(sessionStorage).map((name) => `stored for the tab: ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
    ...(await caches.keys()).map((name) => `cache: ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker: ${scope}`),
  ]);
  return [...(await context.cookies()).map(({ name }) => `cookie: ${name}`), ...stored];
}
