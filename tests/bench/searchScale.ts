import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findPages } from '../../src/search/findPages.ts';
import { fittedVocabulary } from '../../src/search/fittedVocabulary.ts';
import { indexVocabulary } from '../../src/search/searchIndex.ts';
import { writeFullTextIndex } from '../../src/site/fullTextIndex.ts';
import type { SearchPage } from '../../src/search/searchPage.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { serveFolder } from '../support/staticServer.ts';

/**
 * How the search grows: invented pages are indexed, and what a reader loads and waits for is printed.
 * `node tests/bench/searchScale.ts 5000`
 */
const pageCount = Number(process.argv[2] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'almanac-scale-'));

let seed = 20190919;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
};
const syllables = [
  'ba',
  'con',
  'der',
  'fer',
  'gra',
  'lin',
  'mo',
  'ner',
  'pro',
  'ra',
  'ser',
  'tion',
  'u',
  'ver',
  'wel',
];
const lexicon = Array.from({ length: 8000 }, () =>
  Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join(''),
);
// A few words are on many pages and most on few, as in any language.
const word = (): string =>
  lexicon[Math.floor((random(10_000) / 10_000) ** 3 * lexicon.length)] ?? '';
const sentence = (length: number): string => Array.from({ length }, word).join(' ');

const pages: SearchPage[] = Array.from({ length: pageCount }, (_, number) => ({
  address: `/pages/${number}/`,
  title: sentence(4),
  // The words and rules stay about as many; reports, figures and plans become more every year.
  kind: number < 350 ? 'glossary' : number % 2 === 0 ? 'report' : 'data',
  year: number < 350 ? undefined : `${2000 + (number % 25)}`,
  label: 'Page',
  words: Array.from({ length: 5 }, () => sentence(2)),
  text: sentence(18),
  places: Array.from({ length: 3 }, (_unused, place) => ({
    id: `place-${place}`,
    title: sentence(3),
  })),
}));

try {
  for (const { address, title, kind } of pages) {
    const body = Array.from(
      { length: 4 },
      (_, part) => `<h2 id="place-${part}">${sentence(4)}</h2><p>${sentence(90)}</p>`,
    ).join('');
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(
      join(folder, address, 'index.html'),
      `<!doctype html><html lang="en"><title>${title}</title><main data-kind="${kind}" data-pagefind-body data-pagefind-filter="kind[data-kind]"><h1>${title}</h1>${body}</main></html>`,
    );
  }
  writeFileSync(join(folder, '404.html'), '');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Scale</title></html>',
  );
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const print = (text: string): boolean => process.stdout.write(`${text}\n`);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const start = performance.now();
  await writeFullTextIndex(folder);
  print(`${pageCount} pages indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const index = join(folder, 'pagefind');
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const size = (name: RegExp): number =>
    files
      .filter(({ name: file }) => name.test(file))
      .reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0);
  print(
    `index of all text on disk: ${kilobytes(size(/./u))}; its directory, loaded by every reader: ${kilobytes(size(/pf_meta$/u))}`,
  );

  const full = JSON.stringify({ pages });
  const fitted = fittedVocabulary({ pages });
  const plain = JSON.stringify(fitted);
  const packed = (text: string): string => kilobytes(gzipSync(text, { level: 9 }).length);
  print(
    `vocabulary: ${packed(plain)} compressed, of ${packed(full)} if nothing were left out; ${fitted.pages.length} pages`,
  );
  const prepared = performance.now();
  const vocabulary = indexVocabulary(fitted);
  print(`vocabulary prepared in ${(performance.now() - prepared).toFixed(0)} ms`);
  const queries = Array.from({ length: 200 }, () => sentence(1 + random(4)));
  const times = queries.map((query) => {
    const before = performance.now();
    findPages(query, vocabulary);
    return performance.now() - before;
  });
  print(`a query of the vocabulary: ${middle(times).toFixed(1)} ms (median of ${times.length})`);
  await measureInBrowser(queries.slice(0, 50), print);
}

/** Times the index of all text in Chromium: first answers load what they need, the second of the same query does not. */
async function measureInBrowser(
  queries: readonly string[],
  print: (text: string) => void,
): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) return;
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    let loaded = 0;
    page.on(
      'response',
      (response) =>
        void response.body().then(
          ({ length }) => (loaded += length),
          () => undefined,
        ),
    );
    await page.goto(server.url);
    const timed = (query: string): Promise<number> =>
      page.evaluate(async (words) => {
        const bundle = '/pagefind/pagefind.js';
        const pagefind = (await import(bundle)) as {
          options: (options: object) => Promise<void>;
          search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
        };
        await pagefind.options({ noWorker: true });
        const before = performance.now();
        const { results } = await pagefind.search(words);
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return performance.now() - before;
      }, query);
    await timed(queries[0] ?? '');
    print(`loaded for the first query of all text: ${(loaded / 1000).toFixed(0)} kB`);
    const first: number[] = [];
    const again: number[] = [];
    for (const query of queries) {
      first.push(await timed(query));
      again.push(await timed(query));
    }
    print(
      `a query of all text: ${middle(first).toFixed(0)} ms the first time, ${middle(again).toFixed(0)} ms again (medians of ${queries.length})`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
