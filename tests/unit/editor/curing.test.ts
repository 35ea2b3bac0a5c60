import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LiveFinding } from '../../../src/editor/server/liveFinding.ts';
import { openWords } from '../../../src/editor/writing/wordsEdit.ts';
import type { AskedEditor } from '../../support/askedEditor.ts';
import { askedEditor } from '../../support/askedEditor.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

const file = 'groups/executive.mdx';
let copy: FixtureCopy;
let editor: AskedEditor;
beforeAll(() => {
  copy = fixtureCopy('small-partnership');
  editor = askedEditor(copy.folder);
});
afterAll(() => copy.clear());

/** The data in the answer to a posted form. */
async function data<T>(address: string, posted: Record<string, string>): Promise<T> {
  const answer = await editor.post(address, posted);
  if (answer?.kind !== 'data') throw new Error(JSON.stringify(answer));
  return answer.data as T;
}

/** The text after pressing the button of the only finding with a cure. */
async function curedWords(posted: Record<string, string>) {
  const { findings } = await data<{ findings: LiveFinding[] }>('/check', posted);
  const [found, ...others] = findings.filter(({ cure }) => cure !== null);
  expect(others).toEqual([]);
  return data<{ document: string | null; words: string } | null>('/cure', {
    ...posted,
    'cure-replace': found?.cure?.replace ?? '',
    'cure-with': found?.cure?.with ?? '',
    'cure-from': String(found?.from),
  });
}

test.each([
  ['A 3 in 2030.\n\n#### Deep\n\nText.', 'A 3 in 2030.\n\n## Deep\n\nText.'],
  ['See [all](http://localhost:4321/groups/).', 'See [all](/groups/).'],
  ['-Budget\n-Staff', '- Budget\n- Staff'],
  [
    'In 2030 Health made 30 contacts.\n\n<DataTable dataset="contacts" />',
    'In 2030 Health made <Value dataset="contacts" row="Health" column="contacts" /> contacts.\n\n<DataTable dataset="contacts" />',
  ],
])('the button corrects %j', async (wrong, right) => {
  const words = await curedWords({ file, part: 'words', words: `\n${wrong}\n` });
  expect(words?.words).toBe(`\n${right}\n`);
  // The rich text editor gets the same document as if it had opened the corrected text.
  const written = JSON.stringify(openWords(`\n${right}\n`)?.doc);
  expect(words?.document).toBe(written);
  expect(copy.read(file)).toContain('It decides.');
});

test('a text that has changed since is not corrected', async () => {
  const answer = await data('/cure', {
    file,
    part: 'words',
    words: '\nIt decides.\n',
    'cure-replace': 'the the',
    'cure-with': 'the',
    'cure-from': '0',
  });
  expect(answer).toBeNull();
});
