// Loaded before a program to kill it at the nth step that touches a folder, as a power cut would.
// STEP: n, starting from 1. WATCHED: the folder.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const step = Number(process.env['STEP']);
const watched = process.env['WATCHED'] ?? '';
let count = 0;

/** Kills the process after the nth call that names the folder. */
function counted(owner, name) {
  const original = owner[name];
  owner[name] = (...given) => {
    const result = original(...given);
    if (JSON.stringify(given).includes(watched)) {
      count += 1;
      if (count === step) process.kill(process.pid, 'SIGKILL');
    }
    return result;
  };
}

for (const name of [
  'chmodSync',
  'cpSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
])
  counted(fs, name);
counted(fs.promises, 'rm');
counted(childProcess, 'spawnSync');
syncBuiltinESMExports();
