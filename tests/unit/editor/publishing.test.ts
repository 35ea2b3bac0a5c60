import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRepository } from '../../../src/cli/contentRepository.ts';
import type { EditorEffects } from '../../../src/editor/server/answer.ts';
import { publications } from '../../../src/editor/publishing/publications.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import { testFolder } from '../../support/siteFolder.ts';

const group = 'groups/executive.mdx';
const published = { kind: 'redirect', to: '/publish?published=1' };
let copy: FixtureCopy;
const build = vi.fn<EditorEffects['build']>();
beforeEach(() => {
  copy = fixtureCopy('small-partnership');
  build.mockReset().mockResolvedValue({ isPublished: true, words: '' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  copy.clear();
});

/** An editor for the copy, with a clock that advances a minute each time it is read. */
function editorOf(
  given: Partial<EditorEffects> = {},
  person: string | null = null,
): ReturnType<typeof askedEditor> {
  let minute = 0;
  const now = (): Date => new Date(Date.parse('2026-11-29T14:00:00Z') + 60_000 * minute++);
  return askedEditor(copy.folder, { build, now, ...given }, person);
}

test('publishing needs a reason; if it fails, it says why and keeps no copy', async () => {
  const editor = editorOf();
  expect(wordsOf(await editor.post('/publish', { why: ' ' }))).toContain('Write one line');
  expect(build).not.toHaveBeenCalled();
  build.mockResolvedValueOnce({ isPublished: false, words: 'The disk is full.' });
  expect(wordsOf(await editor.post('/publish', { why: 'News' }))).toContain('The disk is full.');
  expect(publications(copy.folder)).toEqual([]);
  expect(await editor.post('/publish', { why: 'News' })).toEqual(published);
  expect(publications(copy.folder)).toMatchObject([{ why: 'News', isPublished: true }]);
});

test('a full disk is explained, and the editor keeps working', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const editor = editorOf();
  build.mockRejectedValueOnce(full);
  const refused = await editor.post('/publish', { why: 'News' });
  expect(refused).toMatchObject({ status: 409 });
  expect(wordsOf(refused)).toContain('The disk is full.');
  expect(await editor.post('/publish', { why: 'News' })).toEqual(published);
});

test('changes to publish are listed by page, with old and new values', async () => {
  const editor = editorOf();
  expect(wordsOf(await editor.get('/publish'))).toContain('this is the first publication');
  await editor.post('/publish', { why: 'First' });
  expect(wordsOf(await editor.get('/publish'))).toContain('<p>Nothing.</p>');
  copy.change(group, (text) => text.replace('It decides.', 'It decides together.'));
  copy.change('datasets/contacts.csv', (text) => text.replace(/^Health,(\d+)/mu, 'Health,99'));
  copy.change('reports/2020-21/report.yaml', (text) =>
    text.replace(
      'There were <Value dataset="contacts" row="Total"',
      'Of <Value dataset="contacts" row="Health"',
    ),
  );
  writeFileSync(join(copy.folder, 'groups/new.mdx'), '---\ntitle: Learning from reviews\n---\n');
  for (const words of [wordsOf(await editor.get('/publish')), wordsOf(await editor.get('/'))]) {
    expect(words).toContain('>Executive group</a>');
    expect(words).toMatch(/<del>It decides\.<\/del> became <ins>It decides together\.<\/ins>/u);
    expect(words).toMatch(/<dt>Health, \w+<\/dt> <dd> <del>\d+<\/del> became <ins>99<\/ins>/u);
    expect(words).toMatch(
      /<del>There were 100 contacts\.<\/del> became <ins>Of 99 contacts\.<\/ins>/u,
    );
    expect(words).toContain('Learning from reviews</a> is new');
  }
});

test('changes to publish are shown as readers will see them, without markup', async () => {
  const editor = editorOf();
  await editor.post('/publish', { why: 'First' });
  copy.change(group, (text) =>
    text
      .replace('It decides.', '**It** decides with [partners](/agencies/), <Plain>MASH</Plain>.')
      .replace(/reviewed: .*/u, 'reviewed: 2021-05-04'),
  );
  copy.change('groups/learning.mdx', (text) => text.replace('reportsTo: executive\n', ''));
  const words = wordsOf(await editor.get('/publish'));
  expect(words).toContain('<ins>It decides with partners, MASH.</ins>');
  expect(words).toContain('<ins>4 May 2021</ins>');
  expect(words).toContain('<del>Executive group</del> became <em>nothing</em>');
});

test('an earlier publication can be restored, and a failed attempt changes nothing', async () => {
  const editor = editorOf();
  await editor.post('/publish', { why: 'First' });
  const first = publications(copy.folder)[0]?.id ?? '';
  copy.change(group, (text) => text.replace('It decides.', 'It waits.'));
  build.mockResolvedValueOnce({ isPublished: false, words: 'The disk is full.' });
  expect(wordsOf(await editor.post('/restore', { publication: first }))).toContain('disk is full');
  expect(copy.read(group)).toContain('It waits.');
  expect(publications(copy.folder)).toHaveLength(1);
  expect(await editor.post('/restore', { publication: first })).toEqual(published);
  expect(copy.read(group)).toContain('It decides.');
  expect(publications(copy.folder).map(({ isPublished }) => isPublished)).toEqual([
    true,
    false,
    true,
  ]);
});

/** Makes the copy a Git repository, with a bare repository to push to. */
function repository(): { git: (...args: string[]) => string; pushed: () => string } {
  // The person running the tests may have set a name in Git.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  const bare = testFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: copy.folder, encoding: 'utf8' });
  execFileSync('git', ['init', '--quiet', '--bare', bare]);
  git('init', '--quiet');
  git('remote', 'add', 'host', bare);
  const pushed = (): string =>
    execFileSync('git', ['log', '--all', '--format=%an: %s'], { cwd: bare, encoding: 'utf8' });
  return { git, pushed };
}

const pushing = (): Partial<EditorEffects> => ({
  folders: () => ({ content: copy.folder, site: `${copy.folder}-site`, push: true }),
  repository: () => contentRepository(copy.folder),
});

test('in a Git repository, saving makes a commit and publishing pushes one', async () => {
  const { git, pushed } = repository();
  const editor = editorOf(pushing());
  await editor.post('/new', { kind: 'term', name: 'Strategy discussion' });
  expect(git('log', '--format=%an: %s').trim()).toBe(
    'Partnership Almanac editor: Save glossary/strategy-discussion.mdx',
  );
  expect(await editor.post('/publish', { why: 'A new chair' })).toEqual(published);
  expect(pushed().split('\n')[0]).toBe('Partnership Almanac editor: A new chair');
  expect(await editor.post('/publish', { why: 'The same again' })).toEqual(published);
  expect(pushed().split('\n')[0]).toBe('Partnership Almanac editor: The same again');
  expect(git('status', '--porcelain')).toBe('');
});

test('reports a failed push, and a save that Git did not record', async () => {
  const { git } = repository();
  const editor = editorOf(pushing());
  git('remote', 'set-url', 'host', '/nowhere');
  const unsent = wordsOf(await editor.post('/publish', { why: 'A new chair' }));
  expect(unsent).toContain('was not sent to the Git host, so readers cannot see it yet');
  expect(unsent).toContain('/nowhere');
  writeFileSync(join(copy.folder, '.git/index.lock'), '');
  await editor.post('/new', { kind: 'term', name: 'Strategy discussion' });
  expect(wordsOf(await editor.get('/'))).toContain('Git did not record the last save');
});

test('content in a subfolder of a repository is not committed', () => {
  repository();
  expect(contentRepository(join(copy.folder, 'groups'))).toBeNull();
  expect(contentRepository(copy.folder)).not.toBeNull();
});

test.each(['dated copies', 'a Git repository'])(
  'with %s, an earlier version of a file is compared with the current one and restored',
  async (kind) => {
    if (kind === 'a Git repository') repository();
    const editor = editorOf({ repository: () => contentRepository(copy.folder) });
    const before = copy.read(group);
    const opened = wordsOf(await editor.get(`/edit?file=${group}&part=words`));
    const [, digest = ''] = /name="digest" value="([^"]*)"/u.exec(opened) ?? [];
    const posted = { file: group, part: 'words', digest, words: '\nIt waits.\n', action: 'save' };
    if (kind === 'a Git repository') await editor.post('/publish', { why: 'As it was' });
    await editor.post('/save', posted);
    expect(copy.read(group)).toContain('It waits.');
    const list = wordsOf(await editor.get(`/history?file=${group}`));
    const links = [...list.matchAll(/href="(\/history\?[^"]*version=[^"]*)"/gu)];
    const oldest = (links.at(-1)?.[1] ?? '').replaceAll('&amp;', '&');
    const shown = wordsOf(await editor.get(oldest));
    expect(shown).toMatch(/<del>It decides\.<\/del> became <ins>It waits\.<\/ins>/u);
    const fields = [...shown.matchAll(/name="(\w+)" value="([^"]*)"/gu)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    await editor.post('/history', Object.fromEntries(fields));
    expect(copy.read(group)).toBe(before);
  },
);

