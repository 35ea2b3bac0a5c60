import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/staticServer.ts';

/** A query and the pages that answer it. */
export interface JudgedQuery {
  query: string;
  /** What sort of query it is, for example `misspelling`. */
  kind: string;
  /** Addresses that answer it, with or without a place on the page. */
  expects: string[];
}

/** How a query did. */
export interface Judgement extends JudgedQuery {
  /** The place of the first page that answers it, from 1; `null` when it is not among the results. */
  place: number | null;
  /** The pages that were found, best first, each once. */
  found: string[];
}

/** How all queries did together. */
export interface Scores {
  successAt1: number;
  successAt3: number;
  /** The mean of 1 divided by the place of the first page that answers. */
  meanReciprocalRank: number;
}

/** Reads a file of judged queries. */
export function readQueries(file: string): JudgedQuery[] {
  return parse(readFileSync(file, 'utf8')) as JudgedQuery[];
}

/** Types each query into the search page and reads the results, once nothing more is added to them. */
export async function judgeQueries(
  queries: readonly JudgedQuery[],
  siteUrl: string,
  browser: Browser,
): Promise<Judgement[]> {
  const page = await browser.newPage();
  try {
    await page.goto(`${siteUrl}/search/`);
    const judgements: Judgement[] = [];
    for (const judged of queries) {
      const found = await pagesFound(page, judged.query);
      const wanted = new Set(judged.expects.map(withoutPlace));
      const at = found.findIndex((address) => wanted.has(address));
      judgements.push({ ...judged, found, place: at < 0 ? null : at + 1 });
    }
    return judgements;
  } finally {
    await page.close();
  }
}

/** The pages found, best first, each once: a place on a page counts as the page. */
async function pagesFound(page: Page, query: string): Promise<string[]> {
  await page.fill('#search-words', query);
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('[data-results]')?.dataset['complete'] === asked,
    query.trim(),
  );
  const addresses = await page.$$eval('[data-results] a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  return [...new Set(addresses)];
}

function withoutPlace(address: string): string {
  return address.split('#')[0] ?? address;
}

/** The scores of some judgements. */
export function scoresOf(judgements: readonly Judgement[]): Scores {
  const share = (good: (place: number) => number): number =>
    judgements.reduce((sum, { place }) => sum + (place === null ? 0 : good(place)), 0) /
    judgements.length;
  return {
    successAt1: share((place) => (place === 1 ? 1 : 0)),
    successAt3: share((place) => (place <= 3 ? 1 : 0)),
    meanReciprocalRank: share((place) => 1 / place),
  };
}

/** The scores and every query whose first result does not answer it, for people. */
export function describeJudgements(judgements: readonly Judgement[]): string {
  const { successAt1, successAt3, meanReciprocalRank } = scoresOf(judgements);
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const misses = judgements.filter(({ place }) => place !== 1);
  return [
    `${judgements.length} queries: answered by the first result ${percent(successAt1)}, by the first three ${percent(successAt3)}, mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
    ...[...Map.groupBy(judgements, ({ kind }) => kind)].map(
      ([kind, list]) =>
        `  ${kind}: ${list.filter(({ place }) => place === 1).length} of ${list.length} first`,
    ),
    ...misses.map(
      ({ query, place, found, expects }) =>
        `  ${place ?? 'never'}: "${query}" gave ${found.slice(0, 3).join(' ') || 'nothing'}, not ${expects.join(' or ')}`,
    ),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', file = fileURLToPath(new URL('queries.yaml', import.meta.url))] =
    process.argv.slice(2);
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found.');
  const server = await serveFolder(resolve(folder));
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    process.stdout.write(
      `${describeJudgements(await judgeQueries(readQueries(file), server.url, browser))}\n`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
