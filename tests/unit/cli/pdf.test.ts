import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { addKeptPdfs } from '../../../src/cli/keptPdfs.ts';
import { linkToPdf } from '../../../src/cli/pdfLink.ts';
import { canonicalAddress } from '../../../src/cli/reportPdf.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { fixtureFolder } from '../../support/fixture.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';
import { runCommand } from '../../support/runBuild.ts';

const page =
  '<!doctype html><html><head><link rel="canonical" href="https://vale.example/reports/2018-19/print/?a&amp;b"></head>';

test('a printable page is printed under its own address', () => {
  expect(canonicalAddress(page)).toBe('https://vale.example/reports/2018-19/print/?a&b');
  expect(() => canonicalAddress('<title>Report</title>')).toThrow('has no address');
});

test('the link replaces its placeholder, and is updated with the PDF', () => {
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
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('a PDF kept with a published report is included in every later build', async () => {
  const copy = fixtureCopy('report-published');
  writeFileSync(join(copy.folder, 'reports/2018-19/report.pdf'), '%PDF');
  expect((await checkContent(readContentFiles(copy.folder))).findings).toEqual(
    (await checkContent(readContentFiles(fixtureFolder('report-published')))).findings,
  );
  const home = join(site, 'reports/2018-19/index.html');
  writeFileSync(home, '<ul><template data-pdf></template></ul>');
  addKeptPdfs(copy.folder, site);
  expect(readFileSync(join(site, 'reports/2018-19/report.pdf'), 'utf8')).toBe('%PDF');
  expect(readFileSync(home, 'utf8')).toContain('href="/reports/2018-19/report.pdf"');
  copy.clear();
});

test('without a browser it prints one line and exits with 2', () => {
  const { status, stderr } = runCommand('pdf', ['2018-19'], {
    OUT_DIR: site,
    CHROMIUM_PATH: join(site, 'none'),
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^Making a PDF needs Chromium, Chrome or Edge\. CHROMIUM_PATH names .*\n$/u,
  );
});

test.each([
  [[], 'Name one report'],
  [['2017-18'], 'The built site has no report "2017-18". It has: "2018-19".'],
])('wrong arguments are explained in one line: %j', (args, message) => {
  const { status, stderr } = runCommand('pdf', args, { OUT_DIR: site });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a site that is not built is reported', () => {
  expect(runCommand('pdf', ['2018-19'], { OUT_DIR: join(site, 'nowhere') }).stderr).toContain(
    'Run "npm run build" first.',
  );
});

test('a built site without reports is not reported as missing', () => {
  const site = mkdtempSync(join(tmpdir(), 'almanac-pdf-'));
  writeFileSync(join(site, 'index.html'), '<!doctype html>');
  expect(runCommand('pdf', ['2019-20'], { OUT_DIR: site })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('The built site has no reports') as unknown,
  });
  rmSync(site, { recursive: true });
});
