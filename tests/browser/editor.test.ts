import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { screenFaults, send, untilAnswered } from '../support/editorScreens.ts';
import type { OpenEditor } from '../support/editorServer.ts';
import { openEditorProcess } from '../support/editorServer.ts';

let browser: Browser;
let editor: OpenEditor;
let page: Page;
const complaints: string[] = [];
const group = 'groups/executive.mdx';

/** One editor for all the tests, which run in order, like an officer's morning. */
beforeAll(async () => {
  browser = await openBrowser();
  editor = await openEditorProcess();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(editor.url);
});
afterAll(async () => {
  editor.close();
  await browser.close();
});

async function openFile(path: string, part = 'fields'): Promise<void> {
  const { origin } = new URL(editor.url);
  await page.goto(`${origin}/edit?file=${encodeURIComponent(path)}&part=${part}`);
}

async function save(): Promise<void> {
  await send(page, 'Save');
  await page.getByText('Saved.', { exact: true }).waitFor();
}

/** The lines that differ between two versions of a file. */
function changedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
}

test('the address with the secret opens “What needs doing”', async () => {
  expect(await page.locator('h1').innerText()).toBe('What needs doing');
  expect(page.url()).not.toContain('key=');
  expect(await page.title()).toContain('Vale');
});

test('a mistake is reported beside its field as it is typed, and correcting it changes one line of the file', async () => {
  const before = editor.content.read(group);
  await page.getByRole('link', { name: 'Content', exact: true }).click();
  await page.getByText('Groups (').click();
  await page.getByRole('link', { name: 'Executive group' }).click();
  const order = page.getByLabel('Order');
  await order.fill('ten');
  const finding = page.locator('[id=\'["order"]-findings\'] li');
  await finding.waitFor();
  expect(await finding.innerText()).toContain('"order" is "ten". It must be a number.');
  expect(await order.getAttribute('aria-invalid')).toBe('true');
  await order.fill('15');
  await finding.waitFor({ state: 'detached' });
  expect(await order.getAttribute('aria-invalid')).toBeNull();
  await save();
  expect(changedLines(before, editor.content.read(group))).toEqual(['order: 15']);
});

test('items can be added to a list and chosen from a menu without JavaScript', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(editor.url);
  await plain.goto(`${new URL(editor.url).origin}/edit?file=${encodeURIComponent(group)}`);
  await plain.getByRole('button', { name: 'Add to “Members”' }).click();
  await plain.getByLabel('Agency').selectOption({ value: 'council' });
  await plain.getByLabel('Post', { exact: true }).fill('Chief nurse');
  await plain.getByRole('button', { name: 'Save', exact: true }).click();
  expect(editor.content.read(group)).toMatch(/agency: council\n {2}- .*\n.*\n?summary/u);
  expect(editor.content.read(group)).toContain('Chief nurse');
  await context.close();
});

test('text is checked as it is typed, and unsaved text is offered again after a reload', async () => {
  await openFile(group, 'words&plain=1');
  const words = page.getByRole('textbox', { name: 'Text of the page' });
  expect(await words.inputValue()).toBe('\nIt decides.\n');
  await words.fill('\nFewer than <5 decide.\n');
  await page.getByText('looks like the start of a component').waitFor();
  await page.reload();
  expect(await words.inputValue()).toBe('\nIt decides.\n');
  await page.getByRole('button', { name: 'Put it back into the form' }).click();
  expect(await words.inputValue()).toContain('Fewer than <5');
  await words.fill('\nIt decides together.\n');
  await save();
  expect(editor.content.read(group)).toMatch(/---\n\nIt decides together\.\n$/u);
});

