import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesIn } from '../support/siteFolder.ts';

/** The site of a partnership with a draft report. */
const site = inject('smallSite');
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

test('a live site includes no drafts and mentions no preview', () => {
  expect(existsSync(join(site, 'reports/2020-21/index.html'))).toBe(false);
  expect(existsSync(join(site, 'robots.txt'))).toBe(false);
  expect(read('index.html')).not.toContain('Preview');
  expect(read('search/vocabulary.json')).not.toContain('/reports/2020-21/');
});

test('a live site contains nothing from the editor', () => {
  const words = readFileSync('src/editor/server/guard.ts', 'utf8');
  const [, cookie = ''] = /cookieName = '(\w+)'/u.exec(words) ?? [];
  expect(cookie).not.toBe('');
  for (const path of filesIn(site)) {
    expect(path).not.toContain('editor');
    expect(read(path).includes(cookie), path).toBe(false);
    expect(read(path).includes('assets/editor'), path).toBe(false);
  }
});
