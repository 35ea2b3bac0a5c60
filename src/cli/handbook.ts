import { readFileSync, writeFileSync } from 'node:fs';
import type { LockFile } from './dependenciesPage.ts';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run handbook

Writes the pages of the handbook that are made from the program: handbook/findings.md, handbook/all-fields.md and
handbook/dependencies.md.
`;

await runCommand(help, async () => {
  const { catalogueGroups } = await import('../findings/catalogueGroups.ts');
  const { findingsPage } = await import('./findingsPage.ts');
  writeFileSync(`${engineFolder}handbook/findings.md`, findingsPage(catalogueGroups));
  const { collections } = await import('../reader/collections.ts');
  const { fieldsPage } = await import('./fieldsPage.ts');
  writeFileSync(`${engineFolder}handbook/all-fields.md`, fieldsPage(Object.values(collections)));
  const { dependenciesPage } = await import('./dependenciesPage.ts');
  const { dependencyReasons } = await import('./dependencyReasons.ts');
  const lock = JSON.parse(readFileSync(`${engineFolder}package-lock.json`, 'utf8')) as LockFile;
  writeFileSync(
    `${engineFolder}handbook/dependencies.md`,
    dependenciesPage(lock, dependencyReasons),
  );
  process.stdout.write(
    'Wrote handbook/findings.md, handbook/all-fields.md and handbook/dependencies.md.\n',
  );
  return 0;
});
