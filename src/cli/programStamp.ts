import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from './engineFolder.ts';

let stamp: string | null = null;

/** A short text that is another one as soon as a file of the program, a package or the runtime is another one. */
export function programStamp(): string {
  stamp ??= made();
  return stamp;
}

function made(): string {
  const folders = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(engineFolder, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  );
  const settings = ['astro.config.mjs', 'package.json', 'package-lock.json'];
  const digest = createHash('sha256').update(process.version);
  for (const path of [...folders, ...settings].sort()) {
    const status = statSync(join(engineFolder, path), { throwIfNoEntry: false });
    digest.update(`${path} ${status?.size} ${status?.mtimeMs}\n`);
  }
  return digest.digest('hex');
}
