import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../support/staticServer.ts';
import type { SearchSteps } from '../others/otherProgram.ts';
import { median } from './statistics.ts';

/** What a reader waits for and loads who opens a site for the first time and searches. */
export interface FirstSearch {
  /** From the address to the first page found. */
  milliseconds: number;
  /** All that was loaded on the way, packed as web hosts do. */
  bytes: number;
}

/** Searches a finished site a few times, each as a new reader. */
export async function firstSearch(
  browser: Browser,
  siteFolder: string,
  steps: SearchSteps,
  words: string,
  times: number,
): Promise<FirstSearch> {
  const server = await serveFolder(siteFolder);
  try {
    const runs: FirstSearch[] = [];
    for (let time = 0; time < times; time += 1) {
      const context = await browser.newContext();
      runs.push(await search(await context.newPage(), server.url, steps, words));
      await context.close();
    }
    return {
      milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
      bytes: median(runs.map(({ bytes }) => bytes)),
    };
  } finally {
    await server.close();
  }
}

async function search(
  page: Page,
  url: string,
  steps: SearchSteps,
  words: string,
): Promise<FirstSearch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const start = performance.now();
  await page.goto(url + steps.address);
  if (steps.opener !== null) await page.click(steps.opener);
  await page.fill(steps.field, words);
  await page.waitForSelector(steps.result);
  return { milliseconds: performance.now() - start, bytes };
}
