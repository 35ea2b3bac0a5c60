import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from './engineFolder.ts';

/** A short text that is another one as soon as a file of the program, a package or the runtime is another one. */
export function programStamp(): string {
  const sources = readdirSync(join(engineFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const stamp = createHash('sha256').update(process.version);
  for (const path of ['package-lock.json', ...sources.map((source) => join('src', source))]) {
    const { size, mtimeMs } = statSync(join(engineFolder, path));
    stamp.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return stamp.digest('hex');
}
