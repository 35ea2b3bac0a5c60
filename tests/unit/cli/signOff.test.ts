import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { signOffCommand } from '../../../src/cli/signOffCommand.ts';
import { readContentFiles } from '../../../src/reader/contentFiles.ts';
import { callCommand } from '../../support/callCommand.ts';
import type { FixtureCopy } from '../../support/fixtureCopy.ts';
import { fixtureCopy } from '../../support/fixtureCopy.ts';
import type { CommandResult } from '../../support/runBuild.ts';
import { runCommand } from '../../support/runBuild.ts';

let copy: FixtureCopy;
beforeEach(() => {
  copy = fixtureCopy('report-published');
});
afterEach(() => copy.clear());

const signOff = (...args: string[]): Promise<CommandResult> =>
  callCommand(signOffCommand, args, { CONTENT_DIR: copy.folder });
const nurse = ['--post', 'Chief nurse', '--organisation', 'health', '--date', '2021-01-20'];
const record = (year: string): string => `reports/${year}/sign-off.yaml`;

test('a valid signature is confirmed', async () => {
  const { status, stdout } = await signOff('2019-20', '--verify');
  expect(status).toBe(0);
  expect(stdout).toContain(
    'The report 2019-20 has not changed since it was signed: 13 texts are the same.',
  );
});

test('a changed report is not confirmed, and the changed file is named', async () => {
  copy.change('datasets/survey.csv', (text) => text.replace('82', '83'));
  const { status, stdout } = await signOff('2019-20', '--verify');
  expect(status).toBe(1);
  expect(stdout).toContain('Changed: datasets/survey.csv.');
});

test('signatures are added one by one, with the same digest', async () => {
  copy.remove(record('2019-20'));
  expect(await signOff('2019-20', ...nurse)).toMatchObject({ status: 0, stderr: '' });
  expect(
    (
      await signOff(
        '2019-20',
        '--post',
        'Detective superintendent',
        '--organisation',
        'police',
        '--date',
        '2021-01-20',
      )
    ).status,
  ).toBe(0);
  const digests = [...copy.read(record('2019-20')).matchAll(/digest: (\w{64})/gu)].map(
    (match) => match[1],
  );
  expect(digests).toHaveLength(2);
  expect(new Set(digests).size).toBe(1);
  expect((await signOff('2019-20', '--verify')).status).toBe(0);
});

test('a post outside the safeguarding partners is refused, and nothing is written', async () => {
  copy.remove(record('2019-20'));
  const refused = await signOff(
    '2019-20',
    '--post',
    'Principal',
    '--organisation',
    'college',
    '--date',
    '2021-01-20',
  );
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toBe(
    'Vale College is not a safeguarding partner of this report, so the Principal cannot sign it off. Its safeguarding partners are: "council", "health", "police".\n',
  );
  expect(existsSync(join(copy.folder, record('2019-20')))).toBe(false);
});

test('no one can sign twice, or after a change since the first signature', async () => {
  expect((await signOff('2019-20', ...nurse)).stderr).toBe(
    'health has already signed this report. To start again, use --again.\n',
  );
  copy.change('reports/2019-20/impact.mdx', (text) => text.replace('grew', 'shrank'));
  expect((await signOff('2019-20', ...nurse)).stderr).toContain(
    'The report has changed since it was first signed. Changed: reports/2019-20/impact.mdx.',
  );
});

test('--again restarts the signatures of a draft, but not of a published report', async () => {
  copy.change('reports/2019-20/impact.mdx', (text) => text.replace('grew', 'shrank'));
  expect((await signOff('2019-20', ...nurse, '--again')).status).toBe(0);
  expect(copy.read(record('2019-20'))).not.toContain('Director');
  expect((await signOff('2018-19', ...nurse, '--again')).stderr).toContain(
    'The report is published, so its signatures cannot be discarded.',
  );
});

test('signing a changed published report suggests a correction', async () => {
  copy.change('reports/2018-19/what-we-did.mdx', (text) => text.replace('every month', 'monthly'));
  const { status, stderr } = await signOff('2018-19', ...nurse);
  expect(status).toBe(2);
  expect(stderr).not.toContain('--again');
  expect(stderr).toContain(
    'npm run sign-off -- 2018-19 --post "Chief nurse" --organisation health --date 2021-01-20 --what "..." --why "..."',
  );
});

test('recording a correction makes the report valid again', async () => {
  copy.change('reports/2018-19/what-we-did.mdx', (text) =>
    text.replace('every month', 'every second month'),
  );
  const done = await signOff(
    '2018-19',
    ...nurse,
    '--what',
    'The partners met every second month.',
    '--why',
    'The minutes say so.',
  );
  expect(done).toMatchObject({ status: 0 });
  expect(done.stdout).toContain('Changed: reports/2018-19/what-we-did.mdx.');
  expect((await signOff('2018-19', '--verify')).status).toBe(0);
  const { findings } = await checkContent(readContentFiles(copy.folder));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(copy.read(record('2018-19')).match(/- post:/gu)).toHaveLength(5);
});

test('a correction needs a change, both texts and a published report', async () => {
  expect((await signOff('2018-19', ...nurse, '--what', 'A', '--why', 'B')).stderr).toContain(
    'Nothing has changed since the last signature',
  );
  expect((await signOff('2018-19', ...nurse, '--what', 'A')).stderr).toBe(
    'A correction needs both --what and --why.\n',
  );
  expect((await signOff('2019-20', ...nurse, '--what', 'A', '--why', 'B')).stderr).toContain(
    'Only a published report can be corrected.',
  );
});

test('a report with errors in its content cannot be signed', async () => {
  copy.remove(record('2019-20'));
  copy.change('datasets/survey.csv', (text) => text.replace('82', 'eighty'));
  const { status, stdout } = await signOff('2019-20', ...nurse);
  expect(status).toBe(1);
  expect(stdout).toContain('datasets/survey.csv');
  expect(existsSync(join(copy.folder, record('2019-20')))).toBe(false);
});

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

test.skipIf(!hasSha256sum)('sha256sum alone can check what was signed', async () => {
  const folder = join(copy.folder, '..', 'signed');
  expect((await signOff('2019-20', '--export', folder)).status).toBe(0);
  const checked = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
  expect(checked.status).toBe(0);
  const digest = spawnSync('sha256sum', ['SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout.slice(0, 64);
  expect(copy.read(record('2019-20'))).toContain(`digest: ${digest}`);
});

test.each([
  [[], 'Name one report'],
  [['2019-20', '2018-19'], 'Name one report'],
  [['2021-22', '--verify'], 'There is no report "2021-22". There are: "2018-19", "2019-20".'],
  [['2019-20'], 'A signature needs --post, --organisation and --date.'],
  [
    ['2019-20', '--post', 'Chief nurse', '--organisation', 'health', '--date', '20 January'],
    '"20 January" is not a date.',
  ],
  [
    ['2019-20', '--post', 'Chief nurse', '--organisation', 'health', '--date', '2019-01-01'],
    '2019-01-01 is too early: the report covers the period to 2020-09-30.',
  ],
])('wrong arguments are explained in one line: %j', async (args, message) => {
  const { status, stderr } = await signOff(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the command prints its help, confirms a signature and refuses in one line', () => {
  const run = (...args: string[]): CommandResult =>
    runCommand('signOff', args, { CONTENT_DIR: copy.folder });
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(run('2019-20', '--verify')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('has not changed since it was signed') as unknown,
  });
  expect(run('2021-22', '--verify')).toMatchObject({ status: 2, stdout: '' });
});
