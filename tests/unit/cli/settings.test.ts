import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../../src/cli/settings.ts';
import { fixtureFolder } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';

const folders = (content?: string, out?: string) =>
  settings({ CONTENT_DIR: content, OUT_DIR: out }, resolve('/program'));

test('the folders are content and dist, unless others are named', () => {
  expect(folders()).toEqual({
    contentFolder: resolve('/program/content'),
    outFolder: resolve('/program/dist'),
    isPreview: false,
    editor: null,
  });
  expect(folders(' ', '../site')).toEqual({
    contentFolder: resolve('/program/content'),
    outFolder: resolve('/site'),
    isPreview: false,
    editor: null,
  });
});

test('remembered folders are relative to the program, and named ones take precedence', () => {
  const remembered = { content: '../ours', site: '../our-site' };
  const program = resolve(import.meta.dirname, '../../..');
  expect(settings({}, '/elsewhere', remembered)).toMatchObject({
    contentFolder: resolve(program, '../ours'),
    outFolder: resolve(program, '../our-site'),
  });
  expect(settings({ CONTENT_DIR: 'theirs' }, '/program', remembered)).toMatchObject({
    contentFolder: resolve('/program/theirs'),
    outFolder: resolve(program, '../our-site'),
  });
});

test.each([
  ['ours', 'ours/site'],
  ['ours', 'ours'],
  ['site/content', 'site'],
  ['ours', './ours/../ours/deep/site/'],
  ['/', 'dist'],
])('content in %s and the site in %s are refused', (content, out) => {
  expect(() => folders(content, out)).toThrow('Neither can be inside the other');
});

test.each([
  ['ours', 'ours-site'],
  ['ours', '..ours'],
  ['partnerships/ours', 'partnerships/site'],
])('content in %s and the site in %s are allowed', (content, out) => {
  expect(folders(content, out).outFolder).toBe(resolve('/program', out));
});

test('a build into its own content is refused in one line and writes nothing', () => {
  const content = fixtureFolder('small-partnership');
  const { status, stdout, stderr } = runCommand('build', [], {
    CONTENT_DIR: content,
    OUT_DIR: join(content, 'site'),
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^The content is in .* Nothing was written\.\n$/u);
});
