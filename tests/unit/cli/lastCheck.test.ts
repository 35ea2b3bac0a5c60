import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { cacheFolder } from '../../../src/cli/cacheFolder.ts';
import { openLastCheck } from '../../../src/cli/lastCheck.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';

let copy: FixtureCopy;
afterEach(() => copy.clear());

/** Checks the copy as a command does, in a run of its own, and says how many files it did not have to read. */
async function run() {
  const before = new Set(readdirSync(cacheFolder));
  const { memory, keep } = openLastCheck(copy.folder);
  const known = memory.files.size;
  const figures = memory.figures?.result ?? null;
  const result = await checkContent(readContentFiles(copy.folder), memory);
  keep();
  const file = readdirSync(cacheFolder).find((name) => !before.has(name));
  return {
    ...result,
    known,
    keptFigures: figures !== null && figures === memory.figures?.result,
    file,
  };
}

test('a run that reads nothing anew finds the same and makes the same partnership', async () => {
  copy = fixtureCopy('small-partnership');
  copy.change('groups/executive.mdx', (text) =>
    text.replace('It decides.', 'It does. [Here](/nowhere/).'),
  );
  const first = await run();
  const second = await run();
  expect(first.known).toBe(0);
  expect(second.known).toBe(readContentFiles(copy.folder).files.length);
  expect(second.keptFigures).toBe(true);
  expect(second.findings).toEqual(first.findings);
  expect(second.partnership).toEqual(first.partnership);
});

test('a fault stands at the same line and column when its file was not read anew', async () => {
  copy = fixtureCopy('small-partnership');
  copy.change('groups/executive.mdx', (text) => text.replace('agency: council', 'agency: concil'));
  const [first, second] = [await run(), await run()];
  expect(first.findings[0]?.line).toBeGreaterThan(1);
  expect(second.findings).toEqual(first.findings);
});

test('an edited figure is worked out anew', async () => {
  copy = fixtureCopy('small-partnership');
  await run();
  copy.change('datasets/contacts.csv', (text) => text.replace('30,30', '30,3x'));
  const edited = await run();
  expect(edited.keptFigures).toBe(false);
  expect(edited.findings.map(({ file }) => file)).toContain('datasets/contacts.csv');
  expect(edited.partnership).toBeNull();
});

test('what was cut short while it was kept is as good as nothing', async () => {
  copy = fixtureCopy('small-partnership');
  const first = await run();
  const file = join(cacheFolder, first.file ?? '');
  truncateSync(file, 1000);
  expect((await run()).findings).toEqual(first.findings);
  writeFileSync(file, 'no memory at all');
  expect((await run()).findings).toEqual(first.findings);
});

/** The findings about one file, by their codes, with what stands there by then. */
const codesOf = async (file: string): Promise<string[]> =>
  (await run()).findings.filter((each) => each.file === file).map(({ code }) => code);

test('a text that nobody edited is judged anew when the glossary says something else', async () => {
  copy = fixtureCopy('small-partnership');
  copy.change('groups/executive.mdx', (text) =>
    text.replace('It decides.', 'It decides with the LADO, and orders a rapid review.'),
  );
  const before = await codesOf('groups/executive.mdx');
  expect(before).not.toContain('abbreviation-unknown');
  copy.change('glossary/designated-officer.mdx', (text) =>
    text.replace('abbreviation: LADO', 'abbreviation: DO'),
  );
  expect(await codesOf('groups/executive.mdx')).toContain('abbreviation-unknown');
  copy.change('glossary/designated-officer.mdx', (text) =>
    text.replace('abbreviation: DO', 'abbreviation: LADO'),
  );
  expect(await codesOf('groups/executive.mdx')).toEqual(before);
  copy.change('glossary/rapid-review.mdx', (text) =>
    text.replace(
      'status: current',
      'status: superseded\nsupersededBy:\n  - designated-officer\nsupersededOn: 2019-04-01',
    ),
  );
  expect(await codesOf('groups/executive.mdx')).not.toContain('term-superseded-used');
  copy.change('groups/executive.mdx', (text) => text.replace('with the LADO, and', 'and'));
  expect(await codesOf('groups/executive.mdx')).toContain('term-superseded-used');
  copy.change('glossary/designated-officer.mdx', (text) =>
    text.replace('complaint about a teacher', 'orders'),
  );
  expect(await codesOf('groups/executive.mdx')).not.toContain('term-superseded-used');
});

test('a text that nobody edited is judged anew when the site allows other sentences', async () => {
  copy = fixtureCopy('small-partnership');
  const words = Array.from({ length: 24 }, () => 'people').join(' ');
  copy.change('groups/executive.mdx', (text) => text.replace('It decides.', `It helps ${words}.`));
  const longSentences = async (): Promise<number> =>
    (await codesOf('groups/executive.mdx')).filter((code) => code === 'sentence-long').length;
  expect(await longSentences()).toBe(0);
  copy.change(
    'site.yaml',
    (text) => `${text}\nplainEnglish:\n  longestSentence:\n    public: 20\n    practitioner: 20\n`,
  );
  expect(await longSentences()).toBe(1);
});

test('a number in a text that nobody edited is held against the table as it is now', async () => {
  copy = fixtureCopy('small-partnership');
  copy.change('groups/executive.mdx', (text) =>
    text.replace(
      'It decides.',
      'There were 31 contacts. <Value dataset="contacts" row="Health" column="contacts" />',
    ),
  );
  const first = await run();
  copy.change('datasets/contacts.csv', (text) => text.replaceAll('30', '31'));
  const second = await run();
  const typed = (result: typeof first) =>
    result.findings.filter(({ code }) => code.startsWith('figure-typed')).map(({ code }) => code);
  expect(typed(second)).not.toEqual(typed(first));
});
