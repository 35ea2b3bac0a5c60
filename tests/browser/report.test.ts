import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOf, openBrowser, readerFaults } from '../support/browser.ts';
import { fixtureFolder } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import type { StaticServer } from '../support/staticServer.ts';
import { serveFolder } from '../support/staticServer.ts';

const home = '/reports/2018-19/';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const html = (path: string, folder = inject('siteFolder')): string =>
  readFileSync(join(folder, path, 'index.html'), 'utf8');

async function open(path: string, options: { base?: string } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(options.base === undefined ? addressOf(path) : options.base + path);
  return page;
}

describe('the sample report', () => {
  test('says that it is a draft, with at most six headlines and no signatures', async () => {
    const page = await open(home);
    expect(await page.locator('main .notice').innerText()).toContain('This report is a draft.');
    const headlines = await page.locator('#headlines + ul > li').count();
    expect(headlines).toBeGreaterThan(0);
    expect(headlines).toBeLessThanOrEqual(6);
    expect(await page.locator('section:has(#sign-off)').innerText()).toContain(
      'No safeguarding partner has signed this report.',
    );
    expect(await page.locator('a[href$=".pdf"]').count()).toBe(0);
    await page.close();
  });

  test('has structured data for search engines, and a feed', () => {
    const data =
      /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html(home))?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ '@type': 'Report', creativeWorkStatus: 'Draft' });
    expect(html(home)).toContain('href="/feed.xml"');
    expect(readFileSync(join(inject('siteFolder'), 'feed.xml'), 'utf8')).toContain(
      '<feed xmlns="http://www.w3.org/2005/Atom"',
    );
  });

  test('shows its gaps: why a requirement is not met, and which are answered only in words', async () => {
    const page = await open(`${home}coverage/`);
    const impact = page.locator('#wt18-yr-04');
    expect(await impact.innerText()).toMatch(/Not met/u);
    expect(await impact.innerText()).toContain('no evidence');
    expect(await page.locator('#wt18-yr-02').innerText()).toMatch(
      /Answered in words.*It would count as met with/su,
    );
    expect(await page.locator('#wt18-yr-09').innerText()).toContain('Not checked');
    expect(await page.getByText('Not met, no reason given').count()).toBe(0);
    await page.close();
  });

  test.each([`${home}coverage/`, '/arrangements/coverage/'])(
    'every link on %s works',
    async (path) => {
      const page = await open(path);
      const links = await page
        .locator('.coverage a')
        .evaluateAll((list) => list.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(3);
      for (const link of new Set(links)) {
        const [address = '', anchor] = link.split('#');
        const target = html(address);
        if (anchor !== undefined) expect(target, link).toContain(`id="${anchor}"`);
      }
      await page.close();
    },
  );

  test('a paragraph can be cited: its link shows on focus and opens at it', async () => {
    const page = await open(`${home}what-we-did/`);
    const sign = page.locator('main p > .pilcrow').first();
    expect(await sign.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await sign.focus();
    expect(await sign.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    const address = (await sign.getAttribute('href')) ?? '';
    expect(address).toMatch(/^#p-[a-z-]+$/u);
    const listed = page.locator(`.cite-note a[href="${address}"]`);
    expect(await listed.isVisible()).toBe(false);
    await page.locator('.cite-note summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await listed.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.goto(addressOf(`${home}what-we-did/${address}`));
    expect(await page.locator(address).evaluate((element) => element.matches(':target'))).toBe(
      true,
    );
    await page.close();
  });

  test('a figure’s table, description, downloads and citation are folded, and print opens the first two', async () => {
    const page = await open(`${home}allegations/`);
    const figure = page.locator('figure').first();
    const parts = figure.locator('.figure-parts > details');
    const names = await parts.locator('summary').allInnerTexts();
    expect(names.map((name) => name.split(':')[0]?.trim())).toEqual([
      'Table',
      'Description',
      'Download',
      'Cite',
    ]);
    expect(await figure.locator('table').isVisible()).toBe(false);
    await parts.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await figure.locator('table').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.emulateMedia({ media: 'print' });
    const onPaper = await parts.evaluateAll((list) =>
      list.map((part) => part.lastElementChild?.checkVisibility()),
    );
    expect(onPaper).toEqual([true, true, false, false]);
    await page.close();
  });

  test('the first screen shows the change and a small chart for each headline with figures', async () => {
    const page = await open(home);
    const tiles = page.locator('.headlines li:has(strong)');
    expect(await tiles.count()).toBeGreaterThan(3);
    expect(await tiles.locator('svg[aria-label]').count()).toBeGreaterThanOrEqual(
      await tiles.count(),
    );
    expect(await tiles.first().innerText()).toContain('Up 20 (7%) since 2017/18');
    const [changed, limited] = await page
      .locator('.verdicts > section')
      .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect()));
    expect([limited?.width, limited?.height]).toEqual([changed?.width, changed?.height]);
    await page.close();
  });

  test('on a phone the bar of a long page opens its contents without JavaScript', async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    await page.goto(addressOf(`${home}allegations/`));
    const list = page.locator('nav.contents ul');
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Contents' }).click();
    expect(await list.isVisible()).toBe(true);
    const section = list.getByRole('link').first();
    const anchor = (await section.getAttribute('href')) ?? '';
    await section.click();
    expect(new URL(page.url()).hash).toBe(anchor);
    await context.close();
  });

  test('the changes since last year are given in figures', async () => {
    const page = await open(`${home}changes/`);
    const row = page.getByRole('row', { name: /^Contacts 271 291/u });
    expect(await row.innerText()).toContain('Up 20 (7%)');
    await page.close();
  });

  test('the printable page has every section, every figure as a picture, and no duplicate ids', async () => {
    const page = await open(`${home}print/`);
    const sections = readdirSync(join(inject('siteFolder'), home), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && !['coverage', 'print', 'progress', 'changes'].includes(entry.name),
      )
      .map(({ name }) => name);
    for (const section of sections) expect(await page.locator(`h2#${section}`).count()).toBe(1);
    const { doubled, pictures, figures, dead, broken } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')];
      return {
        doubled: ids.filter((id, index) => ids.indexOf(id) !== index),
        figures: [...document.querySelectorAll('.figure-title')].map((title) =>
          title.textContent.trim(),
        ),
        pictures: document.querySelectorAll('figure img').length,
        dead: links
          .map((link) => link.hash.slice(1))
          .filter((id) => document.getElementById(id) === null),
        broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0)
          .length,
      };
    });
    expect(doubled).toEqual([]);
    expect(dead).toEqual([]);
    expect(broken).toBe(0);
    expect(pictures).toBeGreaterThan(10);
    expect(figures.map((title) => /^Figure (\d+):/u.exec(title)?.[1])).toEqual(
      figures.map((_, index) => String(index + 1)),
    );
    await page.close();
  });
});

