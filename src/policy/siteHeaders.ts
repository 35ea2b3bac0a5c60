import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { headerRules, headersFile } from './headersFile.ts';
import { policyElementOf } from './pagePolicy.ts';

/**
 * Gets ready to write the headers that a host should send: reads the policies of all pages.
 * @param siteFolder the folder of a site with all its pages
 * @returns writes the headers into the folder, for whatever files are in it by then
 */
export function openHeaders(siteFolder: string): () => void {
  const policies = new Map(
    filesIn(siteFolder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, policyElementOf(readFileSync(join(siteFolder, path), 'utf8'))]),
  );
  return () => {
    const rules = headerRules(filesIn(siteFolder), (path) => policies.get(path) ?? '');
    writeFileSync(join(siteFolder, '_headers'), headersFile(rules));
  };
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
