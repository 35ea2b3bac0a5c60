import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { brief, fixtureFolder } from '../../support/fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac odd é '));
  cpSync(fixtureFolder('small-partnership'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function found(): Promise<string[]> {
  return (await checkContent(readContentFiles(folder))).findings.map(brief);
}

test('a folder with spaces and accents in its name is read', async () => {
  expect(await found()).toEqual([]);
});

test('a table of 50 MB is refused before it is read', async () => {
  truncateSync(join(folder, 'datasets/contacts.csv'), 50_000_000);
  expect(await found()).toContain('file-too-large datasets/contacts.csv');
});

test('a symbolic link out of the folder is never followed', async () => {
  writeFileSync(join(folder, '..', 'almanac-outside.mdx'), '---\ntitle: Outside\n---\n');
  symlinkSync(join(folder, '..', 'almanac-outside.mdx'), join(folder, 'groups/outside.mdx'));
  symlinkSync('/', join(folder, 'groups/everything'));
  symlinkSync('nowhere', join(folder, 'groups/nowhere.mdx'));
  expect(await found()).toEqual([
    'file-link groups/everything',
    'file-link groups/nowhere.mdx',
    'file-link groups/outside.mdx',
  ]);
  rmSync(join(folder, '..', 'almanac-outside.mdx'));
});

test('a file name with spaces and accents is reported, and hidden files are ignored', async () => {
  writeFileSync(join(folder, 'groups/Été à Zoë.mdx'), '---\ntitle: A\n---\n');
  writeFileSync(join(folder, '.DS_Store'), 'x');
  expect(await found()).toContain('file-name groups/Été à Zoë.mdx');
  expect((await found()).join()).not.toContain('DS_Store');
});

test('a folder in place of a file is reported', async () => {
  rmSync(join(folder, 'site.yaml'));
  mkdirSync(join(folder, 'site.yaml'));
  expect(await found()).toContain('file-missing site.yaml');
});

test('an empty folder and a missing folder get different messages', async () => {
  const codesOf = async (path: string) => [
    ...new Set((await checkContent(readContentFiles(path))).findings.map(({ code }) => code)),
  ];
  mkdirSync(join(folder, 'empty'));
  expect(await codesOf(join(folder, 'empty'))).not.toContain('folder-missing');
  expect(await codesOf(join(folder, 'not-there'))).toContain('folder-missing');
});

test('a thousand faults in one file are all reported', async () => {
  writeFileSync(
    join(folder, 'groups/learning.mdx'),
    `---\ntitle: [\n${'a: b: c\n'.repeat(1000)}---\n${'Fewer than <5.\n\n'.repeat(1000)}`,
  );
  expect((await found()).length).toBeGreaterThan(20);
});
