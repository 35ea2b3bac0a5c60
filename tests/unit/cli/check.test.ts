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

/** One line while the content is read, and nothing else. */
const saysWhatItDoes: unknown = expect.stringMatching(/^Checking [^\n]+\.\.\.\n$/u);

const check = (args: string[], contentFolder = broken) =>
  runCommand('check', args, { CONTENT_DIR: contentFolder });

test('a sound folder gives exit code 0, errors give 1, and what cannot run gives 2', () => {
  expect(check([], fixtureFolder('small-partnership'))).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^✔ No problems found\.\nWarning: The reference date of the site is 30 June 2021, [^\n]+\n$/u,
    ) as unknown,
    stderr: saysWhatItDoes,
  });
  expect(check([])).toMatchObject({ status: 1, stderr: saysWhatItDoes });
  expect(check(['--format', 'xml'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'There is no format "xml". The formats are: human, json, github.\n',
  });
  expect(check(['--formatt', 'json'])).toMatchObject({ status: 2, stdout: '' });
});

test('a missing folder is a finding and no stack trace', () => {
  const { status, stdout, stderr } = check([], join(folder, 'nowhere'));
  expect(status).toBe(1);
  expect(stdout).toContain('folder-missing');
  expect(stderr).toEqual(saysWhatItDoes);
});

describe('only what was asked for is shown', () => {
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
    'with the content folder before it or not, in the manner of any system: %s',
    async (name) => {
      const files = (await chosen(name)).map(({ file }) => file);
      expect(new Set(files)).toEqual(new Set(['groups/executive.mdx']));
    },
  );

  test('and a misspelt name is no good news', async () => {
    await expect(chosen('field-mising')).rejects.toThrow('Did you mean "field-missing"?');
  });

  test('by a name alone or after --only, and errors elsewhere still count', () => {
    const named = check(['groups/', '--format', 'json']);
    expect(JSON.parse(named.stdout)).not.toEqual([]);
    expect(check(['--only', 'datasets/', '--format', 'json'])).toMatchObject({
      status: 1,
      stdout: '[]\n',
    });
  });
});

test('a format whose option npm has taken is told, with the command as it should be', () => {
  expect(check(['groups/', 'json'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('npm run check -- groups/ --format json\n') as unknown,
  });
});

test('-h shows the help like --help', () => {
  expect(check(['-h']).stdout).toBe(check(['--help']).stdout);
});
