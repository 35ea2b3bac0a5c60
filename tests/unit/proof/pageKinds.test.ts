import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fullestOfEachKind, sitePages } from '../../../src/proof/pageKinds.ts';
import { testFolder } from '../../support/siteFolder.ts';

function folderWith(files: Record<string, string>): string {
  const folder = testFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const templates = [
  'index.astro',
  '404.astro',
  'privacy.mdx',
  'groups/index.astro',
  'groups/[slug].astro',
  'glossary/all.astro',
  'glossary/[slug].astro',
  'plans/[plan]/[...list].astro',
  '[...version].astro',
  'feed.xml.ts',
];

function pagesOf(...files: string[]) {
  return sitePages(
    folderWith(Object.fromEntries(files.map((file, index) => [file, 'x'.repeat(index)]))),
    folderWith(Object.fromEntries(templates.map((file) => [file, '']))),
  );
}

test('every page has its template as its kind', () => {
  const pages = pagesOf(
    'index.html',
    '404.html',
    'privacy/index.html',
    'groups/index.html',
    'groups/executive/index.html',
    'glossary/all/index.html',
    'glossary/section-47/index.html',
    'plans/one/status/late/index.html',
    'privacy/cy/index.html',
  );
  expect(Object.fromEntries(pages.map(({ address, kind }) => [address, kind]))).toEqual({
    '/': 'home',
    '/404.html': '404',
    '/privacy/': 'privacy',
    '/groups/': 'groups',
    '/groups/executive/': 'groups/[slug]',
    '/glossary/all/': 'glossary/all',
    '/glossary/section-47/': 'glossary/[slug]',
    '/plans/one/status/late/': 'plans/[plan]/[...list]',
    '/privacy/cy/': '[...version]',
  });
});

test('files that are not pages and redirects are left out', () => {
  const leadsOn = '<meta http-equiv="refresh" content="0;url=/groups/">';
  const site = folderWith({
    'index.html': 'Home',
    'feed.xml': '',
    'data/a.csv': '',
    'part.html': '',
    'former/index.html': leadsOn,
  });
  const pages = sitePages(
    site,
    folderWith(Object.fromEntries(templates.map((file) => [file, '']))),
  );
  expect(pages.map(({ address }) => address)).toEqual(['/']);
});

test('the fullest page represents its kind', () => {
  const full = fullestOfEachKind(
    pagesOf('groups/a/index.html', 'groups/c/index.html', 'groups/b/index.html'),
  );
  expect(full.map(({ address }) => address)).toEqual(['/groups/b/']);
});
