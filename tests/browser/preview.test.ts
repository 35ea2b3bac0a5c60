import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { mainPart } from '../support/mainPart.ts';
import type { PreviewServer } from '../support/previewServer.ts';
import { openPreviewServer } from '../support/previewServer.ts';
import { runCommand } from '../support/runBuild.ts';
import { filesIn } from '../support/siteFolder.ts';

let browser: Browser;
let preview: PreviewServer;
const group = 'groups/executive.mdx';

/** One preview for all the tests, which run in order, like a morning's work. It starts with broken content. */
beforeAll(async () => {
  browser = await openBrowser();
  preview = await openPreviewServer((edit) => {
    edit('site.yaml', (text) => text.replace('name: Vale', 'nmae: Vale'));
    edit(group, (text) => text.replace('role:', 'rolle:'));
  });
});
afterAll(async () => {
  preview.close();
  await browser.close();
});

async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${preview.url}${path}`);
  return page;
}

/** The status of a request sent exactly as given: `fetch` would normalise the address and set the host. */
function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(preview.url);
  return new Promise((done, failed) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      done(response.statusCode ?? 0);
    })
      .on('error', failed)
      .end();
  });
}

const panel = (page: Page) => page.locator('[data-almanac-panel]');

test('refuses other hosts while it is still showing only findings', async () => {
  expect(await statusOf('/')).toBe(503);
  expect(await statusOf('//')).toBe(301);
  expect(await statusOf('/', { host: 'attacker.example' })).toBe(403);
  expect(await statusOf('/__almanac/findings', { host: 'attacker.example' })).toBe(403);
});

test('shows the findings until the content is first valid, and then the site without a reload', async () => {
  const page = await openPage('/groups/executive/');
  expect(await page.locator('h1').innerText()).toBe('The site cannot be shown yet');
  expect(await page.locator('body').innerText()).toContain('Did you mean "name"?');
  preview.edit('site.yaml', (text) => text.replace('nmae: Vale', 'name: Vale'));
  await page.getByText('nmae').waitFor({ state: 'detached' });
  preview.edit(group, (text) => text.replace('rolle:', 'role:'));
  await page.getByText('It decides.').waitFor();
  expect(await page.locator('h1').innerText()).toBe('Executive group');
});

test('saving refreshes the page; a mistake keeps the last good page and says what is wrong', async () => {
  const page = await openPage('/groups/executive/');
  // The page may be loading itself again after the last save: all of it is waited for.
  const shown = (words: string) => expect.poll(() => page.getByText(words).count());
  await shown('It decides.').toBe(1);
  await expect.poll(() => panel(page).count()).toBe(0);

  preview.edit(group, (text) => text.replace('It decides.', 'It decides together.'));
  await page.getByText('It decides together.').waitFor();

  preview.edit(group, (text) => text.replace('It decides together.', 'Fewer than <5 decide.'));
  await panel(page).waitFor();
  const told = () => expect.poll(() => panel(page).innerText());
  await told().toMatch(/last sound version.*1 on this page, 0 elsewhere/su);
  await told().toContain(
    '✖ Error in groups/executive.mdx, line 18: "<5" looks like the start of a component here.',
  );
  await shown('It decides together.').toBe(1);
  await expect.poll(preview.printed).toContain('18 | Fewer than <5 decide.');

  preview.edit(group, (text) => text.replace('Fewer than <5 decide.', 'Few decide.'));
  await page.getByText('Few decide.').waitFor();
  await panel(page).waitFor({ state: 'detached' });
});

test('“Edit this page” opens the editor at the paragraph being read', async () => {
  const page = await openPage('/groups/executive/');
  const link = page.getByRole('link', { name: 'Edit this page' });
  expect(await link.getAttribute('href')).toBe(
    'http://127.0.0.1:4400/page?address=%2Fgroups%2Fexecutive%2F',
  );
  await page.evaluate(() =>
    document.addEventListener('click', (event) => event.preventDefault(), { once: true }),
  );
  await link.click();
  expect(await link.getAttribute('href')).toMatch(/&place=\S+/u);
});

test('an unknown address gets a plain explanation', async () => {
  await openPage('/groups/exec/');
  await expect.poll(preview.printed).toContain('There is no page /groups/exec/.\n');
  expect(preview.printed()).not.toContain('getStaticPaths');
});

test('a page opened while something is broken shows its last good version and what is wrong elsewhere', async () => {
  await openPage('/');
  preview.edit('datasets/contacts.csv', (text) => text.replace('30,30', 'thirty,30'));
  const data = await openPage('/data/contacts/');
  await panel(data).waitFor();
  expect(await data.locator('main').innerText()).toContain('Health');
  expect(await panel(data).innerText()).toContain('datasets/contacts.csv, line 3, cell B3');
  const other = await openPage('/groups/executive/');
  await panel(other).waitFor();
  expect(await panel(other).innerText()).toContain('0 on this page, 1 elsewhere');
});

test.each([
  '/content/datasets/iro-team.csv',
  '/content/datasets/iro-team.csv?raw',
  '/content/site.yaml?import',
  '//content/site.yaml',
  `/@fs${process.cwd()}/content/site.yaml`,
  '/@fs/etc/hostname',
  '/src/../package.json',
  '/package.json',
  '/.astro/data-store.json',
])('serves only files of the site, not %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('refuses other hosts, and survives addresses that have no path or cannot be decoded', async () => {
  expect(await statusOf('/', { host: 'attacker.example' })).toBe(403);
  expect(await statusOf('//')).toBeLessThan(500);
  expect(await statusOf('/%E0')).toBeGreaterThanOrEqual(400);
  expect(await statusOf('/')).toBe(200);
});

describe('the preview for partners', () => {
  let folder: string;
  let site: string;
  let shown: string[];
  const draft = 'reports/2020-21/index.html';
  const edits: [file: string, edit: (words: string) => string, page: string, words: string][] = [
    // Comes first: pages do not change until this table is valid again.
    [
      'datasets/contacts.csv',
      (words) =>
        words
          .replace('Schools,60,60', 'Schools,61,60.4')
          .replace('Total,100', 'Total,101')
          .replace('thirty,30', '30,29.7')
          .replace('10,10', '10,9.9'),
      '/data/contacts/',
      '101',
    ],
    [
      group,
      (words) => words.replace('Few decide.', 'It decides together.'),
      '/groups/executive/',
      'It decides together.',
    ],
    [
      'site.yaml',
      (words) => words.replace(/^shortName: .*$/mu, 'shortName: Vale partners'),
      '/data/',
      'Vale partners',
    ],
  ];

  beforeAll(async () => {
    const text = async (path: string) => (await fetch(`${preview.url}${path}`)).text();
    for (const [file, edit, page, words] of edits) {
      preview.edit(file, edit);
      await vi.waitFor(async () => expect(await text(page)).toContain(words), { timeout: 120_000 });
    }
    shown = await Promise.all(edits.map(([, , page]) => text(page)));
    folder = mkdtempSync(join(tmpdir(), 'almanac-partners-'));
    const { status, stdout, stderr } = runCommand('build', ['--preview'], {
      CONTENT_DIR: preview.contentFolder,
      OUT_DIR: join(folder, 'site'),
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    expect(existsSync(join(folder, 'site'))).toBe(false);
    site = join(folder, 'site-preview');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (path: string): string => readFileSync(join(site, path), 'utf8');

  test('has the same pages as the local preview after every edit', () => {
    edits.forEach(([, , page], index) =>
      expect(mainPart(shown[index] ?? '')).toBe(mainPart(read(join(page, 'index.html')))),
    );
  });

  test('includes drafts, with their notice', () => {
    expect(read(draft)).toContain('This report is a draft.');
    expect(read('index.html')).toContain('href="/reports/"');
  });

  test('says on every page that it is a preview, and keeps search engines out', () => {
    const pages = filesIn(site).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const path of pages) {
      const html = read(path);
      expect(html, path).toMatch(/<meta name="robots" content="noindex"/u);
      if (html.includes('http-equiv="refresh"')) continue;
      expect(html, path).toContain('This is not the published site.');
    }
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(read('_headers')).toContain('X-Robots-Tag: noindex');
  });
});
