import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chosenFindings } from '../../../src/cli/chosenFindings.ts';
import { checkWith, fixtureFolder, fixtureWith } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';
import { writeContent } from '../../support/siteFolder.ts';

const mistakes = {
  'groups/executive.mdx': (text: string) =>
    text.replace('role:', 'rolle:').replace('It decides.', 'See [here](/gruops/).'),
};
const folder = mkdtempSync(join(tmpdir(), 'almanac-check-'));
const broken = join(folder, 'content');
writeContent(broken, fixtureWith(mistakes));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One line of progress, and no errors. */
const onlyProgress: unknown = expect.stringMatching(/^Checking [^\n]+\.\.\.\n$/u);

const check = (args: string[], contentFolder = broken) =>
  runCommand('check', args, { CONTENT_DIR: contentFolder });

test('the exit code is 0 for a valid folder, 1 for errors and 2 for wrong arguments', () => {
  expect(check([], fixtureFolder('small-partnership'))).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^✔ No problems found\.\nWarning: The reference date of the site is 30 June 2021, [^\n]+\n$/u,
    ) as unknown,
    stderr: onlyProgress,
  });
  expect(check([])).toMatchObject({ status: 1, stderr: onlyProgress });
  expect(check(['--format', 'xml'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'There is no format "xml". The formats are: human, json, github.\n',
  });
  expect(check(['--formatt', 'json'])).toMatchObject({ status: 2, stdout: '' });
});

test('a missing folder is a finding, not a stack trace', () => {
  const { status, stdout, stderr } = check([], join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stdout).toContain('folder-missing');
  expect(stderr).toEqual(onlyProgress);
});

describe('findings can be filtered', () => {
  const chosen = async (...asked: string[]) => {
    const { findings } = await checkWith(mistakes);
    const files = fixtureWith(mistakes).files.map(({ path }) => path);
    return chosenFindings(findings, asked, files, 'content');
  };

  test('by code or by file', async () => {
    const codes = async (...asked: string[]) => (await chosen(...asked)).map(({ code }) => code);
    expect(await codes('link-text-vague')).toEqual(['link-text-vague']);
    expect(await codes('datasets/')).toEqual([]);
    expect(await codes('groups/', 'datasets/')).toContain('field-unknown');
  });

  test.each(['groups/', 'content/groups/', 'content\\groups\\', './groups/executive.mdx'])(
    'by path, with or without the content folder, on any system: %s',
    async (name) => {
      const files = (await chosen(name)).map(({ file }) => file);
      expect(new Set(files)).toEqual(new Set(['groups/executive.mdx']));
    },
  );

  test('and a misspelt filter is an error', async () => {
    await expect(chosen('field-mising')).rejects.toThrow('Did you mean "field-missing"?');
  });

  test('with or without --only, and hidden errors still count', () => {
    const named = check(['groups/', '--format', 'json']);
    expect(JSON.parse(named.stdout)).not.toEqual([]);
    expect(check(['--only', 'datasets/', '--format', 'json'])).toMatchObject({
      status: 1,
      stdout: '[]\n',
    });
  });
});

test('a format taken by npm is reported with the correct command', () => {
  expect(check(['groups/', 'json'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('npm run check -- groups/ --format json\n') as unknown,
  });
});

test('-h shows the same help as --help', () => {
  expect(check(['-h']).stdout).toBe(check(['--help']).stdout);
});
