import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFullTextIndex } from '../../../src/site/fullTextIndex.ts';
import { testFolder } from '../../support/siteFolder.ts';

const page =
  '<!doctype html><html lang="en"><body data-pagefind-body>Put the baby on the back.</body>';

test('the text of all pages is indexed, and only the files that the search uses are written', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'index.html'), page);
  await writeFullTextIndex(folder, 'en', () => undefined);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(folder, 'pagefind/pagefind-ui.js'))).toBe(false);
});

test('what fails meanwhile is reported, and Pagefind’s own refusal after it ends nothing', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'index.html'), page);
  const fault = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const failing = writeFullTextIndex(folder, 'en', () => {
    throw fault;
  });
  await expect(failing).rejects.toBe(fault);
});
