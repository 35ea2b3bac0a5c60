import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixtureFolder } from '../../support/fixture.ts';
import { runCommand } from '../../support/runBuild.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-check-'));
const broken = join(folder, 'content');
cpSync(fixtureFolder('small-partnership'), broken, { recursive: true });
const group = join(broken, 'groups/executive.mdx');
writeFileSync(
  group,
  readFileSync(group, 'utf8')
    .replace('role:', 'rolle:')
    .replace('It decides.', 'See [here](/gruops/).'),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (args: string[], contentFolder = broken) =>
  runCommand('check', args, { CONTENT_DIR: contentFolder });

test('a sound folder gives exit code 0, errors give 1, and what cannot run gives 2', () => {
  expect(check([], fixtureFolder('small-partnership'))).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(
      /^✔ No problems found\.\nWarning: By the clock the site stands on 30 June 2021, [^\n]+\n$/u,
    ) as unknown,
    stderr: '',
  });
  expect(check([])).toMatchObject({ status: 1, stderr: '' });
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
  expect(stderr).toBe('');
});

test('only what was asked for is shown, by code or by file', () => {
  const codes = (args: string[]) =>
    (JSON.parse(check([...args, '--format', 'json']).stdout) as { code: string }[]).map(
      ({ code }) => code,
    );
  expect(codes(['--only', 'link-text-vague'])).toEqual(['link-text-vague']);
  expect(codes(['--only', 'datasets/'])).toEqual([]);
  expect(codes(['--only', 'groups/', '--only', 'datasets/'])).toContain('field-unknown');
  expect(check(['--only', 'datasets/']).status).toBe(1);
});

test('a misspelt name after --only is no good news', () => {
  expect(check(['--only', 'field-mising'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean "field-missing"?') as unknown,
  });
});

test('a name stands for --only, with the content folder before it or not, in the manner of any system', () => {
  const files = (...args: string[]) =>
    new Set(
      (JSON.parse(check([...args, '--format', 'json']).stdout) as { file: string }[]).map(
        ({ file }) => file,
      ),
    );
  const wanted = new Set(['groups/executive.mdx']);
  expect(files('groups/')).toEqual(wanted);
  const named = relative(process.cwd(), broken);
  expect(files('--only', `${named}/groups/`)).toEqual(wanted);
  expect(files('--only', `${named}/groups/`.replaceAll('/', '\\'))).toEqual(wanted);
  expect(files(`./groups/executive.mdx`)).toEqual(wanted);
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
