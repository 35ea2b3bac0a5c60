import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumMissing, findChromium } from '../src/cli/chromium.ts';
import { hostHeaders } from '../src/proof/hostHeaders.ts';

/** The cost of one first search. */
export interface SearchTime {
  /** Milliseconds from the click on the link, or from the first key, until the first result is drawn. */
  result: number;
  /** Compressed bytes sent until then. */
  bytes: number;
  /** The longest chain of requests that waited for each other. */
  roundTrips: number;
  /** Milliseconds of work on the main thread until then, without throttling. */
  processor: number;
}

/** "Slow 4G" as Lighthouse defines it: 150 ms of latency, 1.6 Mbit/s down and 0.75 Mbit/s up. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
/** A slow phone, as Lighthouse defines it. */
const slowPhone = 4;
const viewport = { width: 360, height: 740 };

/** The two ways to start a search. */
export const waysIn = ['link', 'typed'] as const;
export type WayIn = (typeof waysIn)[number];

/**
 * Measures the first search on a site in Chromium, on a slow connection and a slow phone.
 * @param sites folders of built sites: their runs alternate, so that a busy minute affects all
 */
export async function searchTimes(
  sites: readonly string[],
  runs: number,
): Promise<Record<WayIn, SearchTime[]>[]> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error(
      chromiumMissing('Measuring the search', {
        environment: process.env,
        platform: process.platform,
      }),
    );
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const servers = await Promise.all(sites.map(serveCompressed));
  const times = sites.map((): Record<WayIn, SearchTime[]> => ({ link: [], typed: [] }));
  try {
    for (let run = 0; run < runs; run += 1)
      for (const [at, { url }] of servers.entries())
        for (const way of waysIn) {
          const { result } = await firstSearch(browser, url, way, slowPhone);
          const { bytes, roundTrips, processor } = await firstSearch(browser, url, way, 1);
          times[at]?.[way].push({ result, bytes, roundTrips, processor });
        }
    return times;
  } finally {
    await browser.close();
    for (const { close } of servers) close();
  }
}

/** One search in a browser with nothing cached. */
async function firstSearch(
  browser: Browser,
  site: string,
  way: WayIn,
  slowness: number,
): Promise<SearchTime> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Network.enable');
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devTools.send('Network.emulateNetworkConditions', slow4g);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const weight = { bytes: 0 };
    devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      weight.bytes += encodedDataLength;
    });
    await page.addInitScript(noteFirstResult);
    let begun = { bytes: 0, processor: 0 };
    if (way === 'link') await page.goto(`${site}/search/?q=neglect`, { waitUntil: 'commit' });
    else {
      await page.goto(`${site}/search/`, { waitUntil: 'load' });
      await page.waitForTimeout(1000);
      begun = { bytes: weight.bytes, processor: await worked(devTools) };
      await page.focus('#search-words');
      await page.keyboard.type('neglect', { delay: 80 });
    }
    const { start, shown } = await firstResult(page);
    return {
      result: shown - start,
      bytes: weight.bytes - begun.bytes,
      roundTrips: await wavesSince(page, start),
      processor: (await worked(devTools)) - begun.processor,
    };
  } finally {
    await context.close();
  }
}

/** In the page: records when the reader started and when the first result is drawn. */
function noteFirstResult(): void {
  const note = { start: 0, shown: 0 };
  Object.assign(window, { searchNote: note });
  addEventListener(
    'focusin',
    () => {
      note.start = performance.now();
    },
    { once: true },
  );
  new MutationObserver(() => {
    if (note.shown > 0 || document.querySelector('[data-results] h3 a') === null) return;
    note.shown = -1;
    requestAnimationFrame(() =>
      setTimeout(() => {
        note.shown = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

async function firstResult(page: Page): Promise<{ start: number; shown: number }> {
  const note = await page.waitForFunction(() => {
    const { searchNote } = window as unknown as { searchNote: { start: number; shown: number } };
    return searchNote.shown > 0 ? searchNote : null;
  });
  return (await note.jsonValue()) as { start: number; shown: number };
}

/** The longest chain of requests that waited for another to end. */
function wavesSince(page: Page, start: number): Promise<number> {
  return page.evaluate((from) => {
    const { searchNote } = window as unknown as { searchNote: { shown: number } };
    const requests = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ]
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ startTime, responseEnd }) => startTime >= from && responseEnd <= searchNote.shown)
      .sort((one, other) => one.startTime - other.startTime);
    const depth = new Map<PerformanceResourceTiming, number>();
    for (const request of requests)
      depth.set(
        request,
        1 +
          Math.max(
            0,
            ...[...depth].flatMap(([earlier, waves]) =>
              earlier.responseStart > 0 && earlier.responseStart <= request.startTime
                ? [waves]
                : [],
            ),
          ),
      );
    return Math.max(0, ...depth.values());
  }, start);
}

async function worked(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gz': 'application/gzip',
  '.woff2': 'font/woff2',
};

/** Serves a folder with compression, as a host would. */
async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
  const headersOf = hostHeaders(folder);
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = types[extname(path)] ?? 'application/octet-stream';
    const isPacked = ['.gz', '.woff2'].includes(extname(path));
    try {
      let body = files.get(path);
      if (body === undefined) {
        const plain = readFileSync(join(folder, path));
        body = isPacked ? plain : gzipSync(plain);
        files.set(path, body);
      }
      for (const [name, value] of Object.entries(headersOf(pathname)))
        response.setHeader(name, value);
      response.setHeader('content-type', type);
      if (!isPacked) response.setHeader('content-encoding', 'gzip');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
