import { writeFileSync } from 'node:fs';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run handbook

Writes the handbook pages that come from the program: handbook/findings.md and handbook/all-fields.md.
`;

await runCommand(help, async () => {
  const { catalogueGroups } = await import('../findings/catalogueGroups.ts');
  const { findingsPage } = await import('./findingsPage.ts');
  writeFileSync(`${engineFolder}handbook/findings.md`, findingsPage(catalogueGroups));
  const { collections } = await import('../collections/index.ts');
  const { fieldsPage } = await import('./fieldsPage.ts');
  writeFileSync(`${engineFolder}handbook/all-fields.md`, fieldsPage(Object.values(collections)));
  process.stdout.write('Wrote handbook/findings.md and handbook/all-fields.md.\n');
  return 0;
});
