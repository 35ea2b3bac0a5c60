import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LiveFinding } from '../../../src/editor/server/liveFinding.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor, wordsOf } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const group = 'groups/executive.mdx';
let copy: FixtureCopy;
let editor: AskedEditor;
beforeEach(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterEach(() => copy.clear());

/** Runs something while one call to the file system fails. */
async function refusing<T>(
  call: 'writeFileSync' | 'renameSync',
  code: string,
  run: () => Promise<T>,
): Promise<T> {
  const original = fs[call];
  Object.assign(fs, {
    [call]: () => {
      throw Object.assign(new Error(`${code}: refused`), { code });
    },
  });
  syncBuiltinESMExports();
  try {
    return await run();
  } finally {
    Object.assign(fs, { [call]: original });
    syncBuiltinESMExports();
  }
}

test.each([
  ['writeFileSync', 'ENOSPC', 'The disk is full.'],
  ['renameSync', 'EBUSY', 'Another program has this file open.'],
  ['renameSync', 'EPERM', 'another program has it open'],
  ['writeFileSync', 'EROFS', 'This disk is read-only.'],
] as const)(
  'if %s fails with %s, a save leaves the file unchanged and returns the text',
  async (call, code, reason) => {
    const before = copy.read(group);
    const posted = { file: group, part: 'words', words: '\nIt decides on everything.\n' };
    const opened = wordsOf(await editor.get(`/edit?file=${group}&part=words`));
    const digest = /name="digest" value="([^"]+)"/u.exec(opened)?.[1] ?? '';
    const answer = await refusing(call, code, () => editor.post('/save', { ...posted, digest }));
    expect(answer).toMatchObject({ kind: 'screen', status: 409 });
    expect(wordsOf(answer)).toContain(reason);
    expect(wordsOf(answer)).toContain('It decides on everything.');
    expect(copy.read(group)).toBe(before);
    expect(fs.readdirSync(`${copy.folder}/groups`).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
    await editor.post('/save', { ...posted, digest });
    expect(copy.read(group)).toContain('It decides on everything.');
  },
);

test('an unparsable file opens as text with numbered lines, gives the line and column of its fault, and can be saved', async () => {
  copy.change(group, (text) => text.replace('title: Executive group', 'title: & more'));
  const shown = wordsOf(await editor.get(`/edit?file=${group}`));
  expect(shown).toContain('data-unread');
  expect(shown).toMatch(/<pre data-lines aria-hidden="true"> ?1 2 3 /u);
  expect(shown).toContain('the symbol &amp;, which has a special meaning here');
  const typed = copy.read(group).replace('It decides.', 'It decides, and more.');
  const posted = { file: group, part: 'text', words: typed };
  const answer = await editor.post('/check', posted);
  if (answer?.kind !== 'data') throw new Error('There is no answer.');
  const [fault] = (answer.data as { findings: LiveFinding[] }).findings;
  expect(fault).toMatchObject({
    line: 2,
    column: 8,
    cure: { replace: '& more', with: '"& more"' },
  });
  const digest = /name="digest" value="([^"]+)"/u.exec(shown)?.[1] ?? '';
  expect(await editor.post('/save', { ...posted, digest })).toMatchObject({ kind: 'redirect' });
  expect(copy.read(group)).toBe(typed);
});
