import { relative } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../checks/checkContent.ts';
import { reporters } from '../checks/reporters.ts';
import { handOver } from '../handover.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { engineFolder } from './engineFolder.ts';
import { openStaging } from './publishedSite.ts';
import { runCommand } from './runCommand.ts';
import { writeSearchIndex } from './searchIndex.ts';
import { settings } from './settings.ts';

const help = `npm run build

Checks the content, makes the site, and puts it in the place of the last one.
When anything is wrong nothing is published and the last site stays as it is.

CONTENT_DIR names another content folder (default: content), OUT_DIR another folder for the site (default: dist).
Exit code 0: published. 1: there are errors in the content. 2: the build could not run.
`;

await runCommand(help, async () => {
  const { contentFolder, outFolder } = settings(process.env, process.cwd());
  const { partnership, findings } = await checkContent(readContentFiles(contentFolder));
  if (findings.length > 0) process.stdout.write(reporters.human(findings));
  if (partnership === null) return 1;
  handOver(partnership);
  const staging = openStaging(outFolder);
  try {
    await build({ root: engineFolder, outDir: staging.folder, logLevel: 'warn' });
    const { pages } = await writeSearchIndex(staging.folder);
    staging.publish();
    process.stdout.write(`Published ${pages} searchable pages in ${relative(process.cwd(), outFolder) || outFolder}.\n`);
    return 0;
  } catch (cause) {
    staging.discard();
    throw cause;
  }
});
