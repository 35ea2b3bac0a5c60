import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { headerRules, headersFile } from './headersFile.ts';

/**
 * Writes the headers that a host should send, for every file of a site.
 * @param siteFolder the folder of the site
 * @param policies the policy element of each page, by its path
 */
export function writeHeaders(siteFolder: string, policies: ReadonlyMap<string, string>): void {
  const rules = headerRules(filesIn(siteFolder), (path) => policies.get(path) ?? '');
  writeFileSync(join(siteFolder, '_headers'), headersFile(rules));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
}
