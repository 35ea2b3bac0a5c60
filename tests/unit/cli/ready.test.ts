import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-ready-'));
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  copyFileSync('src/cli/ready.mjs', join(folder, 'src/cli/ready.mjs'));
  writeFileSync(join(folder, 'command.mjs'), 'process.stdout.write("ran");');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(): void {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
}

function run(...before: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...before, '--import', './src/cli/ready.mjs', 'command.mjs'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a command runs if everything is installed', () => {
  install();
  expect(run()).toEqual({ status: 0, stdout: 'ran', stderr: '' });
});

test.each(['#', '?'])(
  'a program in a folder with %s in its name is explained in one line',
  (mark) => {
    const named = join(folder, `a${mark}b`);
    cpSync(join(folder, 'src'), join(named, 'src'), { recursive: true });
    writeFileSync(join(named, 'command.mjs'), '');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', './src/cli/ready.mjs', 'command.mjs'],
      { cwd: named, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The program is in .+ rename that one\. Nothing was changed\.\n$/u);
    expect(stderr).toContain(`"${mark}" in its name`);
  },
);

test('missing packages are explained in one line', () => {
  const { status, stdout, stderr } = run();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^Some of the program’s packages .+ missing.+: npm ci\n$/u);
});

test('a Node that is too old is explained in one line', () => {
  install();
  writeFileSync(
    join(folder, 'old.mjs'),
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });',
  );
  const { status, stdout, stderr } = run('--import', './old.mjs');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^This is Node 20\.20\.2; the program brings its own.+22\.18 or later.+\n$/u,
  );
});

test('every command of the program runs the check first', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const own = Object.values(scripts).filter((script) => script.startsWith('node '));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((script) => !script.includes('--import ./src/cli/ready.mjs '))).toEqual([]);
});
