import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';
import { tellOnScreen } from './tellOnScreen.ts';
import { currentSettings } from './settings.ts';

const help = `npm run build [-- --preview --for-folder]

Checks the content, makes the site, and puts it in place of the last one. If there are errors, nothing is
published and the last site stays as it is.

  --preview   make a preview for the partners instead: it contains drafts, every page says that it is a preview,
              and search engines are kept away. It goes into a folder beside the site, such as dist-preview.
  --for-folder  make a copy that opens from a folder or a memory stick, without a web server, instead. It has no
                search.
              It goes into a folder beside the site, such as dist-folder.

CONTENT_DIR names another content folder (default: content), OUT_DIR another folder for the site
(default: dist).
Exit code 0: published. 1: there are errors in the content. 2: the build could not run.
`;

await runCommand(help, async (args) => {
  const option = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { preview: option, 'for-folder': option } });
  const isForFolder = values['for-folder'];
  if (values.preview) process.env['ALMANAC_PREVIEW'] = '1';
  // Whatever the shell says: in another mode Astro draws other pages and never ends.
  Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
  const { contentFolder, outFolder, isPreview } = currentSettings();
  const siteFolder = outFolder + (isPreview ? '-preview' : '') + (isForFolder ? '-folder' : '');
  // The settings of Astro read them again, in another folder.
  Object.assign(process.env, { CONTENT_DIR: contentFolder, OUT_DIR: outFolder });
  const { printFindings } = await import('./printFindings.ts');
  const { printOverdueTests } = await import('./overdueTests.ts');
  const { checkFolder } = await import('../site/checkFolder.ts');
  const { publishSite } = await import('../site/publishSite.ts');
  const { makeFolderCopy } = await import('../site/folderCopy.ts');
  const { makeSite } = await import('../site/makeSite.ts');
  const { addKeptPdfs } = await import('./keptPdfs.ts');
  const { openStaging } = await import('../site/staging.ts');
  const { refuseOtherSite } = await import('../site/siteOwner.ts');
  const partnership = await publishSite({
    check: () => {
      tellOnScreen('Checking the content...');
      return checkFolder(contentFolder, tellOnScreen);
    },
    report: printFindings,
    openStaging: ({ site }) => {
      refuseOtherSite(siteFolder, site);
      return openStaging(siteFolder);
    },
    makeSite: async (staging, { site }) => {
      tellOnScreen('Making the pages and the search...');
      await makeSite(staging, engineFolder);
      addKeptPdfs(contentFolder, staging.folder);
      if (isForFolder) makeFolderCopy(staging.folder, site);
    },
  });
  if (partnership === null) return 1;
  const { length } = globSync('**/*.html', { cwd: siteFolder });
  const deed = isForFolder
    ? 'Made a copy to open from a folder of'
    : isPreview
      ? 'Made a preview of'
      : 'Published';
  process.stdout.write(`${deed} ${partnership.site.name}: ${length} pages in ${siteFolder}.\n`);
  printOverdueTests(partnership);
  return 0;
});
