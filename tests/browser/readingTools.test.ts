import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addressOf, openBrowser, watchedPage } from '../support/browser.ts';

const withTerms = '/arrangements/allegations-against-people-who-work-with-children/';
const signs = '/thresholds/signs/';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; complaints: string[]; context: BrowserContext }> {
  const context = await browser.newContext(options);
  const watched = await watchedPage(context);
  await watched.page.goto(addressOf(path));
  return { ...watched, context };
}

const without = { javaScriptEnabled: false };

function htmlFiles(): { file: string; html: string }[] {
  return readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(inject('siteFolder'), file), 'utf8') }));
}

test('a definition opens by keyboard, links to its page and closes again', async () => {
  const { page, complaints, context } = await open(withTerms);
  const term = page.locator('.term').first();
  const note = page.locator(`#${(await term.getAttribute('popovertarget')) ?? ''}`);
  await term.focus();
  expect(await note.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await note.isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[popover]') !== null)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(false);
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  await term.click();
  await note.getByRole('link').click();
  await page.waitForURL('**/glossary/**');
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([360, 1280])(
  'a definition fits in a window of %i pixels and opens without JavaScript',
  async (width) => {
    const { page, context } = await open(withTerms, {
      ...without,
      viewport: { width, height: 700 },
    });
    for (const term of await page.locator('.term:visible').all()) {
      await term.click();
      const box = await page.locator('[popover]:popover-open').boundingBox();
      expect(box).not.toBeNull();
      if (box === null) continue;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(700);
    }
    await context.close();
  },
);

test('print spells out abbreviations and leaves out closed definitions', async () => {
  const { page, context } = await open(withTerms);
  const expansion = page.locator('.print-only').first();
  expect(await expansion.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await expansion.isVisible()).toBe(true);
  expect(await expansion.textContent()).toMatch(/^ \(.+\)$/u);
  expect(await page.locator('[popover]:visible').count()).toBe(0);
  await context.close();
});

test('every definition button has one definition on its page, and no page defines its own term', () => {
  const marked = htmlFiles().filter(({ html }) => html.includes('popovertarget='));
  expect(marked.length).toBeGreaterThan(20);
  for (const { file, html } of marked) {
    for (const [, id = ''] of html.matchAll(/popovertarget="([^"]+)"/gu)) {
      expect(html.split(`id="${id}"`), `${id} in ${file}`).toHaveLength(2);
      expect(file).not.toBe(`glossary/${id.replace('term-', '')}/index.html`);
    }
  }
});

test('no term is marked in a heading, link, button or code', () => {
  const nested = htmlFiles().filter(({ html }) =>
    /<(h[1-6]|a|code|summary|th)\b[^>]*>(?:(?!<\/\1>).)*<button type="button" class="term"/su.test(
      html,
    ),
  );
  expect(nested.map(({ file }) => file)).toEqual([]);
});

test('the glossary has structured data that the page’s policy allows', async () => {
  const { page, complaints, context } = await open('/glossary/');
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  ) as Record<string, unknown>;
  expect(data).toMatchObject({ '@type': 'DefinedTermSet' });
  const term = await page
    .locator('.words a')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.pathname);
  await page.goto(addressOf(term));
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain(
    '"DefinedTerm"',
  );
  const { terms } = JSON.parse(
    readFileSync(join(inject('siteFolder'), 'glossary.json'), 'utf8'),
  ) as { terms: unknown[] };
  expect(terms.length).toBe(await termCount(page));
  expect(complaints).toEqual([]);
  await context.close();
});

async function termCount(page: Page): Promise<number> {
  await page.goto(addressOf('/glossary/'));
  return page.locator('.words li').count();
}

test('buttons filter the signs without JavaScript', async () => {
  const { page, context } = await open(signs, without);
  const shown = () => page.locator('.signs li:visible').count();
  const all = await shown();
  await page.locator('.filter summary').click();
  const choose = async (text: RegExp): Promise<number> => {
    await page.getByRole('radio', { name: text }).check();
    return shown();
  };
  const level = await choose(/Level 4/u);
  expect(level).toBeGreaterThan(0);
  expect(level).toBeLessThan(all);
  const both = await choose(/Parenting/u);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(level);
  expect(await page.locator('.filter h2:visible').count()).toBe(1);
  await page.getByRole('radio', { name: /All/u }).first().check();
  await page.getByRole('radio', { name: /All/u }).last().check();
  expect(await shown()).toBe(all);
  expect(await page.getByLabel('Search the signs').isVisible()).toBe(false);
  await context.close();
});

test('typing filters the signs, even in everyday words, and the count is announced', async () => {
  const { page, complaints, context } = await open(signs);
  const box = page.getByLabel('Search the signs');
  const shown = page.locator('.signs li:visible');
  await box.fill('immunisations');
  const byWord = await shown.count();
  expect(byWord).toBeGreaterThan(0);
  expect(await page.locator('output').textContent()).toBe(`${byWord} signs shown.`);
  await box.fill('jabs');
  await expect.poll(() => shown.count()).toBeGreaterThan(0);
  expect(await shown.first().textContent()).not.toContain('jabs');
  await box.fill('xyzzy');
  expect(await shown.count()).toBe(0);
  expect(await page.locator('.filter section:visible').count()).toBe(0);
  expect(await page.locator('output').textContent()).toContain('No signs match');
  await box.fill('');
  expect(await shown.count()).toBe(await page.locator('.signs li').count());
  expect(complaints).toEqual([]);
  await context.close();
});

