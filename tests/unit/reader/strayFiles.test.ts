import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { finding } from '../../../src/findings/catalogue.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { decodeText } from '../../../src/reader/decodedText.ts';
import { unknownFile } from '../../../src/reader/unknownFile.ts';
import { fixtureFolder, fixtureWith } from '../../support/fixture.ts';
import { testFolder } from '../../support/siteFolder.ts';

test.each([
  ['datasets/visits.csv.txt', 'Rename it to visits.csv. Windows adds .txt automatically'],
  ['groups/executive.mdx.txt', 'Rename it to executive.mdx'],
  ['datasets/visits.xlsx', 'import it: npm run import -- "visits.xlsx"'],
  ['datasets/visits.ods', 'npm run import'],
  ['groups/executive.docx', 'Copy the words into the .mdx file'],
  ['datasets/visits.json', 'are called: datasets/<name>.yaml, datasets/<name>.csv.'],
  ['groups/notes.md', 'Files in "groups" are called: groups/<name>.mdx.'],
  ['groups/photo.jpg', 'Pictures must be JPEG, PNG, WebP or SVG files'],
  ['notes.md', 'Move it to one of these folders, or delete it: arrangements, thresholds'],
])('a stray file is explained: %s', (path, hint) => {
  expect(unknownFile(path)).toMatchObject({ code: 'file-unknown', file: path });
  expect(unknownFile(path).hint).toContain(hint);
});

test('files about a repository, such as a README, are ignored only at its root', () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-stray-'));
  mkdirSync(join(folder, 'groups'));
  for (const name of ['README.md', 'LICENSE', 'licence.txt', 'CHANGELOG.md', 'readme-first.md'])
    writeFileSync(join(folder, name), 'x');
  writeFileSync(join(folder, 'groups/README.md'), 'x');
  expect(readContentFiles(folder).files.map(({ path }) => path)).toEqual([
    'groups/README.md',
    'readme-first.md',
  ]);
  rmSync(folder, { recursive: true });
});

test('records from older versions of the program are ignored', () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'results'));
  for (const name of ['weights.yaml', 'lighthouse.yaml', 'accessibility.yaml'])
    writeFileSync(join(folder, 'results', name), 'x');
  expect(readContentFiles(folder).files.map(({ path }) => path)).toEqual([
    'results/accessibility.yaml',
  ]);
});

test('files left behind by operating systems and office programs are ignored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-stray-'));
  for (const name of [
    '~$visits.csv',
    '.~lock.visits.csv#',
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    'visits.csv',
  ])
    writeFileSync(join(folder, name), 'x');
  expect(readContentFiles(folder).files.map(({ path }) => path)).toEqual(['visits.csv']);
  rmSync(folder, { recursive: true });
});

test.each([
  ['datasets/visits.csv', 'choose "Save as", "CSV UTF-8 (comma delimited)"'],
  ['groups/executive.mdx', 'Copy the words from it into a plain text file'],
])('a workbook or document named %s is recognised', (path, hint) => {
  const bytes = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
  const [finding] = decodeText({ path, bytes }).findings;
  expect(finding).toMatchObject({ code: 'file-encoding', file: path });
  expect(finding?.hint).toContain(hint);
});

test('a table locked by another program is not reported as missing as well', async () => {
  const { files } = readContentFiles(fixtureFolder('small-partnership'));
  const held = finding('file-unreadable', { file: 'datasets/contacts.csv' }, 'Held.', 'Close it.');
  const { findings } = await checkContent({
    files: files.filter(({ path }) => path !== 'datasets/contacts.csv'),
    findings: [held],
  });
  expect(findings.filter(({ file }) => file.startsWith('datasets/contacts'))).toEqual([held]);
});

test('a page with an extra extension is one finding, despite links to it', async () => {
  const { files, findings } = fixtureWith();
  const path = 'agencies/council.mdx';
  expect(files.some((file) => file.path === path)).toBe(true);
  const renamed = files.map((file) =>
    file.path === path ? { ...file, path: `${path}.txt` } : file,
  );
  const result = await checkContent({ files: renamed, findings });
  expect(result.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
    `file-unknown ${path}.txt`,
  ]);
});
