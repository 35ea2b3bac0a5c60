import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { screenFaults, send } from '../support/editorScreens.ts';
import type { EditorProcess } from '../support/editorServer.ts';
import { openEditorOn } from '../support/editorServer.ts';
import { signers, unsignedReport } from '../support/signedReport.ts';
import { testWorkbook } from '../support/testWorkbook.ts';

/** An officer's first weeks, in order, in one browser and without touching a file. */
const folder = mkdtempSync(join(tmpdir(), 'almanac-journeys-'));
const [content, site] = [join(folder, 'ours'), join(folder, 'site')];
const plan = 'improvement/plans/plan-for-calls.yaml';
let browser: Browser;
let editor: EditorProcess;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  editor = await openEditorOn({ ALMANAC_SETTINGS: join(folder, 'almanac.json') });
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(editor.url);
});
afterAll(async () => {
  editor.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (path: string): string => readFileSync(join(content, path), 'utf8');
const shown = (path: string): string => readFileSync(join(site, path), 'utf8');
const heading = (): Promise<string> => page.locator('h1').innerText();

async function choose(...names: string[]): Promise<void> {
  for (const name of names) await page.getByRole('link', { name, exact: true }).first().click();
}

async function press(name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function fill(values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).fill(value);
}

async function save(): Promise<void> {
  await send(page, 'Save');
  await page.getByText('Saved.', { exact: true }).waitFor();
}

/** The text box of the open page, with the cursor at the end. */
async function words(): Promise<Locator> {
  const text = page.locator('.ProseMirror');
  await text.click();
  await page.keyboard.press('Control+End');
  return text;
}

/** Chooses an option by its value in the file. */
async function pick(label: string | RegExp, value: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).selectOption({ value });
}

/** A build takes half a minute, or several on a busy machine. */
const untilPublished = { timeout: 600_000 };

async function publish(why: string): Promise<void> {
  await choose('Publish');
  await page.getByLabel('Why are you publishing?').fill(why);
  await page.getByRole('button', { name: 'Publish', exact: true }).click(untilPublished);
  await page.getByText(/^Published\./u).waitFor(untilPublished);
}

test('a new partnership is started from scratch and published', async () => {
  expect(await heading()).toBe('Welcome');
  await choose('start a new partnership');
  await fill({
    'The full name of the partnership': 'Vale Safeguarding Children Partnership',
    'The area it serves': 'the Vale',
    'The content folder': content,
    'The folder for the finished site': site,
  });
  await press('Start the partnership');
  expect(await heading()).toBe('Started: Vale Safeguarding Children Partnership');
  await choose('What needs doing');
  expect(await page.locator('main').innerText()).toContain('There are no errors.');
  await publish('The first edition');
  expect(shown('index.html')).toContain('Vale Safeguarding Children Partnership');
  expect(existsSync(join(site, '.published'))).toBe(false);
});

test('a new post-holder is recorded', async () => {
  await choose('Content');
  await page.getByText('Agencies (').click();
  await choose('Vale Council');
  await send(page, 'Add to “Senior posts”');
  await fill({ Post: 'Director of Children’s Services', Name: 'Alex Example' });
  await pick('Responsibility', 'delegated');
  await fill({ 'As of': '2025-09-19' });
  await save();
  expect(read('agencies/council.mdx')).toMatch(
    /holder:\n\s+name: Alex Example\n\s+asOf: 2025-09-19/u,
  );
});

test('a glossary term is added and completed', async () => {
  await choose('Start something', 'A glossary term');
  await fill({ 'Its name': 'Rapid review', Definition: 'A first look at what happened.' });
  await pick(/^How well it has been checked/u, 'unverified');
  await press('Start');
  expect(await heading()).toBe('Rapid review');
  await choose('Number 1');
  await pick('Document', 'arrangements');
  await save();
  await choose('What needs doing');
  expect(await page.locator('main').innerText()).toContain('There are no errors.');
});

test('an earlier version of a page can be restored, and then the later one', async () => {
  const version = page.getByRole('link', { name: /\d{4}, \d/u });
  await choose('Content', 'Vale Council', 'Earlier versions');
  await version.last().click();
  expect(await page.locator('main').innerText()).toContain('Alex Example');
  await press('Restore this version');
  expect(read('agencies/council.mdx')).not.toContain('Alex Example');
  await choose('Earlier versions');
  await version.nth(1).click();
  await press('Restore this version');
  expect(read('agencies/council.mdx')).toContain('Alex Example');
});

test('this year’s report starts with a chapter for what the law requires', async () => {
  await choose('Start something');
  await page.getByRole('link', { name: /^A report/u }).click();
  const year = new Date().getFullYear() - 1;
  await fill({ 'Which year': `${year}-${String(year + 1).slice(-2)}` });
  await press('Start');
  expect(await heading()).toContain('Started: ');
  await choose('What needs doing');
  expect(await page.locator('main').innerText()).toContain('Chapters with no text: 1');
});

test('a workbook becomes a dataset, and a newer one shows what it would change', async () => {
  const importContacts = async (schools: number): Promise<void> => {
    const rows = [
      ['Source', 'Contacts'],
      ['Schools', schools],
      ['Health', 30],
      ['Police', 3],
      ['Parents', 4],
      ['Total', schools + 37],
    ];
    const file = join(folder, 'contacts.xlsx');
    writeFileSync(file, testWorkbook({ sheets: { Contacts: rows } }));
    await choose('Start something', 'Bring in a document');
    await page.getByLabel('The file', { exact: true }).setInputFiles(file);
    await press('Look at it');
  };
  await importContacts(60);
  expect(await page.locator('main').innerText()).toContain('What was understood');
  await press('Bring it in');
  expect(read('datasets/contacts.csv')).toContain('Schools,60');
  await fill({
    Headline: 'Schools made most contacts',
    'Statistical title': 'Contacts by source, the Vale, 2024/25',
    'How they were collected': 'Counted by hand.',
  });
  await save();
  await choose('Period');
  await fill({ 'First day': '2024-04-01', 'Last day': '2025-03-31' });
  await save();
  await choose('Sources', 'Number 1');
  await pick('Document', 'arrangements');
  await save();
  await choose('Columns', 'Source');
  await fill({ Description: 'Who made contact.' });
  await save();
  await choose('Back to the list', 'Contacts');
  await fill({ Description: 'How many contacts.', Unit: 'contacts' });
  await save();
  await importContacts(70);
  await page.getByRole('button', { name: 'Change what is there' }).waitFor();
  expect(read('datasets/contacts.csv')).toContain('Schools,60');
});

test('a figure can be inserted into a paragraph', async () => {
  await choose('Content', 'Executive group', 'Words');
  const text = await words();
  await page.keyboard.type('Schools made ');
  await page.getByLabel('What to insert').selectOption('Figure from a table');
  await press('Insert');
  await page.getByText('Readers will see: 60').waitFor();
  await press('Use it');
  await text.locator('.chip', { hasText: '60' }).waitFor();
  await page.keyboard.type(' contacts.');
  await save();
  expect(read('groups/executive-group.mdx')).toContain(
    'Schools made <Value dataset="contacts" row="Schools" column="contacts" /> contacts.',
  );
});

test('an action counts as done once it has evidence', async () => {
  await choose('Start something', 'An improvement plan');
  await fill({
    'Its name': 'Plan for calls',
    'Short title': 'Plan for calls',
    Summary: 'What we do about calls.',
  });
  await press('Start');
  await choose('Sources', 'Number 1');
  await pick('Document', 'arrangements');
  await save();
  await choose('Themes');
  await send(page, 'Add to “Themes”');
  await fill({ Id: 'calls', Heading: 'Calls' });
  await send(page, 'Add to “Actions”');
  await fill({
    'What has to be done': 'Schools send their contacts on one form.',
    Id: 'one-form',
    'By (optional)': '2021-03-31',
    'As at': '2021-03-31',
  });
  await pick('Word', 'Blue');
  await save();
  const lacksEvidence = page.getByText('and nothing shows it.');
  await lacksEvidence.waitFor();
  await send(page, 'Add to “Evidence”');
  await fill({ 'What shows it': 'All schools use the form.' });
  await pick('Document', 'arrangements');
  await save();
  await choose('Back to the list');
  expect(await lacksEvidence.count()).toBe(0);
  expect(read(plan)).toContain('All schools use the form.');
});

test('a wrong figure on a page is corrected in its table and published', async () => {
  await choose('Content', 'contacts.csv');
  // The preview is slow to start.
  await page.getByRole('link', { name: 'See the page' }).click(untilPublished);
  await page.getByRole('link', { name: 'Edit this page' }).click(untilPublished);
  await page.getByLabel('Contacts, row 2').fill('61');
  await page.getByLabel('Contacts, row 6').fill('98');
  await page.getByText('Will be hidden: it is from').first().waitFor();
  await save();
  await choose('Publish');
  expect(await page.locator('main').innerText()).toContain('Rapid review is new');
  await publish('Schools made one contact more');
  expect(shown('data/contacts.csv')).toContain('Schools,61');
  expect(shown('data/contacts.csv')).toContain('Police,[c]');
  expect(shown('groups/executive-group/index.html')).toMatch(/Schools made .*61.* contacts\./u);
  expect(shown('agencies/council/index.html')).toContain('Alex Example');
  expect(shown('glossary/rapid-review/index.html')).toContain('A first look at what happened.');
  expect(shown('improvement/plan-for-calls/theme/calls/index.html')).toContain(
    'All schools use the form.',
  );
});

test('going back to the first publication removes everything published since', async () => {
  const first = page.locator('.publications li').filter({ hasText: 'The first edition' });
  await first.getByRole('button').click(untilPublished);
  await page.getByText(': Back to').waitFor(untilPublished);
  expect(shown('groups/executive-group/index.html')).not.toContain('Schools made');
  expect(existsSync(join(site, 'data/contacts.csv'))).toBe(false);
  expect(existsSync(join(content, plan))).toBe(false);
});

/** Switches to another partnership in the settings. */
async function switchTo(folders: { content: string; site: string }): Promise<void> {
  await choose('Settings');
  await fill({
    'The content folder': folders.content,
    'The folder for the finished site': folders.site,
  });
  await send(page, 'Save');
  await page.getByRole('heading', { name: 'What needs doing' }).waitFor();
}

test('every partner signs a report, and then its text and a figure are corrected', async () => {
  const copy = unsignedReport();
  const other = join(folder, 'other');
  await switchTo({ content: copy.folder, site: other });
  const yes = async (): Promise<void> => {
    await press('Continue');
    await press('Yes, record it');
    await page.getByText('Recorded').first().waitFor();
  };
  await choose('sign and send');
  for (const { post, organisation, date } of signers) {
    await page.getByLabel('The post that signs').selectOption(`${organisation}/${post}`);
    await fill({ 'Signed on': date });
    await yes();
  }
  await fill({ 'Approved on': '2019-09-05' });
  await press('It is approved');
  await fill({ 'Published on': '2019-09-30' });
  await press('It is to be published');
  expect(copy.read('reports/2018-19/report.yaml')).toContain('status: published');
  expect(await screenFaults(page)).toEqual([]);
  await choose('Edit the report');
  await fill({ Title: 'Annual report for 2018/19' });
  await save();
  await choose('Content', 'contacts-by-year.csv');
  await fill({ 'Contacts, row 2': '61', 'Contacts, row 6': '98' });
  await page.getByText('Will be hidden: it is from').first().waitFor();
  await save();
  await choose('What needs doing', 'sign and send');
  expect(await page.locator('main').innerText()).toContain('has changed since it was signed');
  await fill({ 'What was corrected': 'Schools made 61 contacts.', Why: 'One was left out.' });
  await page.getByLabel('contacts-by-year').check();
  await fill({ 'Allowed on': '2019-09-30' });
  await press('Continue');
  expect(await screenFaults(page)).toEqual([]);
  await press('Yes, record it');
  await page.getByText('Recorded').first().waitFor();
  await fill({ 'The body': 'The panel', 'Sent on': '2019-09-30' });
  await press('Record the copy');
  expect(copy.read('reports/2018-19/sign-off.yaml')).toContain('name: The panel');
  await publish('The yearly report');
  const report = (path: string): string =>
    readFileSync(join(other, 'reports/2018-19', path), 'utf8');
  expect(report('index.html')).toContain('Annual report for 2018/19');
  expect(report('index.html')).toContain('One was left out.');
  expect(report('what-we-did/index.html')).toMatch(/Schools made .*61.* contacts\./u);
  await choose('Start something');
  await page.getByRole('link', { name: /^A report/u }).click();
  await fill({ 'Which year': '2019-20' });
  await press('Start');
  expect(copy.read('reports/2019-20/what-we-did.mdx')).toContain('title: What we did');
  copy.clear();
});
