import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syntheticFiles, syntheticPartnership } from './syntheticPartnership.ts';

/** Writes an invented partnership to a folder: `node tests/bench/writeSynthetic.ts 1000 /tmp/partnership`. */
const [size, folder] = process.argv.slice(2);
if (size === undefined || folder === undefined || !(Number(size) >= 50)) {
  process.stderr.write(
    'Say how many entries (50 or more) and where: node tests/bench/writeSynthetic.ts 1000 <folder>\n',
  );
  process.exitCode = 2;
} else {
  const files = syntheticFiles(syntheticPartnership(Number(size)));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.stdout.write(`${files.size} files written to ${folder}.\n`);
}