/** Pastes HTML, as if copied from Word or a web page. */
async function paste(html: string): Promise<void> {
  await page.locator('[contenteditable="true"]').evaluate((target, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', words);
    clipboardData.setData('text/plain', 'plain');
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test('text can be typed, given a figure from a table and pasted from Word without changing what was there', async () => {
  await openFile(group, 'words');
  const words = page.getByRole('textbox', { name: 'Text of the page' });
  await words.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Schools made the the contacts: ');
  await page.getByLabel('What to insert').selectOption('Figure from a table');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByText(/Readers will see: \d/u).waitFor();
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.locator('.chip', { hasText: /^\d+$/u }).waitFor();
  const finding = words.locator('.findings li');
  await finding.waitFor();
  expect(await finding.innerText()).toContain('"the" is written twice');
  await finding.getByRole('button', { name: 'Write “the”' }).click();
  await finding.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await paste(
    `<h1>What we did</h1><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>One</p>
     <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Below</p>
     <p class=MsoNormal>It is <b style='mso-bidi-font-weight:normal'>urgent</b>.</p>
     <table><tr><td><p>Year</p></td><td><p>Calls</p></td></tr><tr><td>2019</td><td>60</td></tr></table>
     <p>See <a href="/groups/">groups</a><a href="javascript:alert(1)">!</a><img src=x onerror="window.hacked=1"></p><script>window.hacked=1</script>`,
  );
  await page.getByText('Left out: a picture, the address of a link').waitFor();
  await save();
  const text = editor.content.read(group);
  expect(text).toContain(
    '---\n\nIt decides together.\n\nSchools made the contacts: <Value dataset="contacts" row=',
  );
  expect(text).toContain(
    '\n\n## What we did\n\n- One\n  - Below\n\nIt is **urgent**.\n\n| Year | Calls |\n| - | - |\n| 2019 | 60 |\n\nSee [groups](/groups/)!',
  );
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  editor.content.change(group, (now) => now.replace(/\n\nSchools[^]*$/u, '\n'));
});

test('writing continues below what is inserted, and text pasted into a cell becomes a single line', async () => {
  const before = editor.content.read(group);
  await openFile(group, 'words');
  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  const insert = page.getByRole('button', { name: 'Insert', exact: true });
  await page.getByLabel('What to insert').selectOption('Table of figures');
  await insert.click();
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.locator('.ProseMirror:focus').waitFor();
  await page.keyboard.type('More of it.');
  await page.getByLabel('What to insert').selectOption('Empty table');
  await insert.click();
  await page.locator('.ProseMirror:focus').waitFor();
  await insert.click();
  await page.getByText('This cannot go into a table.').waitFor();
  await paste('<p>One</p><ul><li>two <b>three</b></li></ul>');
  await save();
  expect(editor.content.read(group)).toBe(
    `${before}\n<DataTable dataset="contacts" />\n\nMore of it.\n\n| One two **three** | |\n| - | - |\n| | |\n| | |\n`,
  );
  editor.content.change(group, () => before);
});

test('when the editor does not answer, nothing is inserted and the reason is shown', async () => {
  await openFile(group, 'words');
  await page.route('**/insertable?*', (route) => route.abort());
  await page.locator('.ProseMirror').click();
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByText('The editor is not responding.').waitFor();
  await page.unrouteAll();
});

test('when the editor has just stopped, Save keeps the page with what was typed, and works again later', async () => {
  await openFile(group);
  await page.route('**/assets/icon.svg', (route) => route.abort());
  await page.getByLabel('Kind of group').fill('Board');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Not saved. The editor is not responding.').waitFor();
  expect(await page.getByLabel('Kind of group').inputValue()).toBe('Board');
  await page.unrouteAll();
  await save();
  editor.content.change(group, (text) => text.replace('kind: Board', 'kind: Executive'));
});

test('after the editor restarts, an old window says why it cannot save', async () => {
  await openFile(group);
  for (const address of ['**/check', '**/assets/icon.svg'])
    await page.route(address, (route) => route.fulfill({ status: 403 }));
  await page.getByLabel('Kind of group').fill('Board');
  await page.getByText('The editor no longer recognises this window').waitFor();
  await page.keyboard.press('Control+S');
  await page.getByText('Not saved. The editor no longer recognises').waitFor();
  await page.unrouteAll();
  await save();
  editor.content.change(group, (text) => text.replace('kind: Board', 'kind: Executive'));
});

/** Pastes cells copied from a spreadsheet. */
async function pasteInto(label: string, cells: string): Promise<void> {
  await page.getByLabel(label).evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, cells);
}

test('cells can be pasted from Excel, and a small number is saved as hidden', async () => {
  const table = 'datasets/contacts.csv';
  const before = editor.content.read(table);
  await openFile(table, 'table');
  await pasteInto('Contacts, row 3', '31\t31\n<5\t9\n');
  const cell = page.getByLabel('Contacts, row 4');
  expect(await cell.inputValue()).toBe('<5');
  await page.getByLabel('Contacts, row 3').press('Control+Z');
  expect(await cell.inputValue()).toBe('10');
  await page.getByLabel('Contacts, row 3').press('Control+Y');
  expect(await cell.inputValue()).toBe('<5');
  await page.getByText('“<5” is saved as c').waitFor();
  await save();
  expect(changedLines(before, editor.content.read(table))).toEqual(['Health,31,31', 'Police,c,9']);
  editor.content.change(table, () => before);
});

test('pasted rows that were not saved can be restored, and leaving for another part saves them', async () => {
  const table = 'datasets/contacts.csv';
  const before = editor.content.read(table);
  await openFile(table, 'table');
  await pasteInto('Share, row 6', 'A\t1\n');
  await page.getByText('This is 2 columns wide').waitFor();
  await pasteInto('Source, row 6', 'A\t1\t1\n'.repeat(9));
  await page.reload();
  await page.getByRole('button', { name: 'Put it back into the form' }).click();
  expect(await page.getByLabel('Source, row 14').inputValue()).toBe('A');
  await page.getByRole('link', { name: 'Fields', exact: true }).click();
  await page.getByLabel('Headline').waitFor();
  // The next page notes that the table was saved.
  await page.waitForFunction(() => sessionStorage.getItem('going') === null);
  expect(editor.content.read(table)).toContain('A,1,1\n'.repeat(9));
  await openFile(table, 'table');
  expect(await page.getByRole('button', { name: 'Put it back into the form' }).count()).toBe(0);
  editor.content.change(table, () => before);
});

test('“See the page” saves first, so the preview shows the latest text', async () => {
  const before = editor.content.read(group);
  await page.route('**/preview?*', (route) => route.fulfill({ body: 'The preview' }));
  await openFile(group, 'words');
  const words = page.locator('.ProseMirror');
  await words.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' It listens.');
  await page.getByRole('link', { name: 'See the page' }).click();
  await page.getByText('The preview').waitFor();
  expect(editor.content.read(group)).toContain('It listens.');
  await openFile(group, 'words');
  expect(await page.getByRole('button', { name: 'Put it back into the form' }).count()).toBe(0);
  await page.unroute('**/preview?*');
  editor.content.change(group, () => before);
});

test('when two people edit the same file, the second sees both texts and nothing is overwritten', async () => {
  await openFile(group);
  editor.content.change(group, (text) => text.replace('role: It leads.', 'role: It steers.'));
  await page.getByLabel('Kind of group').fill('Board');
  await send(page, 'Save');
  expect(await page.locator('h1').innerText()).toBe('Someone else has changed this file');
  expect(await page.getByLabel('Their text').inputValue()).toContain('It steers.');
  expect(await page.getByLabel('Your text').inputValue()).toContain('kind: Board');
  expect(editor.content.read(group)).toContain('kind: Executive');
  await expectAccessible();
});

test('publishes nothing while there are errors', async () => {
  await openFile(group);
  await page.getByLabel('Order').fill('ten');
  await save();
  await page.getByRole('link', { name: 'Publish' }).first().click();
  expect(await page.locator('main').innerText()).toContain('cannot be published while there are');
  expect(await page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
  await expectAccessible();
});

test('saving keeps the focus on the field, and on an item just added, moved or removed', async () => {
  await openFile(group);
  const sentBy = (key: string): Promise<void> =>
    untilAnswered(page, () => page.locator(':focus').press(key));
  const remove = page.locator('button[aria-label="Remove: What it does, number 1"]:focus');
  await page.getByLabel('Order').fill('20');
  await sentBy('Control+S');
  await page.getByText('Saved.', { exact: true }).waitFor();
  await expectFocus('["order"]');
  await page.getByRole('button', { name: 'Add to “What it does”' }).focus();
  await sentBy('Enter');
  await expectFocus('["functions",1]');
  await page.keyboard.type('Look at every review');
  await page.getByRole('button', { name: 'Move up: What it does, number 2' }).focus();
  await sentBy('Enter');
  await page.getByText('Saved.', { exact: true }).waitFor();
  await remove.waitFor();
  await sentBy('Enter');
  await remove.waitFor();
});

async function expectFocus(id: string): Promise<void> {
  await page.locator(`[id='${id}']:focus`).waitFor();
}

test('text can be written by keyboard alone: the toolbar is one tab stop, and dialogs, panels and tables can be left', async () => {
  const before = editor.content.read(group);
  await openFile(group, 'words');
  const { keyboard } = page;
  const words = page.locator('.ProseMirror');
  await words.waitFor();
  await page.locator('#save').focus();
  await keyboard.press('Tab');
  await page.locator('[aria-label="Kind of block"]:focus').waitFor();
  await keyboard.press('Tab');
  await page.locator('.ProseMirror:focus').waitFor();
  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.press('Shift+Tab');
  await keyboard.press('End');
  const insert = page.getByRole('button', { name: 'Insert', exact: true });
  await page.getByLabel('What to insert').selectOption('Text that opens when clicked');
  await insert.press('Enter');
  await page.locator('dialog input:focus').waitFor();
  await keyboard.press('Escape');
  await page.locator('button:focus', { hasText: /^Insert$/u }).waitFor();
  await keyboard.press('Enter');
  await page.locator('dialog input:focus').waitFor();
  await keyboard.type('More');
  await keyboard.press('Enter');
  await page.locator('.ProseMirror:focus').waitFor();
  await keyboard.type('It is in the panel.');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await page.getByLabel('What to insert').selectOption('Empty table');
  await insert.press('Enter');
  await page.locator('.ProseMirror:focus').waitFor();
  for (const cell of ['Year', 'Calls', '2019', '60', '2020', '61']) {
    await keyboard.type(cell);
    await keyboard.press('Enter');
  }
  await keyboard.type('It is below the table.');
  await page.setViewportSize({ width: 1280, height: 400 });
  await keyboard.press('Control+S');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(editor.content.read(group)).toContain(
    '\n\n<Details summary="More">\n\nIt is in the panel.\n\n</Details>\n\n| Year | Calls |\n| - | - |\n| 2019 | 60 |\n| 2020 | 61 |\n\nIt is below the table.\n',
  );
  await page.locator('.ProseMirror:focus').waitFor();
  expect(
    await page.evaluate(() => getSelection()?.focusNode?.parentElement?.getBoundingClientRect().y),
  ).toBeLessThan(400);
  await page.setViewportSize({ width: 1280, height: 800 });
  editor.content.change(group, () => before);
});

test('Enter and the arrow keys move up and down the grid, and Tab leaves it', async () => {
  await openFile('datasets/contacts.csv', 'table');
  const { keyboard } = page;
  await page.getByLabel('Contacts, row 3').press('Enter');
  await expectFocus('cell-B4');
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expectFocus('cell-B2');
  await page.locator('[id^="cell-"]').last().press('Tab');
  expect(await page.locator('[id^="cell-"]:focus').count()).toBe(0);
  expect(new URL(page.url()).search).not.toContain('saved');
});

/** Checks that everyone can use the open screen: at a desk, on a phone, at high zoom or by keyboard. */
async function expectAccessible(): Promise<void> {
  expect(await screenFaults(page), page.url()).toEqual([]);
}

test('every screen passes axe and works at 400% zoom and by keyboard alone', async () => {
  const { origin } = new URL(editor.url);
  for (const address of [
    '/',
    '/content',
    '/new',
    '/new?kind=term',
    '/new?kind=section',
    '/partnership',
    '/import',
    '/comments',
    '/publish',
    '/settings',
    '/nowhere',
    '/live',
    `/remove?file=${group}`,
    '/signing?report=2020-21',
    `/history?file=${group}`,
    `/edit?file=${group}`,
    `/edit?file=${group}&at=${encodeURIComponent('["members",0]')}`,
    `/edit?file=${group}&part=words`,
    '/edit?file=datasets/contacts.csv',
    '/edit?file=site.yaml&part=text',
  ]) {
    await page.goto(`${origin}${address}`);
    await expectAccessible();
  }
  await page.goto(`${origin}/remove?file=groups/learning.mdx`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Deleted: Learning subgroup.').waitFor();
  await expectAccessible();
  await page.goto(`${origin}/deleted`);
  await expectAccessible();
  await page.getByRole('button', { name: 'Bring it back: Learning subgroup' }).click();
  await page.getByText('It is back as it was.').waitFor();
  await page.goto(`${origin}/import`);
  const buffer = Buffer.from(editor.content.read('datasets/contacts.csv').replace('30', '31'));
  await page
    .getByLabel('The file', { exact: true })
    .setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByText('What would change').waitFor();
  await expectAccessible();
});

test('no editor script fails or breaches the security policy', () => {
  const expected =
    /Failed to load resource: (?:the server responded with a status of 40[349]|net::ERR_FAILED)/u;
  expect(complaints.filter((words) => !expected.test(words))).toEqual([]);
});
