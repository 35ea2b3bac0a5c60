import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { claimPreview } from '../../../../src/site/preview/claimPreview.ts';
import { testFolder } from '../../../support/siteFolder.ts';

/** A process that is running: the one that started these tests. */
const other = process.ppid;
let program: string;
let records: string;
beforeEach(() => {
  program = testFolder();
  records = join(program, '.astro/previews');
});

test('a preview is refused while another one shows another folder, and the message says how to go on', () => {
  claimPreview(program, '/ours', other);
  expect(() => claimPreview(program, '/theirs')).toThrow(
    `A preview of /ours is already running from this program (process ${other})`,
  );
  expect(() => claimPreview(program, '/theirs')).toThrow(join(records, String(other)));
  expect(readdirSync(records)).toEqual([String(other)]);
});

test('two previews of the same folder may run side by side', () => {
  claimPreview(program, '/ours', other);
  claimPreview(program, '/ours');
  expect(readdirSync(records)).toHaveLength(2);
});

test('a preview that has ended is in nobody’s way', () => {
  claimPreview(program, '/ours');
  // No system gives a process this number.
  writeFileSync(join(records, '999999999'), '/theirs');
  claimPreview(program, '/ours');
  expect(readdirSync(records)).toEqual([String(process.pid)]);
  claimPreview(program, '/theirs');
});
