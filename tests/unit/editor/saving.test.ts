import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileIn } from '../../../src/editor/server/editing.ts';
import { openText } from '../../../src/editor/content/openFile.ts';
import { saveFile } from '../../../src/editor/content/saveFile.ts';
import {
  bringBack,
  changedFiles,
  keepCopy,
  keptTexts,
  publications,
} from '../../../src/editor/publishing/publications.ts';
import { readFolder } from '../../../src/site/checkFolder.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const group = 'groups/executive.mdx';
let copy: FixtureCopy;
beforeEach(() => {
  copy = fixtureCopy('small-partnership');
});
afterEach(() => copy.clear());

const digest = (): string => openText(group, copy.read(group)).digest;

test('a file is not saved if it has changed since it was opened', () => {
  const opened = digest();
  expect(saveFile(copy.folder, group, 'one', opened)).toEqual({ kind: 'saved' });
  expect(saveFile(copy.folder, group, 'two', opened)).toEqual({ kind: 'changed', theirs: 'one' });
  expect(copy.read(group)).toBe('one');
});

test('a failed save leaves the file unchanged', () => {
  const opened = digest();
  const before = copy.read(group);
  expect(() => saveFile(copy.folder, group, '\ud800'.repeat(3), opened)).not.toThrow();
  copy.change(group, () => before);
  expect(() => saveFile(join(copy.folder, 'nowhere'), group, 'one', opened)).toThrow('ENOENT');
  expect(copy.read(group)).toBe(before);
});

test.each(['../site.yaml', '/etc/passwd', 'groups/../site.yaml', '.published/x', 'groups', ''])(
  'the path %j opens no file',
  (path) => {
    writeFileSync(join(copy.folder, '..', 'site.yaml'), 'name: other');
    expect(fileIn(readFolder(copy.folder), path)).toBeNull();
  },
);

test('a publication is kept, and can be restored in full', () => {
  const now = new Date('2026-11-29T14:05:00Z');
  const before = copy.read(group);
  const first = keepCopy(copy.folder, { why: 'First', by: '', isPublished: true }, now);
  copy.change(group, () => 'changed');
  mkdirSync(join(copy.folder, 'library'));
  writeFileSync(join(copy.folder, 'library/new.mdx'), 'new');
  rmSync(join(copy.folder, 'documents.yaml'));
  keepCopy(
    copy.folder,
    { why: 'Second', by: 'Jo', isPublished: false },
    new Date('2026-11-30T09:00:00Z'),
  );
  expect(publications(copy.folder).map(({ why }) => why)).toEqual(['Second', 'First']);
  const [second] = publications(copy.folder);
  expect(
    changedFiles(keptTexts(copy.folder, first.id), keptTexts(copy.folder, second?.id)).map(
      ({ path, kind }) => `${kind} ${path}`,
    ),
  ).toEqual(['gone documents.yaml', `changed ${group}`, 'new library/new.mdx']);
  bringBack(copy.folder, first);
  expect(copy.read(group)).toBe(before);
  expect(copy.read('documents.yaml')).not.toBe('');
  expect(() => copy.read('library/new.mdx')).toThrow('ENOENT');
  expect(publications(copy.folder)).toHaveLength(2);
});
