import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the files "Open the editor" start. Plain JavaScript without packages: it runs in any Node, before anything is installed.

/**
 * The packages that a lockfile names, by path. Those that only some computers need may be missing.
 * @param {string} file
 * @returns {Map<string, string>} their versions
 */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const needed = Object.entries(packages).filter(
    ([path, { optional }]) => path !== '' && !optional,
  );
  return new Map(needed.map(([path, { version }]) => [path, version]));
}

/**
 * Whether the packages of the program have to be installed: there are none, or this version of the program needs others.
 * @param {string} program the folder of the program
 */
export function needsPackages(program) {
  const installed = join(program, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const there = packagesOf(installed);
  const needed = packagesOf(join(program, 'package-lock.json'));
  return [...needed].some(([path, version]) => there.get(path) !== version);
}

/**
 * Runs npm in the folder of the program and gives its exit code.
 * @param {string} program
 * @param {string[]} args
 */
function npm(program, ...args) {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32';
  return spawnSync('npm', args, { cwd: program, stdio: 'inherit', shell }).status ?? 1;
}

function openEditor() {
  const program = fileURLToPath(new URL('../..', import.meta.url));
  if (needsPackages(program)) {
    process.stdout.write(
      'Setting up the program. This takes a few minutes and needs the internet. It only happens now and after an update.\n',
    );
    if (npm(program, 'ci', '--no-audit', '--no-fund') !== 0) {
      process.stdout.write(
        '\nSetting up has failed. Check that this computer is connected to the internet, then open this file again. If that does not help, show this message to your IT desk.\n',
      );
      return 1;
    }
  }
  process.stdout.write(
    'The editor opens in your browser. Leave this window open while you work.\n',
  );
  return npm(program, 'run', '--silent', 'edit');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = openEditor();