describe('a published report', () => {
  let folder: string;
  let server: StaticServer;
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'almanac-report-')), 'dist');
    const { status, stdout, stderr } = runCommand('build', [], {
      CONTENT_DIR: fixtureFolder('report-published'),
      OUT_DIR: folder,
    });
    if (status !== 0) throw new Error(`The fixture does not build:\n${stdout}${stderr}`);
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  test('shows who signed it, what was corrected and how to check both', async () => {
    const page = await open(home, { base: server.url });
    const signOff = page.locator('section:has(> #sign-off)');
    const text = await signOff.innerText();
    expect(text).toContain('Chief executive, Vale Council: 2 September 2019');
    expect(text).toContain(
      '4 November 2019. The contribution of the council was given as £110,000.',
    );
    await signOff.locator('summary').click();
    const digests = await signOff.locator('.digest').allInnerTexts();
    const record = readFileSync(
      join(fixtureFolder('report-published'), 'reports/2018-19/sign-off.yaml'),
      'utf8',
    );
    expect(digests).toHaveLength(2);
    for (const digest of digests) expect(record).toContain(`digest: ${digest}`);
    expect(await page.locator('main .notice').count()).toBe(0);
    await page.close();
  });

  test('publishes neither the salt nor the digest of any file, from which hidden numbers could be guessed', () => {
    const record = readFileSync(
      join(fixtureFolder('report-published'), 'reports/2018-19/sign-off.yaml'),
      'utf8',
    );
    const secrets = [
      /salt: (\w{32})/u.exec(record)?.[1] ?? '',
      ...[...record.matchAll(/sha256: (\w{64})/gu)].map((match) => match[1] ?? ''),
    ];
    expect(secrets.length).toBeGreaterThan(10);
    const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(?:html|xml|json|csv)$/u.test(entry.name),
    );
    for (const entry of pages) {
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const secret of secrets) expect(text.includes(secret), entry.name).toBe(false);
    }
  });

  test('has its publication and its correction in the feed', () => {
    const feed = readFileSync(join(folder, 'feed.xml'), 'utf8');
    expect(feed.match(/<entry>/gu)).toHaveLength(2);
    expect(feed).toContain('<title>Annual report 2018/19 corrected</title>');
  });

  test('shows the evidence under a statement of impact', async () => {
    const page = await open(`${home}impact/`, { base: server.url });
    const text = await page.locator('.impact').innerText();
    expect(text).toContain('70% feel safe at home.');
    expect(text).toContain('Figure, March 2019: Children who feel safe at home (70%)');
    expect(await page.locator('.impact a[href="/data/survey/"]').count()).toBe(1);
    await page.close();
  });

  test('is the only report on a live site, which leaves out drafts', () => {
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(['2018-19', 'index.html']);
  });

  test('passes axe, and nothing is wider than the window', async () => {
    const page = await open(home, { base: server.url });
    for (const path of ['', 'progress/', 'coverage/', 'impact/', 'print/']) {
      await page.goto(`${server.url}${home}${path}`);
      expect(await readerFaults(page), path).toEqual([]);
    }
    await page.close();
  });
});
