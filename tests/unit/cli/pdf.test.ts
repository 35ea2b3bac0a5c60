import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkToPdf } from '../../../src/cli/pdfLink.ts';
import { withProperties } from '../../../src/cli/pdfProperties.ts';
import { printedPage } from '../../../src/cli/printedPage.ts';
import { siteAnswer } from '../../../src/cli/siteRoute.ts';
import { runCommand } from '../../support/runBuild.ts';

const properties = {
  title: 'Annual report',
  author: 'The Vale’s partnership',
  subject: 'A year',
  date: '2019-09-30',
  changed: '2019-11-04',
};

/** A PDF as Chromium writes it, in small. */
function pdf(time: string, firstNode: number): string {
  const node = (offset: number): string => `(node${String(firstNode + offset).padStart(8, '0')})`;
  const start = `%PDF-1.4\n1 0 obj\n<</Producer (Skia)\n/CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\nendobj\n`;
  const cells = `2 0 obj\n<</ID ${node(0)}>>\n<</Headers [${node(0)} ${node(7)}]>>\nendobj\n`;
  const table = start.length + cells.length;
  return `${start}${cells}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF`;
}

const made = (text: string): string =>
  Buffer.from(withProperties(Buffer.from(text, 'latin1'), properties)).toString('latin1');

test('two PDFs that differ in time and numbering alone come out the same', () => {
  expect(made(pdf('20261121023320', 227))).toBe(made(pdf('20280101000000', 451)));
});

test('what stood before the update keeps its place, so that the table of objects holds', () => {
  const before = pdf('20261121023320', 227);
  const after = made(before);
  expect(after.indexOf('trailer')).toBe(before.indexOf('trailer'));
  expect(after).toContain('(node00000001)');
  expect(after).toContain("/CreationDate (D:20190930000000+00'00')");
  expect(after).not.toContain('20261121');
});

test('the update points to its own dictionary and to the table before it', () => {
  const before = pdf('20261121023320', 1);
  const after = made(before);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(after)?.[1]);
  expect(after.slice(start, start + 6)).toBe('xref\n3');
  const entry = Number(/xref\n3 1\n(\d{10}) 00000 n /u.exec(after)?.[1]);
  expect(after.slice(entry, entry + 7)).toBe('3 0 obj');
  expect(after).toContain(`/Prev ${before.indexOf('xref\n0 1')}`);
  expect(after).toContain('/Size 4\n/Root 2 0 R\n/Info 3 0 R');
});

test('properties hold every letter', () => {
  const hex = [...properties.author]
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
  expect(made(pdf('20261121023320', 1))).toContain(`/Author <feff${hex}>`);
});

test('a file that is no PDF of Chromium is refused', () => {
  expect(() => made('no PDF')).toThrow('no trailer');
});

const page =
  '<html><head><link rel="canonical" href="https://vale.example/reports/2018-19/print/"><meta name="description" content="Work &amp; change"><meta name="title" content="A &#34;report&#34;"><meta name="author" content="VSCP"><meta name="date" content="2019-09-30"><meta name="changed" content="2019-11-04"></head>';

test('a printable page says what its PDF is called', () => {
  expect(printedPage(page)).toEqual({
    url: 'https://vale.example/reports/2018-19/print/',
    title: 'A "report"',
    author: 'VSCP',
    subject: 'Work & change',
    date: '2019-09-30',
    changed: '2019-11-04',
  });
  expect(() => printedPage(page.replace('name="date"', 'name="day"'))).toThrow(
    'The printable page lacks "date".',
  );
});

test('the link takes the place that the page keeps for it, and is renewed when the PDF is', () => {
  const home = '<ul><li>Print</li><template data-pdf></template></ul>';
  const first = linkToPdf(home, '/reports/2018-19/report.pdf', 812_345);
  expect(first).toContain(
    '<a href="/reports/2018-19/report.pdf" type="application/pdf">The whole report as a PDF</a> (813 kB)',
  );
  const second = linkToPdf(first, '/reports/2018-19/report.pdf', 2_000_741);
  expect(second.match(/<li data-pdf>/gu)).toHaveLength(1);
  expect(second).toContain('(2.0 MB)');
  expect(() => linkToPdf('<ul></ul>', '/x.pdf', 1)).toThrow('no place for the link');
});

let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'almanac-pdf-'));
  mkdirSync(join(site, 'reports', '2018-19', 'print'), { recursive: true });
  writeFileSync(join(site, 'reports', '2018-19', 'print', 'index.html'), page);
  writeFileSync(join(site, '..', 'almanac-secret.txt'), 'secret');
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
  rmSync(join(site, '..', 'almanac-secret.txt'), { force: true });
});

test('a built site answers from the disk, and only from its own folder', () => {
  expect(siteAnswer(site, 'https://vale.example/reports/2018-19/print/')).toMatchObject({
    status: 200,
    contentType: 'text/html; charset=utf-8',
  });
  expect(siteAnswer(site, 'https://vale.example/nothing/').status).toBe(404);
  expect(siteAnswer(site, 'https://vale.example/%2e%2e/almanac-secret.txt').status).toBe(404);
  expect(siteAnswer(site, 'https://vale.example/..%2falmanac-secret.txt').status).toBe(404);
});

test('without a browser there is one clear line and exit code 2', () => {
  const { status, stderr } = runCommand('pdf', ['2018-19'], {
    OUT_DIR: site,
    CHROMIUM_PATH: join(site, 'none'),
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Making a PDF needs Chromium, Chrome or Edge, and CHROMIUM_PATH names .*\n$/u,
  );
});

test.each([
  [[], 'Name one report'],
  [['2017-18'], 'The built site has no report "2017-18". It has: "2018-19".'],
])('wrong arguments are told in one line: %j', (args, message) => {
  const { status, stderr } = runCommand('pdf', args, { OUT_DIR: site });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a site that is not built is told', () => {
  expect(runCommand('pdf', ['2018-19'], { OUT_DIR: join(site, 'nowhere') }).stderr).toContain(
    'Run "npm run build" first.',
  );
});

test('a built site without reports is not called missing', () => {
  const site = mkdtempSync(join(tmpdir(), 'almanac-pdf-'));
  writeFileSync(join(site, 'index.html'), '<!doctype html>');
  expect(runCommand('pdf', ['2019-20'], { OUT_DIR: site })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('The built site has no reports') as unknown,
  });
  rmSync(site, { recursive: true });
});
