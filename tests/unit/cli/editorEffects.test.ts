import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { editorEffects } from '../../../src/cli/editorEffects.ts';
import { testFolder } from '../../support/siteFolder.ts';

afterEach(() => vi.unstubAllEnvs());

test('a site needs a folder of its own', () => {
  const documents = testFolder();
  writeFileSync(join(documents, 'minutes.docx'), 'Ours');
  vi.stubEnv('CONTENT_DIR', '');
  const { newFolder } = editorEffects(process.cwd());
  const content = join(testFolder(), 'ours');
  expect(() => newFolder(content, documents)).toThrow('contains something other than a site');
  expect(newFolder(content, join(documents, 'site'))).toBe(content);
});
