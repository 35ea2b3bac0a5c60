import { writeFileSync } from 'node:fs';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';

const help = `npm run handbook

Writes the page of the handbook that is made from the program: handbook/findings.md.
`;

await runCommand(help, async () => {
  const { catalogueGroups } = await import('../findings/catalogueGroups.ts');
  const { findingsPage } = await import('./findingsPage.ts');
  writeFileSync(`${engineFolder}handbook/findings.md`, findingsPage(catalogueGroups));
  process.stdout.write('Wrote handbook/findings.md.\n');
  return 0;
});
