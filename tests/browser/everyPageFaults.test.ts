import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testEveryPage } from '../../src/proof/everyPage.ts';
import { serveFolder } from '../../src/proof/staticServer.ts';
import { openBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const page = (style: string, body: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${style}</title><style>${style}</style></head><body><main id="content" data-kind="page"><h1>Page</h1>${body}</main></body></html>`;

const faulty: [aspect: string, style: string, body: string][] = [
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
];
const sound = 'p{margin:1em}';
/** The aspects that fail on each page, by its style. None is the fullest of its kind, so all must be tested to find them. */
const failing = new Map<string, string[]>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-faults-'));
  const bodies = [
    ...faulty.map(([, style, body]) => [style, body] as const),
    [sound, '<p>Words.</p>'] as const,
  ];
  const files = [
    page('', '<p>Words.</p>'.repeat(200)),
    ...bodies.map(([style, body]) => page(style, body)),
  ];
  files.forEach((html, place) => {
    mkdirSync(join(folder, String(place)));
    writeFileSync(join(folder, String(place), 'index.html'), html);
  });
  // Browsers request an icon from every site.
  writeFileSync(join(folder, '404.html'), 'Not here.');
  const server = await serveFolder(folder);
  try {
    const pages = files.map(({ length }, place) => ({
      address: `/${place}/`,
      kind: 'page',
      bytes: length,
    }));
    const { problems } = await testEveryPage({ browser, url: server.url, pages });
    bodies.forEach(([style], place) => {
      const own = problems.filter((problem) => problem.page === `/${place + 1}/`);
      const aspects = new Set(own.map(({ aspect }) => aspect));
      failing.set(
        style,
        [...aspects].filter((aspect) => aspect !== 'privacy'),
      );
    });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test.each(faulty)('%s is tested on every page: %s', (aspect, style) => {
  expect(failing.get(style)).toContain(aspect);
});

test('a sound page has none of these faults', () => {
  expect(failing.get(sound)).toEqual([]);
});
