import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fixtureFolder } from '../support/fixture.ts';
import { runCommand } from '../support/runBuild.ts';
import { filesIn } from '../support/siteFolder.ts';

const draft = 'reports/2020-21/index.html';
const site = inject('smallSite');
let folder: string;

/** The preview of a live site, whose report is a draft. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-partners-'));
  const { status, stdout, stderr } = runCommand('build', ['--preview'], {
    CONTENT_DIR: fixtureFolder('small-partnership'),
    OUT_DIR: join(folder, 'site'),
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const readLive = (path: string): string => readFileSync(join(site, path), 'utf8');

test('a live site has neither its drafts nor a word about a preview', () => {
  expect(existsSync(join(site, draft))).toBe(false);
  expect(existsSync(join(site, 'robots.txt'))).toBe(false);
  expect(readLive('index.html')).not.toContain('Preview');
  expect(readLive('search/vocabulary.json')).not.toContain('/reports/2020-21/');
});

test('nothing of the editor is in a site', () => {
  const words = readFileSync('src/editor/server/guard.ts', 'utf8');
  const [, cookie = ''] = /cookieName = '(\w+)'/u.exec(words) ?? [];
  expect(cookie).not.toBe('');
  for (const path of filesIn(site)) {
    expect(path).not.toContain('editor');
    expect(readFileSync(join(site, path), 'utf8').includes(cookie), path).toBe(false);
    expect(readFileSync(join(site, path), 'utf8').includes('assets/editor'), path).toBe(false);
  }
});

test('its preview has them with their notice, beside the site', () => {
  expect(existsSync(join(folder, 'site'))).toBe(false);
  expect(read(`site-preview/${draft}`)).toContain('This report is a draft.');
  expect(read('site-preview/index.html')).toContain('href="/reports/"');
});

test('every page of a preview says what it is, and all of it is kept from search engines', () => {
  const pages = filesIn(join(folder, 'site-preview')).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  for (const path of pages) {
    const html = read(`site-preview/${path}`);
    expect(html, path).toMatch(/<meta name="robots" content="noindex"/u);
    if (html.includes('http-equiv="refresh"')) continue;
    expect(html, path).toContain('This is not the published site.');
  }
  expect(read('site-preview/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(read('site-preview/_headers')).toContain('X-Robots-Tag: noindex');
});
