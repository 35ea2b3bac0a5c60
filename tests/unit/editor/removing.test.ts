import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
afterEach(() => copy.clear());

const isThere = (path: string): boolean => existsSync(join(copy.folder, path));

test('a page is deleted after a question, and a table with its settings', async () => {
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

test('a file that Windows has given another ending is renamed from the finding about it', async () => {
  writeFileSync(join(copy.folder, 'groups/board.mdx.txt'), copy.read('groups/learning.mdx'));
  const words = wordsOf(await editor.get('/'));
  expect(words).toContain('href="/remove?file=groups%2Fboard.mdx.txt"');
  const form = wordsOf(await editor.get('/remove?file=groups/board.mdx.txt'));
  expect(form).toContain('value="board.mdx"');
  const rename = { file: 'groups/board.mdx.txt', action: 'rename' };
  const taken = await editor.post('/remove', { ...rename, name: 'executive.mdx' });
  expect(wordsOf(taken)).toContain('There is a file called executive.mdx');
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
