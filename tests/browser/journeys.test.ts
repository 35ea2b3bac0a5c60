import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testJourneys } from '../../src/proof/journeys.ts';
import { sitePages } from '../../src/proof/pageKinds.ts';
import { serveFolder } from '../../src/proof/staticServer.ts';
import { openBrowser } from '../support/browser.ts';
import { fixtureFolder } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import { testFolder } from '../support/siteFolder.ts';

const patience = 300_000;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test(
  'a journey through rooms that a site does not have is not recorded as made',
  async () => {
    const folder = join(testFolder(), 'dist');
    const environment = { CONTENT_DIR: fixtureFolder('adults-board'), OUT_DIR: folder };
    expect(runCommand('build', [], environment)).toMatchObject({ status: 0 });
    // A journey that fails is not made either.
    rmSync(join(folder, 'worried'), { recursive: true });
    const server = await serveFolder(folder);
    try {
      const pages = sitePages(folder, 'src/pages');
      const { made, problems } = await testJourneys({ browser, url: server.url, pages, folder });
      const urgent = 'from the home page to urgent help';
      expect(problems.filter(({ text }) => !/urgent help|out of the site/u.test(text))).toEqual([]);
      expect(problems.some(({ text }) => text.startsWith(urgent))).toBe(true);
      expect(made).toContain('from the search to the meaning of a word and back');
      expect(made).not.toContain(urgent);
      expect(made).not.toContain('from a chart to its table and its file of figures');
    } finally {
      await server.close();
    }
  },
  patience,
);
