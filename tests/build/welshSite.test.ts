import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPages } from '../../src/search/findPages.ts';
import { indexVocabulary } from '../../src/search/searchIndex.ts';
import type { Vocabulary } from '../../src/search/searchPage.ts';
import { contentText, englishPieces, englishRuns, wordFiles } from '../support/foreignWords.ts';
import { runCommand } from '../support/runBuild.ts';
import { welshPartnership } from '../support/welshPartnership.ts';

const partnership = welshPartnership();
const content = contentText(partnership.folder);
const site = join(partnership.folder, '..', 'site-preview');
let files: { path: string; text: string }[];

/** The preview, because it includes a draft report too. */
beforeAll(() => {
  const { status, stdout, stderr } = runCommand('build', ['--preview'], {
    CONTENT_DIR: partnership.folder,
    OUT_DIR: join(partnership.folder, '..', 'site'),
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  files = wordFiles(site);
});
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
  partnership.clear();
});

const read = (path: string): string => readFileSync(join(site, path), 'utf8');

test('every page, feed and data file is marked as Welsh', () => {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(90);
  for (const { path, text } of pages) {
    expect(text, path).toMatch(/<html lang="cy"/u);
    expect(text, path).not.toMatch(/lang="en|"inLanguage":"en/u);
  }
  expect(read('feed.xml')).toContain('xml:lang="cy"');
  expect(read('data/contacts.csv-metadata.json')).toContain('"@language": "cy"');
});

test('no page, feed, table, chart or data file has English that is not in the content', () => {
  const pieces = englishPieces(content);
  expect(pieces.length).toBeGreaterThan(700);
  const found = files.flatMap(({ path, text }) =>
    [...pieces.filter((piece) => text.includes(piece)), ...englishRuns(text, content)].map(
      (words) => `${path}: ${words}`,
    ),
  );
  expect(found).toEqual([]);
});

test('dates are written in Welsh', () => {
  expect(read('groups/executive/index.html')).toContain(
    'Adolygwyd ddiwethaf ar <time datetime="2024-09-02">2 Medi 2024</time>',
  );
  const months = Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(2000, month)).toLocaleDateString('en-GB', { month: 'long' }),
  ).join('|');
  const english = new RegExp(`\\b(?:\\d{1,2} )?(?:${months}) \\d{4}\\b`, 'gu');
  const found = files.flatMap(({ path, text }) =>
    (text.match(english) ?? [])
      .filter((date) => !content.includes(date))
      .map((date) => `${path}: ${date}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['trothwyon', '/thresholds/'],
  ['drothwyon', '/thresholds/'],
  ['trothwy', '/thresholds/'],
  ['eirfa', '/glossary/'],
  ['fyrfoddau', '/glossary/abbreviations/'],
  ['asiantaeth', '/agencies/'],
])('a search for "%s" finds the page first, despite mutations and endings', (query, address) => {
  const index = indexVocabulary(JSON.parse(read('search/vocabulary.json')) as Vocabulary);
  expect(findPages(query, index).found[0]?.page.address).toBe(address);
});
