import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { filesIn } from '../support/siteFolder.ts';
import { openedPages } from '../support/sitePages.ts';

const folder = inject('siteFolder');
const url = inject('siteUrl');
const files = filesIn(folder).filter((path) => path.endsWith('index.html'));
const htmlOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const addressOf = (path: string) => `/${path.replace(/index\.html$/u, '')}`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Runs an action in a new window of some width. */
async function inWindow<Result>(
  width: number,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

test('on a phone no table of text is wider than the window, and every other wide table says that it scrolls', async () => {
  const withTables = openedPages()
    .map(({ address }) => `${address.slice(1)}index.html`)
    .filter((path) => files.includes(path) && htmlOf(path).includes('class="table-scroll"'));
  const faults = await inWindow(320, async (page) => {
    const found: string[] = [];
    for (const path of withTables) {
      await page.goto(url + addressOf(path));
      // Scroll-driven styles apply from the second frame.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      const faulty = await page.evaluate(() =>
        [...document.querySelectorAll('.table-scroll')]
          .filter((frame) => frame.checkVisibility() && frame.scrollWidth > frame.clientWidth + 1)
          .filter((frame) => {
            const hint = Number.parseFloat(getComputedStyle(frame, '::before').fontSize);
            const caption = frame.querySelector('caption')?.getBoundingClientRect().right ?? 0;
            const isStacked = frame.querySelector('.stacked') !== null;
            return isStacked || !(hint > 8) || caption > window.innerWidth;
          })
          .map((frame) => frame.textContent.trim().slice(0, 60)),
      );
      found.push(...faulty.map((words) => `${path}: ${words}`));
    }
    return found;
  });
  expect(withTables.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

test('the first column stays in view while the figures scroll', async () => {
  const moved = await inWindow(360, async (page) => {
    await page.goto(`${url}/data/budget-position/`);
    return page.evaluate(() => {
      const frame = document.querySelector('.table-scroll');
      frame?.scrollTo({ left: 200 });
      const left = frame?.querySelector('tbody th')?.getBoundingClientRect().left ?? 0;
      return { scrolled: frame?.scrollLeft, left };
    });
  });
  expect(moved.scrolled).toBe(200);
  expect(moved.left).toBeGreaterThan(0);
});

test('no year runs into a word, and months keep their capitals', () => {
  const months =
    /\d (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u;
  const faults = files.flatMap((path) => {
    const text = htmlOf(path)
      .replace(/<(?:style|script)\b.*?<\/(?:style|script)>/gsu, '')
      .replace(/<[^>]*>/gu, ' ');
    return [/[a-z]\d{4}\/\d{2}/u, /\d{4}\/\d{2}[a-z]/u, months].flatMap((fault) => {
      const match = fault.exec(text);
      return match === null ? [] : [`${path}: ${match[0]}`];
    });
  });
  expect(faults).toEqual([]);
});

test('every printable page of a demonstration says that it is one', () => {
  const sheets = files.filter((path) => /(?:thresholds\/card|\/print)\//u.test(path));
  expect(sheets.length).toBeGreaterThan(1);
  for (const path of sheets)
    expect(htmlOf(path), path).toContain('<strong>Demonstration.</strong>');
});

test('all columns of the widest tables fit on paper', async () => {
  const wide = files.filter((path) => /data\/improvement-.*-themes\//u.test(path));
  const over = await inWindow(673, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    for (const path of wide) {
      await page.goto(url + addressOf(path));
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      if (scrollWidth > clientWidth) found.push(`${path}: ${scrollWidth - clientWidth}`);
    }
    return found;
  });
  expect(wide.length).toBeGreaterThan(3);
  expect(over).toEqual([]);
});

test('the levels of need print on one sheet, and the time limits on ten at most', async () => {
  const pagesOf = (address: string) =>
    inWindow(1000, async (page) => {
      await page.goto(url + address);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/gu)].length;
    });
  expect(await pagesOf('/thresholds/card/')).toBe(1);
  // If no stage could break across sheets, each would take at least one.
  expect(await pagesOf('/thresholds/timescales/')).toBeLessThan(11);
});

test('two charts of one dataset on a page share one table', () => {
  const html = htmlOf('reports/2018-19/children-looked-after/index.html');
  const captions = [...html.matchAll(/<caption id="[^"]*">\s*([^<]*?)\s*</gu)].map(
    ([, caption]) => caption,
  );
  expect(captions.length).toBeGreaterThan(5);
  expect(new Set(captions).size).toBe(captions.length);
});

test('the page of changes explains each symbol used instead of a number', () => {
  const html = htmlOf('reports/2018-19/changes/index.html');
  for (const mark of ['[c]', '[x]']) expect(html).toContain(`<b>${mark}</b>`);
});

test('the list of figures starts with safeguarding data, followed by figures counted from plans', () => {
  const html = htmlOf('data/index.html');
  const [figures = '', plans = ''] = html.split('id="plans"');
  expect(figures).toContain('/data/budget-position/');
  expect(figures).not.toContain('/data/improvement-');
  expect(plans).toContain('/data/improvement-');
});

test('an edition of the arrangements gives the date on which it was in force', () => {
  expect(htmlOf('arrangements/editions/index.html')).toMatch(/As at \d+ \w+ \d{4}/u);
});

test('a plan offers no filter by a single lead, and the risks have no empty column', () => {
  const plans = files.filter((path) => /^improvement\/[^/]+\/index\.html$/u.test(path));
  for (const path of plans) {
    const leads = [...htmlOf(path).matchAll(/href="[^"]*\/lead\/[^"]*"/gu)];
    expect(leads.length, path).not.toBe(1);
  }
  expect(htmlOf('improvement/risks/index.html')).not.toContain('data-label="Likelihood"');
});

test('the structure chart is tiers of equal boxes on a large screen and a tree on a phone', async () => {
  const drawnAt = (width: number) =>
    inWindow(width, async (page) => {
      await page.goto(`${url}/groups/`);
      return page.evaluate(() => {
        const place = (element: Element | null) =>
          element?.getBoundingClientRect() ?? new DOMRect();
        const boxes = [...document.querySelectorAll('.tree .node')];
        return {
          widths: new Set(boxes.map((box) => Math.round(place(box).width))).size,
          below: boxes.every((box) =>
            [...(box.nextElementSibling?.children ?? [])].every(
              ({ firstElementChild }) => place(firstElementChild).top > place(box).bottom,
            ),
          ),
          rows: new Set(boxes.map((box) => Math.round(place(box).top))).size,
          count: boxes.length,
        };
      });
    });
  const { count, ...large } = await drawnAt(1280);
  expect(large).toMatchObject({ widths: 1, below: true });
  expect(large.rows).toBeLessThan(count);
  const phone = await drawnAt(360);
  expect(phone).toMatchObject({ rows: count, below: true });
});

test('the sources of time limits are folded away on screen and open in print', async () => {
  const seen = (media: 'screen' | 'print') =>
    inWindow(1000, async (page) => {
      await page.emulateMedia({ media });
      await page.goto(`${url}/thresholds/timescales/`);
      return page.evaluate(
        () => document.querySelector('.limits details > div')?.checkVisibility() ?? null,
      );
    });
  expect(await seen('screen')).toBe(false);
  expect(await seen('print')).toBe(true);
});

test('download links under figures are not printed', async () => {
  const shown = await inWindow(673, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${url}/reports/2018-19/print/`);
    return page.evaluate(() =>
      [...document.querySelectorAll('.figure-links')].some((links) => links.checkVisibility()),
    );
  });
  expect(shown).toBe(false);
});

test('numbers with a note line up with those without one', async () => {
  const rights = await inWindow(1280, async (page) => {
    await page.goto(`${url}/data/practice-audits/`);
    return page.evaluate(() =>
      [...document.querySelectorAll('tbody td:nth-of-type(1).noted')].map((cell) => {
        const range = document.createRange();
        const words = cell.querySelector('[aria-hidden]') ?? cell;
        range.selectNodeContents(words);
        const text = [...words.childNodes].find(({ nodeValue }) => nodeValue?.trim());
        if (text !== undefined) range.selectNodeContents(text);
        return Math.round(range.getClientRects()[0]?.right ?? 0);
      }),
    );
  });
  expect(rights.length).toBeGreaterThan(3);
  expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(8);
});

test('text does not move when the typeface arrives late', async () => {
  const places = () =>
    [...document.querySelectorAll('h1, h2, main p, main a')].map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, width } = range.getBoundingClientRect();
      return [x, y, width].map(Math.round).join(' ');
    });
  for (const width of [360, 1280]) {
    await inWindow(width, async (page) => {
      let before: string[] = [];
      await page.route('**/*.woff2', async (route) => {
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        before = await page.evaluate(places);
        await route.continue();
      });
      await page.goto(`${url}/reports/2018-19/`, { waitUntil: 'load' });
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(done));
      });
      expect(before.length).toBeGreaterThan(5);
      expect(await page.evaluate(places)).toEqual(before);
    });
  }
});

test('the script for reading points of a chart is fetched only when a reader asks for it', async () => {
  await inWindow(360, async (page) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(`${url}/data/lado-contacts-by-year/`, { waitUntil: 'load' });
    const chart = page.locator('[data-chart]');
    await chart.scrollIntoViewIfNeeded();
    await chart.focus();
    await page.keyboard.press('PageDown');
    const drawing = () => fetched.filter((address) => /chartCanvas/iu.test(address));
    expect(drawing()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await chart.locator('canvas').waitFor({ state: 'attached' });
    expect(drawing()).toHaveLength(1);
    await page.getByRole('status').filter({ hasText: '2015/16. Contacts: 276' }).waitFor({
      state: 'attached',
    });
  });
});
