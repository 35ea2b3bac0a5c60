import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { pdfPlaces } from '../../src/cli/pdfPlaces.ts';
import { openBrowser } from '../support/browser.ts';
import { runCommand } from '../support/runBuild.ts';

let folder: string;
let pdf: Buffer;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'almanac-pdf-')), 'dist');
  cpSync(inject('siteFolder'), folder, { recursive: true });
  const { status, stderr } = runCommand('pdf', ['2018-19'], {
    OUT_DIR: folder,
    CHROMIUM_PATH: inject('chromium'),
  });
  if (status !== 0) throw new Error(stderr);
  pdf = readFileSync(join(folder, 'reports/2018-19/report.pdf'));
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

test('the PDF is tagged, has an outline and a language, and shows its title', () => {
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toMatch(/\/Title \(Annual report 2018\/19/u);
  const catalogue = /\/Type \/Catalog[\s\S]*?endobj/u.exec(text)?.[0] ?? '';
  expect(catalogue).toMatch(/\/MarkInfo <<[^>]*\/Marked true/u);
  expect(catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/u);
  expect(catalogue).toMatch(/\/Outlines \d+ 0 R/u);
  expect(catalogue).toContain('/Lang (en-GB)');
  expect(catalogue).toContain('/DisplayDocTitle true');
  for (const type of ['/S /H1', '/S /H2', '/S /Table', '/S /TH', '/S /Figure', '/S /L', '/S /Link'])
    expect(text, type).toContain(type);
});

test('the outline has every section', () => {
  const titles = [...pdf.toString('latin1').matchAll(/\/Title \(((?:\\.|[^\\)])*)\)/gu)].map(
    (match) => match[1],
  );
  expect(titles).toContain('1 About this report');
  expect(titles).toContainEqual(expect.stringMatching(/^\d+ Where progress was limited$/u));
});

test('every entry in the contents has a page number, in ascending order', () => {
  const html = readFileSync(join(folder, 'reports/2018-19/print/index.html'), 'utf8');
  const parts = [...html.matchAll(/data-page-of="([^"]+)"/gu)].map(([, id = '']) => id);
  const places = pdfPlaces(pdf.toString('latin1'));
  const pages = parts.map((id) => places.get(id) ?? 0);
  expect(parts.length).toBeGreaterThan(10);
  expect(Math.min(...pages)).toBeGreaterThan(1);
  expect(pages).toEqual(pages.toSorted((one, other) => one - other));
});

test('the place of an anchor is the page it is printed on', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const parts = Array.from({ length: 12 }, (_, index) => `_part.${index + 1}`);
  await page.setContent(
    parts
      .map((id) => `<a href="#${id}">x</a><h2 id="${id}" style="break-before: page">${id}</h2>`)
      .join(''),
  );
  const places = pdfPlaces((await page.pdf()).toString('latin1'));
  expect(parts.map((id) => places.get(id))).toEqual(parts.map((_, index) => index + 2));
  await browser.close();
});

test('links use the site’s own address, and internal links stay within the PDF', () => {
  const text = pdf.toString('latin1');
  expect(text).toContain('/URI (https://almanac.example/');
  expect(text).not.toContain('127.0.0.1');
  expect(text).not.toContain('localhost');
  expect(text).toMatch(/\/Dest \/|\/Dest \[/u);
});

test('every page has content', () => {
  const text = pdf.toString('latin1');
  const pages = text.match(/\/Type \/Page\b(?!s)/gu)?.length ?? 0;
  expect(pages).toBeGreaterThan(30);
  const streams = [...text.matchAll(/\/Filter \/FlateDecode[^>]*\/Length (\d+)>> stream\n/gu)];
  expect(streams.length).toBeGreaterThan(pages);
  const [one] = streams;
  const start = (one?.index ?? 0) + (one?.[0].length ?? 0);
  expect(inflateSync(pdf.subarray(start, start + Number(one?.[1]))).length).toBeGreaterThan(0);
});

test('the report’s home page links to the PDF once it exists', () => {
  expect(readFileSync(join(folder, 'reports/2018-19/index.html'), 'utf8')).toContain(
    '<a href="/reports/2018-19/report.pdf"',
  );
});
