import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentRepository } from '../../../src/cli/contentRepository.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

let copy: FixtureCopy;
let editor: AskedEditor;
beforeEach(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  copy.clear();
});

const isThere = (path: string): boolean => existsSync(join(copy.folder, path));

test('a page is deleted after confirmation, and a table together with its settings', async () => {
  const group = 'groups/learning.mdx';
  expect(wordsOf(await editor.get(`/edit?file=${group}`))).toContain('>Delete</a>');
  expect(wordsOf(await editor.get(`/remove?file=${group}`))).toContain(
    'Delete “Learning subgroup”?',
  );
  expect(isThere(group)).toBe(true);
  await editor.post('/remove', { file: group, action: 'delete' });
  expect(isThere(group)).toBe(false);
  await editor.post('/remove', { file: 'datasets/contacts.yaml', action: 'delete' });
  expect(isThere('datasets/contacts.csv')).toBe(false);
});

test('a file with an extension added by Windows can be renamed from its finding', async () => {
  writeFileSync(join(copy.folder, 'groups/board.mdx.txt'), copy.read('groups/learning.mdx'));
  const words = wordsOf(await editor.get('/'));
  expect(words).toContain('href="/remove?file=groups%2Fboard.mdx.txt"');
  const form = wordsOf(await editor.get('/remove?file=groups/board.mdx.txt'));
  expect(form).toContain('value="board.mdx"');
  const rename = { file: 'groups/board.mdx.txt', action: 'rename' };
  const taken = await editor.post('/remove', { ...rename, name: 'executive.mdx' });
  expect(wordsOf(taken)).toContain('There is already a file called executive.mdx');
  const strange = await editor.post('/remove', { ...rename, name: '../site.yaml' });
  expect(wordsOf(strange)).toContain('Use lower-case letters');
  await editor.post('/remove', { ...rename, name: 'board.mdx' });
  expect(isThere('groups/board.mdx')).toBe(true);
});

test.each(['site.yaml', 'documents.yaml', '../x', '.published/x', 'groups'])(
  '%s cannot be deleted',
  async (file) => {
    expect(await editor.get(`/remove?file=${file}`)).toBeNull();
    expect(await editor.post('/remove', { file, action: 'delete' })).toBeNull();
    expect(isThere('site.yaml')).toBe(true);
  },
);

describe.each(['dated copies', 'a Git repository'])('with %s', (kind) => {
  beforeEach(() => {
    if (kind !== 'a Git repository') return;
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    execFileSync('git', ['init', '--quiet'], { cwd: copy.folder });
    contentRepository(copy.folder)?.commit('As it was', { by: null, paths: null, always: false });
    // Git uses the computer's clock.
    const now = (): Date => new Date();
    editor = askedEditor(copy.folder, { repository: () => contentRepository(copy.folder), now });
  });

  /** Presses the first button that restores something on the screen at an address. */
  async function bringBack(address: string): Promise<string> {
    const words = wordsOf(await editor.get(address));
    const [, form = ''] = /action="\/deleted">(.*?)<\/form>/u.exec(words) ?? [];
    const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/gu)];
    const posted = fields.map(([, name = '', value = '']) => [name, value] as const);
    return wordsOf(await editor.post('/deleted', Object.fromEntries(posted)));
  }

  test('a deletion can be undone at once, or later from the list of deleted files', async () => {
    const group = 'groups/learning.mdx';
    const before = copy.read(group);
    const after = wordsOf(await editor.post('/remove', { file: group, action: 'delete' }));
    expect(wordsOf(await editor.get(after))).toContain('Deleted: Learning subgroup.');
    expect(await bringBack(after)).toBe(`/edit?file=${encodeURIComponent(group)}&back=1`);
    expect(copy.read(group)).toBe(before);
    expect(wordsOf(await editor.get('/deleted'))).toContain('There is nothing to bring back');
    // Changes made outside the editor since the last save are restored too.
    copy.change(group, (text) => text.replace('title: Learning subgroup', 'title: Learning group'));
    const changed = copy.read(group);
    await editor.post('/remove', { file: group, action: 'delete' });
    expect(wordsOf(await editor.get('/deleted'))).toContain('<strong>Learning group</strong>');
    await bringBack('/deleted');
    expect(copy.read(group)).toBe(changed);
  });

  test('a table is restored with its settings, and a picture byte-for-byte with its details', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x80, 0xfe]);
    mkdirSync(join(copy.folder, 'pictures'), { recursive: true });
    const picture = join(copy.folder, 'pictures/bridge.jpg');
    writeFileSync(picture, bytes);
    writeFileSync(join(copy.folder, 'pictures/bridge.yaml'), 'alt: A bridge\n');
    for (const file of ['datasets/contacts.yaml', 'pictures/bridge.yaml']) {
      await editor.post('/remove', { file, action: 'delete' });
      await bringBack('/deleted');
      expect(isThere(file)).toBe(true);
    }
    expect(readFileSync(picture)).toEqual(bytes);
    expect(isThere('datasets/contacts.csv')).toBe(true);
  });

  test('a renamed file is not listed as deleted', async () => {
    writeFileSync(join(copy.folder, 'groups/board.mdx.txt'), copy.read('groups/learning.mdx'));
    const rename = { file: 'groups/board.mdx.txt', action: 'rename', name: 'board.mdx' };
    await editor.post('/remove', rename);
    expect(wordsOf(await editor.get('/deleted'))).toContain('There is nothing to bring back');
  });
});

test('without Git, a deleted picture leaves a dated copy that can be opened', async () => {
  mkdirSync(join(copy.folder, 'pictures'), { recursive: true });
  writeFileSync(join(copy.folder, 'pictures/bridge.jpg'), 'a picture');
  await editor.post('/remove', { file: 'pictures/bridge.jpg', action: 'delete' });
  const copies = join(copy.folder, '.history/pictures/bridge.jpg');
  const [name = ''] = readdirSync(copies);
  expect(name).toMatch(/^2026-11-29T14-05-00-000Z-2\.jpg$/u);
  expect(readFileSync(join(copies, name), 'utf8')).toBe('a picture');
});

test('a file is not restored over a new one, or from any other path', async () => {
  const group = 'groups/learning.mdx';
  await editor.post('/remove', { file: group, action: 'delete' });
  const [, version = ''] = /name="version" value="([^"]*)"/u.exec(
    wordsOf(await editor.get('/deleted')),
  ) ?? ['', ''];
  writeFileSync(join(copy.folder, group), 'new');
  for (const file of [group, '../x', '.history/.gitignore'])
    expect(await editor.post('/deleted', { file, version })).toMatchObject({ status: 409 });
  expect(copy.read(group)).toBe('new');
});
