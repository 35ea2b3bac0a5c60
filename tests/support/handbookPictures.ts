import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { keepCopy } from '../../src/editor/publishing/publications.ts';
import { openEditorOn, openEditorProcess } from './editorServer.ts';
import { fixtureFolder } from './fixture.ts';
import { openPreviewServer } from './previewServer.ts';
import { runCommand } from './runBuild.ts';
import { signNow, signers, unsignedReport } from './signedReport.ts';
import { testWorkbook } from './testWorkbook.ts';

/** Takes all the screenshots of the handbook again: npx node tests/support/handbookPictures.ts */
const folder = 'handbook/pictures';
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: chromiumFlags,
});
mkdirSync(folder, { recursive: true });
await pictureOfSoundCheck();
await pictureOfCheck();
await pictureOfImport();
await picturesOfPreview();
await picturesOfEditor();
await pictureOfSigning();
await browser.close();

/** The output of a check that finds nothing. */
async function pictureOfSoundCheck(): Promise<void> {
  const content = contentCopy();
  await pictureOfTerminal('check-sound', 'npm run check', content, 'check', []);
}

/** The output of a check that finds three mistakes. */
async function pictureOfCheck(): Promise<void> {
  const content = contentCopy();
  change(content, 'groups/executive.mdx', 'kind: Executive', 'knid: Executive');
  change(content, 'groups/executive.mdx', 'It decides.', 'Fewer than <5 decide.');
  change(content, 'datasets/contacts.csv', '30,30', 'thirty,30');
  await pictureOfTerminal('check', 'npm run check', content, 'check', []);
}

/** The output of an import that would change a table. */
async function pictureOfImport(): Promise<void> {
  const content = contentCopy();
  const file = join(content, '..', 'contacts.xlsx');
  const rows = [
    ['Source', 'Contacts', 'Share'],
    ['Schools', 61, 60],
    ['Health', 30, 30],
    ['Police', 10, 10],
    ['Total', 100, 100],
  ];
  writeFileSync(file, testWorkbook({ sheets: { Contacts: rows } }));
  await pictureOfTerminal('import', 'npm run import -- contacts.xlsx', content, 'import', [file]);
}

/** A figure and a finding in the preview. */
async function picturesOfPreview(): Promise<void> {
  const preview = await openPreviewServer();
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  await page.goto(`${preview.url}/data/contacts/`);
  await save(page, 'figure');
  await page.setViewportSize({ width: 900, height: 560 });
  await page.goto(`${preview.url}/groups/executive/`);
  preview.edit('groups/executive.mdx', (text) =>
    text.replace('It decides.', 'Fewer than <5 decide.'),
  );
  await page.locator('[data-almanac-panel]').waitFor();
  await save(page, 'preview');
  preview.close();
}

/** The screens of the editor, for a partnership with things to do. */
async function picturesOfEditor(): Promise<void> {
  const { url, content, close } = await openEditorProcess();
  const { origin } = new URL(url);
  const published = { why: 'The first edition', by: '', isPublished: true };
  keepCopy(content.folder, published, new Date('2021-06-01T09:30:00Z'));
  content.change('groups/executive.mdx', (text) =>
    text.replace('It decides.', 'It decides on the yearly report.'),
  );
  const page = await browser.newPage({ viewport: { width: 900, height: 760 }, locale: 'en-GB' });
  await page.goto(url);
  for (const [name, path] of [
    ['start', '/'],
    ['new', '/new'],
    ['publish', '/publish'],
    ['partnership', '/partnership'],
  ]) {
    await page.goto(`${origin}${path}`);
    // Readers would not have a temporary folder.
    for (const line of await page.getByText('The site goes to').all())
      await line.evaluate((found) => (found.textContent = 'The site goes to ../our-site.'));
    await save(page, `editor-${name}`);
  }
  await page.goto(`${origin}/import`);
  const table = content.read('datasets/contacts.csv').replace('Health,30', 'Health,31');
  const file = { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await page.getByLabel('The file', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByText('What would change').scrollIntoViewIfNeeded();
  await save(page, 'editor-import');
  await page.close();
  close();
}

/** The screen for signing a report, when one partner has signed. */
async function pictureOfSigning(): Promise<void> {
  const copy = unsignedReport();
  const [first] = signers;
  if (first !== undefined) await signNow(copy, first);
  const editor = await openEditorOn({ CONTENT_DIR: copy.folder });
  const page = await browser.newPage({ viewport: { width: 900, height: 760 }, locale: 'en-GB' });
  await page.goto(editor.url);
  await page.goto(`${new URL(editor.url).origin}/signing?report=2018-19`);
  await save(page, 'editor-signing');
  editor.close();
  copy.clear();
}

async function pictureOfTerminal(
  name: string,
  typed: string,
  content: string,
  command: string,
  args: string[],
): Promise<void> {
  const { stdout, stderr } = runCommand(command, args, { CONTENT_DIR: content });
  rmSync(join(content, '..'), { recursive: true });
  // Readers see the folder of their own content, not the copy in use here.
  const progress = stderr.replaceAll(/\S*almanac-pictures-\w+\/content/gu, 'content');
  const shown = stripVTControlCharacters(`$ ${typed}\n\n${progress}${stdout}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/✖ Error[^:\n]*:/gu, '<b style="color:#ff9c8f">$&</b>')
    .replace(/^[a-z].*\.(?:mdx|csv)$/gmu, '<b>$&</b>');
  const page = await browser.newPage({ viewport: { width: 880, height: 60 } });
  await page.setContent(
    `<pre id="shot" style="margin:0;padding:1rem;background:#1b1f23;color:#e6e6e6;font:14px/1.5 monospace;white-space:pre-wrap">${shown}</pre>`,
  );
  await save(page.locator('#shot'), name);
  await page.close();
}

/** Takes a screenshot and compresses it better than a browser does. */
async function save(shown: Page | Locator, name: string): Promise<void> {
  const image = await loadImage(await shown.screenshot());
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  writeFileSync(join(folder, `${name}.webp`), await canvas.encode('webp', 80));
}

function contentCopy(): string {
  const content = join(mkdtempSync(join(tmpdir(), 'almanac-pictures-')), 'content');
  cpSync(fixtureFolder('small-partnership'), content, { recursive: true });
  return content;
}

function change(content: string, path: string, from: string, to: string): void {
  const file = join(content, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
