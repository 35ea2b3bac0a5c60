import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import type { PreviewServer } from '../support/previewServer.ts';
import { openPreviewServer } from '../support/previewServer.ts';

let browser: Browser;
let preview: PreviewServer;
const group = 'groups/executive.mdx';

/** One preview for all tests, which follow each other as a morning's work does: it begins with content that is not sound. */
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

const panel = (page: Page) => page.locator('[data-almanac-panel]');
test('content that was never sound is shown as a list of findings, until the site takes its place by itself', async () => {
  const page = await openPage('/groups/executive/');
  expect(await page.locator('h1').innerText()).toBe('The site cannot be shown yet');
  expect(await page.locator('body').innerText()).toContain('Did you mean "name"?');
  preview.edit('site.yaml', (text) => text.replace('nmae: Vale', 'name: Vale'));
  await page.getByText('nmae').waitFor({ state: 'detached' });
  preview.edit(group, (text) => text.replace('rolle:', 'role:'));
  await page.getByText('It decides.').waitFor();
  expect(await page.locator('h1').innerText()).toBe('Executive group');
});

test('saving shows the page anew; a mistake leaves the last good page and says what is wrong', async () => {
  const page = await openPage('/groups/executive/');
  expect(await page.getByText('It decides.').count()).toBe(1);
  expect(await panel(page).count()).toBe(0);

  preview.edit(group, (text) => text.replace('It decides.', 'It decides together.'));
  await page.getByText('It decides together.').waitFor();

  preview.edit(group, (text) => text.replace('It decides together.', 'Fewer than <5 decide.'));
  await panel(page).waitFor();
  expect(await panel(page).innerText()).toMatch(
    /last sound version.*1 on this page, 0 elsewhere/su,
  );
  expect(await panel(page).innerText()).toContain(
    '✖ Error in groups/executive.mdx, line 18: "<5" looks like the start of a component here.',
  );
  expect(await page.getByText('It decides together.').count()).toBe(1);
  expect(preview.printed()).toContain('18 | Fewer than <5 decide.');

  preview.edit(group, (text) => text.replace('Fewer than <5 decide.', 'Few decide.'));
  await page.getByText('Few decide.').waitFor();
  await panel(page).waitFor({ state: 'detached' });
});

test('a page leads to the editor, at the paragraph that is read', async () => {
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

test('an address that does not exist is told in a sentence', async () => {
  await openPage('/groups/exec/');
  expect(preview.printed()).toContain('There is no page /groups/exec/.\n');
  expect(preview.printed()).not.toContain('getStaticPaths');
});

test('a page that is opened while something is broken shows its last good version, and what is wrong elsewhere', async () => {
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
