import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { BinderBeside, BinderStart } from '../../../src/cli/binderBeside.ts';
import { openBinderBeside } from '../../../src/cli/binderBeside.ts';
import { digestOf } from '../../../src/reuse/valueDigest.ts';
import { testFolder } from '../../support/siteFolder.ts';

const policy = (hash: string): string =>
  `<meta http-equiv="content-security-policy" content="style-src ${hash}">`;

/** The policy of a site, which allows more than stands in a page. */
const sitePolicy = "style-src 'self' 'sha256-AAAA'";

/** The page of a group. */
function pageText(words: string, policyElement = ''): string {
  return `<!doctype html><html lang="en"><head><title>Groups</title>${policyElement}</head><body><main><h1>Groups</h1><p>${words}</p></main></body></html>`;
}

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** The same as a binder gets it. */
const page = (words: string): ArrayBuffer => bytes(pageText(words));

const opened: BinderBeside[] = [];

function open(start: BinderStart = { lastSite: null, pages: [] }): BinderBeside {
  const beside = openBinderBeside(start);
  opened.push(beside);
  return beside;
}

afterEach(async () => {
  for (const beside of opened.splice(0)) await beside.close();
});

test('a page gets a policy that fits it, a place in the index, and headers', async () => {
  const folder = testFolder();
  const binder = open().into(folder);
  const digest = await binder.page('groups/index.html', page('The people who decide.'), sitePolicy);
  const file = await binder.file('data/groups.csv', bytes('id\n'));
  await binder.index(['groups/index.html']);
  await binder.headers();
  const written = readFileSync(join(folder, 'groups/index.html'), 'utf8');
  expect(written).toContain(policy("'self'"));
  expect(digest).toBe(digestOf(written));
  expect(file).toBe(digestOf('id\n'));
  expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(1);
  const headers = readFileSync(join(folder, '_headers'), 'utf8');
  expect(headers).toContain('/groups/');
  expect(headers).toContain('/pagefind/');
});

test('the index knows the facts in the head of a page, also where they look like a style', async () => {
  const folder = testFolder();
  const binder = open().into(folder);
  const fact = '<meta data-pagefind-meta="names[content]" content="<style>guide">';
  const html = pageText('Words.', `${fact}<style>p{}</style>`).replace(
    '<head>',
    '<head><meta charset="utf-8">',
  );
  await binder.page('groups/index.html', bytes(html), sitePolicy);
  await binder.index(['groups/index.html']);
  const fragments = join(folder, 'pagefind/fragment');
  const [name = ''] = readdirSync(fragments);
  const fragment = gunzipSync(readFileSync(join(fragments, name))).toString('utf8');
  expect(fragment).toContain('"names":"<style>guide"');
});

/** A last site of two pages, of which one is no longer the one that was printed. */
function lastSite(): BinderStart {
  const folder = testFolder();
  const groups = pageText('The people who decide.', policy("'self' 'sha256-AAAA'"));
  const terms = pageText('What the words mean.', policy("'self' 'sha256-AAAA'"));
  for (const [path, html] of [
    ['groups', groups],
    ['terms', 'Somebody wrote something else here.'],
  ] as const) {
    mkdirSync(join(folder, path));
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  return {
    lastSite: folder,
    pages: [
      { path: 'groups/index.html', content: digestOf(groups) },
      { path: 'terms/index.html', content: digestOf(terms) },
    ],
  };
}

test('what the last site has is taken from there, unless somebody changed it', async () => {
  const start = lastSite();
  const folder = testFolder();
  const binder = open(start).into(folder);
  expect(await binder.lost()).toEqual(['terms/index.html']);
  const [groups, terms] = start.pages.map(({ path, content }) => binder.again(path, content));
  expect(await groups).toBe(true);
  expect(await terms).toBe(false);
  expect(existsSync(join(folder, 'terms'))).toBe(false);
  await binder.page('terms/index.html', page('What the words mean.'), sitePolicy);
  await binder.index(start.pages.map(({ path }) => path));
  await binder.headers();
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain(
    "style-src 'self' 'sha256-AAAA'",
  );
  expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(2);
});

test('the index is written before the pages of the last site are put in place, also when there are fewer', async () => {
  const start = lastSite();
  const folder = testFolder();
  const binder = open(start).into(folder);
  const [groups] = start.pages;
  const indexed = binder.index(['groups/index.html']);
  expect(await binder.again('groups/index.html', groups?.content ?? '')).toBe(true);
  await indexed;
  expect(readdirSync(join(folder, 'pagefind/fragment'))).toHaveLength(1);
});

test('files are put in place while the index is being written', async () => {
  const binder = open().into(testFolder());
  for (const number of Array.from({ length: 60 }).keys())
    await binder.page(`page-${number}/index.html`, page(`Page ${number}.`), sitePolicy);
  const ended: string[] = [];
  await Promise.all([
    binder
      .index(Array.from({ length: 60 }, (_, number) => `page-${number}/index.html`))
      .then(() => ended.push('index')),
    binder.file('data/groups.csv', bytes('id\n')).then(() => ended.push('file')),
  ]);
  expect(ended).toEqual(['file', 'index']);
});

test('what the system says about a file that cannot be written comes through', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'groups'), 'A file where a folder is needed.');
  const binder = open().into(folder);
  await expect(binder.page('groups/index.html', page('Words.'), sitePolicy)).rejects.toMatchObject({
    code: 'EEXIST',
    path: join(folder, 'groups'),
  });
});

test('who waits is told when it ends too early', async () => {
  const beside = open();
  const binder = beside.into(testFolder());
  const waiting = binder.index([]);
  await Promise.all([expect(waiting).rejects.toThrow('could not be put together'), beside.close()]);
  await expect(binder.file('data/groups.csv', bytes('id\n'))).rejects.toThrow(
    'could not be put together',
  );
});
