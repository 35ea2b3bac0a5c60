import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { dateText } from '../../src/model/dateText.ts';
import { readContentFiles } from '../../src/reader/contentFiles.ts';
import { brokenLinks } from '../support/brokenLinks.ts';
import { smallestPartnership } from '../support/fixture.ts';
import type { CommandResult } from '../support/runBuild.ts';
import { runCommand } from '../support/runBuild.ts';
import { triesEverything } from '../support/sample.ts';
import { filesIn, writeContent } from '../support/siteFolder.ts';

let folder: string;
let site: string;
let content: string;
let run: (command: string, ...args: string[]) => CommandResult;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-examine-'));
  site = join(folder, 'dist');
  content = join(folder, 'content');
  writeContent(content, smallestPartnership());
  const environment = {
    CONTENT_DIR: content,
    OUT_DIR: site,
    CHROMIUM_PATH: inject('chromium'),
  };
  run = (command, ...args) => runCommand(command, args, environment);
  expect(run('build')).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const statementOf = (folder: string) =>
  readFileSync(join(folder, 'accessibility/index.html'), 'utf8');

test('the smallest partnership is published without the optional sections', () => {
  const unneeded = /^(?:data|glossary|reports|thresholds)\//u;
  expect(filesIn(site).filter((path) => unneeded.test(path))).toEqual([]);
  expect(brokenLinks(site)).toEqual([]);
});

test('the accessibility statement is drawn from the recorded results', () => {
  const { date } = parse(readFileSync('content/results/accessibility.yaml', 'utf8')) as {
    date: string;
  };
  expect(statementOf(inject('siteFolder'))).toContain(dateText(date));
});

// Its parts have tests of their own; the whole takes a minute.
if (triesEverything)
  test('another partnership’s site is examined, the results are recorded and its statement is drawn from them', async () => {
    expect(statementOf(site)).toContain('We cannot claim any of them');

    const page = join(site, 'groups/index.html');
    const picture = '<img src="/icon.svg" width="40" height="40"></main>';
    writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', picture));
    const { status, stdout } = run('examine', '--record', '--date', '2021-06-01');
    expect(status).toBe(1);
    // Only the page broken here has problems.
    const found = stdout.split('\n').filter((line) => line.startsWith('/'));
    expect(found.filter((line) => !/^\/groups\/.*(?:image-alt|wcag\/h37)/u.test(line))).toEqual([]);
    expect(found.some((line) => /^\/groups\/ at 1280 pixels: image-alt/u.test(line))).toBe(true);
    expect(readFileSync(join(content, 'results/accessibility.yaml'), 'utf8')).toContain(
      'date: 2021-06-01',
    );
    const { findings } = await checkContent(readContentFiles(content));
    expect(findings.map(({ code }) => code)).toContain('accessibility-problems-recorded');
    expect(run('build')).toMatchObject({ status: 0 });
    expect(statementOf(site)).toContain('1 June 2021');
    expect(statementOf(site)).toContain('due to the non-compliances listed below');
    expect(statementOf(site)).toContain('image-alt');
  });