test('two people cannot publish at the same time, even in separate editors', async () => {
  let finish = (): void => undefined;
  build.mockImplementationOnce(
    () => new Promise((done) => (finish = () => done({ isPublished: true, words: '' }))),
  );
  const first = editorOf({}, 'sam@council.example').post('/publish', { why: 'First' });
  await vi.waitFor(() => expect(build).toHaveBeenCalledOnce());
  const other = editorOf();
  const busy = 'being published by sam@council.example since 29 November 2026, 14:00.';
  expect(wordsOf(await other.get('/publish'))).toContain(busy);
  expect(await other.post('/publish', { why: 'Second' })).toMatchObject({ status: 409 });
  const [copy1] = publications(copy.folder);
  const back = await other.post('/restore', { publication: copy1?.id ?? '' });
  expect(wordsOf(back)).toContain('nothing new was started');
  expect(build).toHaveBeenCalledOnce();
  finish();
  expect(await first).toEqual(published);
  expect(await other.post('/publish', { why: 'Second' })).toEqual(published);
});

test('an interrupted publication does not block the next one', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const lock = join(copy.folder, '.published/publishing.json');
  const since = '2026-11-29T13:59:00Z';
  mkdirSync(join(copy.folder, '.published'));
  for (const left of [
    JSON.stringify({ since, by: '', host: hostname(), process: pid }),
    JSON.stringify({ since: '2026-11-29T11:00:00Z', by: '', host: 'elsewhere', process: 1 }),
    '{"since":',
  ]) {
    writeFileSync(lock, left);
    expect(await editorOf().post('/publish', { why: 'News' })).toEqual(published);
    expect(existsSync(lock)).toBe(false);
  }
  writeFileSync(lock, JSON.stringify({ since, by: '', host: 'elsewhere', process: 1 }));
  expect(await editorOf().post('/publish', { why: 'News' })).toMatchObject({ status: 409 });
});
