import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testEveryPage } from '../../src/proof/everyPage.ts';
import { serveFolder } from '../../src/proof/staticServer.ts';
import { openBrowser } from '../support/browser.ts';
import { testFolder } from '../support/siteFolder.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const page = (style: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${style}</title><style>${style}</style></head><body><main id="content" data-kind="page"><h1>Page</h1>${body}</main></body></html>`;

/** The aspects that fail on a page that is not the fullest of its kind. */
async function failing(style: string, body: string): Promise<string[]> {
  const folder = testFolder();
  const files = { full: page('', '<p>Words.</p>'.repeat(200)), spare: page(style, body) };
  for (const [name, html] of Object.entries(files)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.html'), html);
  }
  // A browser asks every site for an icon.
  writeFileSync(join(folder, '404.html'), 'Not here.');
  const server = await serveFolder(folder);
  try {
    const pages = Object.entries(files).map(([name, { length }]) => ({
      address: `/${name}/`,
      kind: 'page',
      bytes: length,
    }));
    const { problems } = await testEveryPage({ browser, url: server.url, pages }, 1);
    const own = problems.filter((problem) => problem.page === '/spare/');
    return [...new Set(own.map(({ aspect }) => aspect))].filter((aspect) => aspect !== 'privacy');
  } finally {
    await server.close();
  }
}

test.each([
  ['reduced-motion', 'p{transition:color 1s}', '<p>Slow</p>'],
  ['forced-colours', 'i{display:block;width:20px;height:20px;background:green}', '<i></i>'],
  ['print', '@media print{p{width:900px}}', '<p>Wide on paper</p>'],
  ['print', '@media print{.screen{display:none}}', '<p class="screen">Lost on paper</p>'],
  [
    'reflow',
    '.wide{width:340px}@media(min-width:330px){.wide{width:auto}}',
    '<details><summary>More</summary><p class="wide">Folded and wide</p></details>',
  ],
  [
    'text-spacing',
    '@media(max-width:330px){b{display:block;width:5em;height:1.3em;overflow:hidden;white-space:nowrap}}',
    '<p><b style="font-weight:400">Just fits in</b></p>',
  ],
])('%s is tested on every page: %s', async (aspect, style, body) => {
  expect(await failing(style, body)).toContain(aspect);
});

test('a sound page has none of these faults', async () => {
  expect(await failing('p{margin:1em}', '<p>Words.</p>')).toEqual([]);
});
