import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sitePages } from '../../src/proof/pageKinds.ts';
import { chromiumFlags, findTestBrowser } from '../support/chromium.ts';
import type { HostileContent } from '../support/hostileContent.ts';
import { attack, hostileContent } from '../support/hostileContent.ts';
import { runCommand } from '../support/runBuild.ts';
import { textLeaves } from '../support/textLeaves.ts';
import { filesIn, writeContent } from '../support/siteFolder.ts';
import type { StaticServer } from '../support/staticServer.ts';
import { serveFolder } from '../support/staticServer.ts';

let folder: string;
let site: string;
let hostile: HostileContent;

/** Fields that cannot hold any text: they repeat another value or have a rule of their own. */
const boundTexts = [
  // Rows of tables and names of datasets.
  /^datasets: (?:columns\[\]\.(?:numerator|denominator)|relations\[\]|charts\[\]\.except)/u,
  /^datasets: unrelated\[\]\.figures\[\]$/u,
  /^datasets: (?:footnotes|contradictions)\[\]\.row$/u,
  /(?:evidence\[\]\.row|contributions\[\]\.(?:row|before)|figures\.rows\[\])$/u,
  // Names of editions, posts, paths and states.
  /^(?:arrangementsEditions|reports): answers\[\]$|^requirements: replacedBy$/u,
  /^signOffs: .*(?:post|path|removed\[\])$/u,
  // Frozen copies are drawn only if they match what was signed.
  /^frozen(?:Facts|Figures): /u,
  // The seed for choosing hidden figures is never published.
  /^site: disclosure\.seed$/u,
  /^plans: .*(?:status\.word|notes\[\]\.status)$|^inspections: judgements\[\]\.value$/u,
  // An abbreviation is two to six capitals; headlines may contain components, and are checked like a page.
  /^glossary: abbreviation$|^reports: headlines\[\]$/u,
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-hostile-'));
  site = join(folder, 'site');
  hostile = await hostileContent(boundTexts);
  writeContent(join(folder, 'content'), hostile.content);
  const { status, stdout, stderr } = runCommand('build', [], {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: site,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site built from content that attacks its readers', () => {
  test('accepts an attack in every text field and refuses one in every reference', () => {
    expect(hostile.planted).toBeGreaterThan(400);
    const references =
      /relations|unrelated.*figures|relay|email|row|before|except|abbreviation|word|headlines|meets|impact$|judgements.*value|scales.*values|notes.*status/u;
    expect(hostile.refused.filter((field) => !references.test(field))).toEqual([]);
  });

  test('accepts an attack in every text field of every kind of file', () => {
    const isBound = (leaf: string): boolean => boundTexts.some((pattern) => pattern.test(leaf));
    const free = textLeaves().filter((leaf) => !isBound(leaf));
    expect(free.length).toBeGreaterThan(250);
    expect(free.filter((leaf) => !hostile.leaves.has(leaf))).toEqual([]);
  });

  test('runs none of their scripts, breaches no policy and shows their text as typed', async () => {
    const executablePath = findTestBrowser();
    if (executablePath === null) throw new Error('This test needs Chromium: see tests/run.ts.');
    const server: StaticServer = await serveFolder(site);
    const browser: Browser = await chromium.launch({ executablePath, args: chromiumFlags });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => {
      complaints.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(server.url) || request.url().startsWith('data:');
      if (!isOurs || request.url().endsWith('/x'))
        complaints.push(`${page.url()} asks for ${request.url()}`);
    });
    let shown = 0;
    const pages = sitePages(site, 'src/pages').map(({ address }) => address);
    for (const path of pages) {
      await page.goto(`${server.url}${path}`, { waitUntil: 'load' });
      const found = await page.evaluate(() => {
        const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        );
        const scripts = [...document.scripts].filter(
          ({ type, text }) => !type.startsWith('application/') && text.includes('broken'),
        );
        const links = [...document.links].filter(
          ({ protocol }) => !/^(?:https?|tel|mailto):$/u.test(protocol),
        );
        return {
          isBroken: 'broken' in globalThis,
          foreign:
            handlers.length +
            scripts.length +
            links.length +
            document.querySelectorAll('img[src="x"], iframe, object, embed, base').length,
          words: document.body.innerText.split('window.broken=').length - 1,
        };
      });
      if (found.isBroken) complaints.push(`${path}: a script ran`);
      if (found.foreign > 0) complaints.push(`${path}: ${found.foreign} foreign elements`);
      shown += found.words;
    }
    for (const words of ['script', 'review', 'contacts', '<img src=x onerror=window.broken=1>']) {
      await page.goto(`${server.url}/search/?q=${encodeURIComponent(words)}`);
      await page.locator('[data-results] > *').first().waitFor();
      if (await page.evaluate(() => 'broken' in globalThis))
        complaints.push(`a script ran among results for ${words}`);
      if ((await page.locator('[data-results] img, [data-results] svg').count()) > 0)
        complaints.push(`markup in results for ${words}`);
    }
    await browser.close();
    await server.close();
    expect(complaints).toEqual([]);
    expect(pages.length).toBeGreaterThan(40);
    expect(shown).toBeGreaterThan(400);
  });

  test('keeps its structured data and files intact, with the text as typed', () => {
    const blocks = filesIn(site)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [
        ...readFileSync(join(site, path), 'utf8').matchAll(
          /<script type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/gu,
        ),
      ])
      .map(([, text = '']) => JSON.stringify(JSON.parse(text)));
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.some((text) => text.includes('</script><script>window.broken='))).toBe(true);
    for (const path of filesIn(site).filter((name) => name.endsWith('.json'))) {
      expect(
        () => JSON.parse(readFileSync(join(site, path), 'utf8')) as unknown,
        path,
      ).not.toThrow();
    }
    expect(readFileSync(join(site, 'data/sources.csv'), 'utf8')).toContain(
      attack(0).replaceAll('"', '""'),
    );
  });

  test('keeps its feed intact, with the text as typed', () => {
    const feed = parseXml(readFileSync(join(site, 'feed.xml'), 'utf8')).root;
    const names = feed?.children.flatMap((child) =>
      child instanceof XmlElement ? child.name : [],
    );
    const known = ['id', 'title', 'updated', 'author', 'link', 'link', 'entry', 'entry'];
    expect(names).toEqual(known);
    expect(feed?.text).toContain('</script><script>window.broken=');
    expect(feed?.text.split('window.broken=').length).toBeGreaterThan(8);
    expect(JSON.stringify(feed)).not.toMatch(/"name":"(?:script|img|svg)"/u);
  });
});
