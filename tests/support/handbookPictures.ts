import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';
import { fixtureFolder } from './fixture.ts';
import { openPreviewServer } from './previewServer.ts';
import { runCommand } from './runBuild.ts';
import { testWorkbook } from './testWorkbook.ts';

/** Takes the pictures of the handbook anew: npx node tests/support/handbookPictures.ts */
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
await browser.close();

/** What the check prints when all is well. */
async function pictureOfSoundCheck(): Promise<void> {
  const content = contentCopy();
  await pictureOfTerminal('check-sound', 'npm run check', content, 'check', []);
}

/** What the check prints of three mistakes. */
async function pictureOfCheck(): Promise<void> {
  const content = contentCopy();
  change(content, 'groups/executive.mdx', 'kind: Executive', 'knid: Executive');
  change(content, 'groups/executive.mdx', 'It decides.', 'Fewer than <5 decide.');
  change(content, 'datasets/contacts.csv', '30,30', 'thirty,30');
  await pictureOfTerminal('check', 'npm run check', content, 'check', []);
}

/** What an import prints when a table would change. */
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

/** A figure and a fault in the preview. */
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

async function pictureOfTerminal(
  name: string,
  typed: string,
  content: string,
  command: string,
  args: string[],
): Promise<void> {
  const { stdout, stderr } = runCommand(command, args, { CONTENT_DIR: content });
  rmSync(join(content, '..'), { recursive: true });
  const shown = stripVTControlCharacters(`$ ${typed}\n\n${stdout}${stderr}`)
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

/** Takes a picture, and packs it smaller than a browser does. */
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