test('a due date is worked out from a time limit or a number of working days', async () => {
  const { page, complaints, context } = await open('/thresholds/timescales/due-date/');
  const output = page.locator('output');
  await page.getByLabel('How many working days').fill('15');
  expect(await output.textContent()).toBe('');
  await page.getByLabel('Day of the event').fill('2019-12-09');
  expect(await output.textContent()).toContain(
    'By Thursday 2 January 2020: 15 working days after Monday 9 December 2019.',
  );
  expect(await output.textContent()).toContain('Boxing Day, 26 December 2019');
  await page.getByLabel('How many working days').fill('0');
  expect(await output.textContent()).toBe('');
  await page
    .getByLabel('Time limit')
    .selectOption({ label: 'Hold the first review conference: 3 months' });
  expect(await page.getByLabel('How many working days').isVisible()).toBe(false);
  expect(await output.textContent()).toContain('By Monday 9 March 2020: 3 months after');
  await page.getByLabel('Counted from: the initial child protection conference').fill('2035-01-01');
  await page.getByLabel('Time limit').selectOption({ index: 0 });
  await page.getByLabel('How many working days').fill('2');
  expect(await output.textContent()).toContain('covers 2018 to 2027');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a due date says what it is for, whose rule it is and how well the rule was checked', async () => {
  const { page, context } = await open('/thresholds/timescales/due-date/');
  await page.getByLabel('Time limit').selectOption({
    label: 'Contact the Local Authority Designated Officer about an allegation: 1 working day',
  });
  await page.getByLabel('Counted from: the allegation').fill('2019-09-19');
  const output = (await page.locator('output').textContent()) ?? '';
  expect(output).toContain('Contact the Local Authority Designated Officer');
  expect(output).toContain('National guidance');
  expect(output).toContain('From another organisation’s account');
  await page
    .getByLabel('Time limit')
    .selectOption({ label: 'Complete the social work assessment: 45 working days' });
  expect(await page.locator('output').textContent()).toContain(
    'From another organisation’s account',
  );
  await context.close();
});

test('missing fields are listed in a focused error summary until they are filled in', async () => {
  const { page, complaints, context } = await open('/thresholds/timescales/due-date/');
  const summary = page.getByRole('alert');
  expect(await summary.isVisible()).toBe(false);
  await page.getByLabel('How many working days').fill('');
  await page.getByRole('button', { name: 'Work out the date' }).click();
  expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await summary.getByRole('link').allTextContents()).toEqual([
    'Enter a number of working days from 1 to 999',
    'Enter the day of the event',
  ]);
  await summary.getByRole('link', { name: 'Enter the day of the event' }).click();
  const field = page.locator('#due-event');
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#due-event-fault').textContent()).toBe(
    'Error: Enter the day of the event',
  );
  await field.fill('2019-09-19');
  await page.getByLabel('How many working days').fill('1');
  expect(await summary.isVisible()).toBe(false);
  expect(await page.locator('[aria-invalid], .fault:visible').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test('without JavaScript the due date page links to the table of time limits', async () => {
  const { page, context } = await open('/thresholds/timescales/due-date/', without);
  expect(await page.locator('form').isVisible()).toBe(false);
  await page.locator('noscript a').click();
  await page.waitForURL(addressOf('/thresholds/timescales/'));
  await context.close();
});

test('the card prints on exactly one sheet of A4', async () => {
  const { page, context } = await open('/thresholds/card/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await context.close();
});

test('the levels of need link to the signs, the card and what to do about a colleague', async () => {
  const { page, context } = await open('/thresholds/', without);
  for (const name of [
    /All signs in one list/u,
    /one sheet of paper/u,
    /Worried about a colleague/u,
  ]) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    expect((await page.request.get(addressOf(href ?? ''))).status()).toBe(200);
  }
  await context.close();
});

test('“what to do” links to the people to tell and to the escalation policy', async () => {
  const { page, context } = await open('/thresholds/level-4/', without);
  const steps = page.locator('#what-to-do + ol');
  for (const [name, href] of [
    ['999', 'tel:999'],
    ['Worried about a child?', '/worried/'],
    ['escalation policy', '/arrangements/dispute-resolution/'],
  ] as const) {
    expect(await steps.getByRole('link', { name }).first().getAttribute('href')).toBe(href);
  }
  await context.close();
});

test('the urgent help page answers what people ask before telling someone', async () => {
  const { page, context } = await open('/worried/', without);
  const questions = await page.locator('main h2').allTextContents();
  expect(questions).toContain('Can I stay anonymous?');
  expect(
    await page
      .getByRole('link', { name: 'allegations against people who work with children' })
      .getAttribute('href'),
  ).toBe('/arrangements/allegations-against-people-who-work-with-children/');
  await context.close();
});
