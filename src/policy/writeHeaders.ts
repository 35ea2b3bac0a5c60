import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { headerRules, headersFile } from './headersFile.ts';

/** Writes the headers that a host should send into the folder of a finished site. */
export function writeHeaders(siteFolder: string): void {
  const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(siteFolder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
  const rules = headerRules(files, (path) => readFileSync(join(siteFolder, path), 'utf8'));
  writeFileSync(join(siteFolder, '_headers'), headersFile(rules));
}
