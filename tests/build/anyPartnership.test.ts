import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import type { Partnership } from '../../src/model/partnership.ts';
import { testJourneys } from '../../src/proof/journeys.ts';
import { sitePages } from '../../src/proof/pageKinds.ts';
import { readContentFiles } from '../../src/reader/contentFiles.ts';
import { makeFolderCopy } from '../../src/site/folderCopy.ts';
import { addressFaults } from '../support/addressFaults.ts';
import { brokenLinks } from '../support/brokenLinks.ts';
import { chromiumFlags, findTestBrowser } from '../support/chromium.ts';
import { fixtureFolder } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import { triesEverything } from '../support/sample.ts';
import { filesIn, testFolder } from '../support/siteFolder.ts';
import { serveFolder } from '../support/staticServer.ts';

const sampleFolder = fileURLToPath(new URL('../../content/', import.meta.url));
let folder: string;
let site: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-adults-'));
  site = join(folder, 'site');
  const { status, stdout, stderr } = runCommand('build', [], {
    CONTENT_DIR: fixtureFolder('adults-board'),
    OUT_DIR: site,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What readers and programs see: a page without its styles and scripts, and other files in full. */
function wordsOf(path: string): string {
  const text = readFileSync(join(site, path), 'utf8');
  // People may type these words into any search, but nobody sees them.
  if (path === 'search/vocabulary.json')
    return JSON.stringify({ ...(JSON.parse(text) as object), everydayWords: [] });
  if (!path.endsWith('.html')) return text;
  return text
    .replace(/<(style|script)\b(?! type="application)[^]*?<\/\1>/gu, '')
    .replace(/\s+/gu, ' ');
}

/** Names that belong only to the sample partnership. */
function namesOf({
  site: first,
  groups,
  agencies,
  thresholds,
  reports,
  datasets,
  documents,
}: Partnership): string[] {
  return [
    first.name,
    first.shortName,
    first.area,
    ...first.urgentHelp.contacts.flatMap(({ name, telephone }) => [
      name,
      ...(telephone?.includes(' ') === true ? [telephone] : []),
    ]),
    ...groups.map(({ title }) => title),
    ...agencies.flatMap(({ title, posts }) => [
      title,
      ...posts.flatMap(({ holder }) => holder?.name ?? []),
    ]),
    ...thresholds.levels.map(({ label, name }) => `${label}: ${name}`),
    ...reports.map(({ title }) => title),
    ...[...datasets.values()].map(({ subtitle }) => subtitle),
    ...[...documents.values()].map(({ title }) => title),
  ];
}

describe('a safeguarding adults board published by the same program', () => {
  test('passes the check with only a tip on hiding less and two outdated versions', async () => {
    const { findings } = await checkContent(readContentFiles(fixtureFolder('adults-board')));
    expect(findings.map(({ code }) => code)).toEqual([
      'rows-to-join',
      'version-behind',
      'version-behind',
    ]);
  });

  test('has no name from the sample partnership in any file', async () => {
    const { partnership } = await checkContent(readContentFiles(sampleFolder));
    if (partnership === null) throw new Error('The sample content has an error.');
    const names = ['Haringey', 'HSCP', 'LADO', 'NSPCC', 'Childline', ...namesOf(partnership)];
    const own = filesIn(fixtureFolder('adults-board')).map((path) =>
      readFileSync(join(fixtureFolder('adults-board'), path), 'utf8'),
    );
    const foreign = names.filter((name) => !own.some((text) => text.includes(name)));
    expect(foreign.length).toBeGreaterThan(100);
    const found = filesIn(site).flatMap((path) => {
      const text = readFileSync(join(site, path), 'utf8');
      return foreign.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  test('never mentions children', () => {
    const found = filesIn(site)
      .filter((path) => /\.(?:html|json|csv|xml|svg|txt)$/u.test(path))
      .flatMap((path) =>
        [
          ...wordsOf(path).matchAll(
            /.{0,40}\b(?:child|children|young people|parents?|pupils?|school)\b.{0,40}/giu,
          ),
        ].map(([words]) => `${path}: ${words}`),
      );
    expect(found).toEqual([]);
  });

  test('has its own sections, levels of need, reporting year and colour', () => {
    const home = wordsOf('index.html');
    const menu = /aria-label="Main"[^]*?<\/nav>/u.exec(home)?.[0] ?? '';
    expect([...menu.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href)).toEqual([
      '/adults/arrangements/',
      '/adults/groups/',
      '/adults/agencies/',
      '/adults/thresholds/',
      '/adults/reports/',
      '/adults/reviews/',
      '/adults/improvement/',
      '/adults/data/',
      '/adults/glossary/',
    ]);
    expect(home).toContain('Keeping adults in Marshland safe');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('#4a2f6b');
    for (const level of ['a', 'b', 'c', 'd', 'e']) {
      expect(wordsOf(`thresholds/stage-${level}/index.html`)).toContain(
        `Stage ${level.toUpperCase()}`,
      );
    }
    expect(wordsOf('thresholds/stage-e/index.html')).toContain('the adult needs protection');
    expect(wordsOf('reports/2024-25/index.html')).toContain('1 July 2024 to 30 June 2025');
    expect(wordsOf('reports/2024-25/coverage/index.html')).toContain('8 of 8 are met');
    expect(wordsOf('reports/2024-25/progress/index.html')).toContain(
      'evaluation reached what changed for adults',
    );
  });

  test('has no pages for empty sections', () => {
    const paths = filesIn(site);
    expect(
      paths.filter((path) => /^(?:library|arrangements\/(?:coverage|editions))\//u.test(path)),
    ).toEqual([]);
  });

  test('hides small numbers by its own policy', () => {
    expect(readFileSync(join(site, 'data/outcomes.csv'), 'utf8')).not.toMatch(/\b7\b/u);
  });

  test('redirects an address that is no longer used', () => {
    const former = readFileSync(join(site, 'accessibility/performance/index.html'), 'utf8');
    expect(former).toContain('url=/adults/accessibility/"');
    expect(former).toContain('href="https://marshland.example/adults/accessibility/"');
    expect(former).toContain('<a href="/adults/accessibility/">');
  });

  test('is published below a path, and every link, script, picture and form stays within it', () => {
    expect(brokenLinks(site, '/adults')).toEqual([]);
    expect(addressFaults(site)).toEqual([]);
  });

  test('offers a picture in two widths, reserves space for it, and shows a partner’s logo', () => {
    const page = wordsOf('arrangements/the-plan/index.html');
    expect(page).toContain(
      'srcset="/adults/pictures/poster-640.webp 640w, /adults/pictures/poster-900.webp 900w"',
    );
    expect(page).toMatch(
      /<img[^>]*width="900" height="600" alt="A poster with four lines of text\." loading="lazy"/u,
    );
    expect(page).toContain('Picture: Marshland Council (Our own)');
    expect(page).toMatch(
      /<img src="\/adults\/pictures\/council\.svg"[^>]*alt="Marshland Council"/u,
    );
  });

  test('offers all the figures of a report in one download', () => {
    const files = unzipSync(readFileSync(join(site, 'reports/2024-25/figures.zip')));
    expect(Object.keys(files)).toContain('concerns.csv');
    expect(Buffer.from(files['concerns.csv'] ?? []).toString('utf8')).toBe(
      readFileSync(join(site, 'data/concerns.csv'), 'utf8'),
    );
  });

  test('has a page in easy read and in other languages, including right to left, and each says whether it is out of date', () => {
    const original = wordsOf('worried/index.html');
    expect(original).toMatch(
      /<a href="\/adults\/worried\/ar\/" hreflang="ar" lang="ar" dir="rtl" rel="alternate">العربية<\/a>/u,
    );
    expect(original).toContain(
      '<link rel="alternate" hreflang="cy" href="https://marshland.example/adults/worried/cy/">',
    );
    const arabic = wordsOf('worried/ar/index.html');
    expect(arabic).toMatch(/<main [^>]*lang="ar" dir="rtl"/u);
    expect(arabic).toContain('<a href="/adults/worried/" hreflang="en-GB">تغيرت الصفحة.</a>');
    expect(wordsOf('worried/cy/index.html')).not.toContain('has changed since');
    // The numbers to ring are at the top of every version, even if its text lacks them.
    for (const version of ['ar', 'cy'])
      expect(wordsOf(`worried/${version}/index.html`)).toMatch(
        /id="urgent-help"[^]*href="tel:999"/u,
      );
    const easy = wordsOf('reports/2024-25/easy-read/index.html');
    expect(easy).toMatch(/People told us about 1,?\d+ worries\./u);
    expect(easy).toContain('href="/adults/reports/2024-25/"');
  });

  test.each<[string, string, RegExp]>([
    [
      'easy-read',
      'Our year in easy words',
      /Made on 6 October 2025\. The full page has not changed/u,
    ],
    ['young-people', 'Our year, for young adults', /The full page has not changed since\./u],
    ['large-print', 'Our year in large print', /The full page has not changed since\./u],
    [
      'cy',
      'Adroddiad prawf',
      /Gwnaed ar 6 Hydref 2025[^]*Nid yw’r dudalen lawn wedi newid ers hynny\./u,
    ],
    ['bsl', 'Our year in British Sign Language', /The full page has not changed since\./u],
    ['audio', 'Our year to listen to', /The full page has not changed since\./u],
    ['ar', 'نص للاختبار', /hreflang="en-GB">تغيرت الصفحة\.<\/a>[^]*Made on 6 October 2025 and/u],
  ])(
    'has the report in the version %s, which says when it was made and whether it is out of date',
    (address, title, state) => {
      const page = wordsOf(`reports/2024-25/${address}/index.html`);
      expect(page).toContain(`${title}</h1>`);
      expect(page).toMatch(/(?:Made on 6 October|Gwnaed ar 6 Hydref) 2025/u);
      expect(page).toMatch(state);
      expect(page).toContain('href="/adults/reports/2024-25/"');
      expect(wordsOf('reports/2024-25/index.html')).toContain(
        `href="/adults/reports/2024-25/${address}/"`,
      );
    },
  );

  test('gives the same figure in every version', () => {
    for (const address of ['easy-read', 'young-people', 'large-print', 'cy', 'ar'])
      expect(wordsOf(`reports/2024-25/${address}/index.html`)).toContain('1,000');
  });

  test('serves its own recordings, fetches them only when played, and allows media only on their pages', () => {
    const signed = wordsOf('reports/2024-25/bsl/index.html');
    expect(signed).toMatch(
      /<video controls preload="none"[^>]* poster="\/adults\/pictures\/poster-900\.webp"/u,
    );
    expect(signed).toMatch(
      /<source src="\/adults\/files\/report-bsl\.mp4" type="video\/mp4"[^>]*>\s*<track kind="captions" src="\/adults\/files\/report-bsl\.vtt" srclang="en-GB"/u,
    );
    expect(signed).toMatch(/Transcript<\/h2>[^]*We made a plan\./u);
    expect(wordsOf('reports/2024-25/audio/index.html')).toMatch(/<audio controls preload="none"/u);
    const allowing = filesIn(site).filter(
      (path) =>
        path.endsWith('.html') && readFileSync(join(site, path), 'utf8').includes('media-src'),
    );
    expect(allowing).toEqual([
      'reports/2024-25/audio/index.html',
      'reports/2024-25/bsl/index.html',
    ]);
    for (const name of ['report-bsl.mp4', 'report-audio.mp3', 'report-bsl.vtt'])
      expect(readFileSync(join(site, 'files', name))).toEqual(
        readFileSync(join(fixtureFolder('adults-board'), 'files', name)),
      );
  });

  test('keeps that path in the addresses of its feed, data and headers', () => {
    const addresses = ['feed.xml', 'glossary.json', 'data/concerns/index.html', 'index.html']
      .flatMap((path) => readFileSync(join(site, path), 'utf8').split(/["<>\s]/u))
      .filter((word) => word.startsWith('https://marshland.example'));
    expect(addresses).toContain('https://marshland.example/adults/reports/2024-25/');
    expect(addresses).toContain('https://marshland.example/adults/data/concerns.csv');
    expect(addresses.filter((address) => !address.includes('.example/adults/'))).toEqual([]);
    const headers = readFileSync(join(site, '_headers'), 'utf8');
    expect(headers.match(/^\/.*/gmu)?.filter((path) => !path.startsWith('/adults/'))).toEqual([]);
  });
});

test('a journey through missing sections is not recorded as completed', async () => {
  const executablePath = findTestBrowser();
  if (executablePath === null) throw new Error('This test needs Chromium: see tests/run.ts.');
  const copy = join(testFolder(), 'dist');
  cpSync(site, copy, { recursive: true });
  // Makes one journey fail, which must not count as completed either.
  rmSync(join(copy, 'worried'), { recursive: true });
  rmSync(join(copy, 'data'), { recursive: true });
  const server = await serveFolder(copy);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const pages = sitePages(copy, 'src/pages');
    const visited = { browser, url: server.url, pages, folder: copy };
    const [urgent, meaning, chart] = [
      'from the home page to urgent help',
      'from the search to the meaning of a word and back',
      'from a chart to its table and its file of figures',
    ] as const;
    const { made, problems } = await testJourneys(visited, {
      patience: 5_000,
      isMadeTwice: triesEverything,
      only: [urgent, meaning, chart],
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ text }) => !text.startsWith(urgent))).toEqual([]);
    expect(made).toEqual([meaning]);
  } finally {
    await browser.close();
    await server.close();
  }
});

describe('a copy to open from a folder', () => {
  let copy: string;
  beforeAll(() => {
    copy = join(folder, 'copy');
    cpSync(site, copy, { recursive: true });
    makeFolderCopy(copy, { url: 'https://marshland.example/adults/', language: 'en-GB' });
  });

  test('has every page, and all its links, pictures and files work', () => {
    const pages = filesIn(copy).filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(filesIn(site).filter((path) => path.endsWith('.html')));
    const missing = pages.flatMap((path) => {
      const page = pathToFileURL(join(copy, path));
      return [
        ...readFileSync(join(copy, path), 'utf8').matchAll(
          /\s(?:href|src|srcset|action|poster)="([^"]*)"|url\((?=\W*_astro)([^)]*)\)/gu,
        ),
      ]
        .flatMap(([, addresses, font]) => (addresses ?? font ?? '').split(', '))
        .map((address) => new URL(address.split(' ', 1)[0] ?? '', page))
        .filter(({ protocol }) => protocol === 'file:')
        .filter((url) => url.pathname.endsWith('/') || !existsSync(fileURLToPath(url)))
        .map(({ href }) => `${path}: ${href}`);
    });
    expect(missing).toEqual([]);
  });

  test('loads every page, typeface and picture without an error, and says where to search', async () => {
    const executablePath = findTestBrowser();
    if (executablePath === null) throw new Error('This test needs Chromium: see tests/run.ts.');
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      await page.goto(pathToFileURL(join(copy, 'index.html')).href);
      for (const [link, heading] of [
        ['Groups', 'Groups'],
        ['Arrangements', 'Arrangements'],
        ['The plan for 2024 to 2027', 'The plan for 2024 to 2027'],
      ]) {
        await page.locator(`a:text-is("${link}")`).first().click();
        expect(await page.locator('h1').textContent()).toContain(heading);
      }
      const faces = await page.evaluate(async () =>
        [...(await document.fonts.ready)].map(({ family, status }) => `${family}: ${status}`),
      );
      expect(faces.join()).toContain('Nunito Sans: loaded');
      const poster = page.locator('main img[srcset]').first();
      await poster.scrollIntoViewIfNeeded();
      await poster.evaluate((image: HTMLImageElement) => image.decode());
      await page.locator('a[href$="search/index.html"]').first().click();
      const main = page.locator('main');
      expect(await main.textContent()).toContain('The search needs a web server');
      await main.locator('a:text-is("Everything on this site from A to Z")').click();
      expect(await page.locator('h1').textContent()).toBe('Site map and A to Z');
      expect(complaints).toEqual([]);
      await page.locator('a.exit').evaluate((exit: HTMLAnchorElement) => {
        exit.href = '../404.html';
        exit.click();
      });
      await page.waitForURL(/404\.html$/u);
    } finally {
      await browser.close();
    }
  });
});
