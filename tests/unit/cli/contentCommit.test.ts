import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitContent } from '../../../src/cli/contentCommit.ts';
import { testFolder } from '../../support/siteFolder.ts';

function repository(): { folder: string; git: (...args: string[]) => string } {
  const folder = testFolder();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('config', 'user.name', 'Business unit');
  git('config', 'user.email', 'unit@vale.example');
  writeFileSync(join(folder, 'site.yaml'), 'name: Vale\n');
  return { folder, git };
}

test('a publication is recorded with its reason, once', () => {
  const { folder, git } = repository();
  expect(commitContent(folder, 'A new chair')).toBeNull();
  expect(commitContent(folder, 'Nothing new')).toBeNull();
  expect(git('log', '--format=%s').trim()).toBe('A new chair');
});

test('what Git refuses is passed on', () => {
  const { folder, git } = repository();
  writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\necho "Not today."\nexit 1\n', {
    mode: 0o755,
  });
  expect(commitContent(folder, 'A new chair')).toContain('Not today.');
  expect(git('status', '--porcelain')).toContain('site.yaml');
});

test('content in a folder of another repository is left to whoever looks after that one', () => {
  const { folder, git } = repository();
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'site.yaml'), 'name: Vale\n');
  expect(commitContent(content, 'A new chair')).toBeNull();
  expect(git('status', '--porcelain')).toContain('content/');
});
