import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { currentSettings } from './settings.ts';
import { tellOnScreen } from './tellOnScreen.ts';

const help = `npm run word -- <year> [section] [options]

Writes a report, or one section of it, as a Word document for partners to comment on. Figures are as
published, with small numbers hidden. Import their comments with: npm run import -- "the document.docx"

  --out <file>   the file to write (default: <year>.docx or <year>-<section>.docx in the folder drafts)
  --help         print this

Exit code 0: written. 2: it failed, and nothing was written.
`;

await runCommand(help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [year, section, further] = positionals;
  if (year === undefined || further !== undefined)
    throw new Error('Name a report, and a section if you like: npm run word -- 2025-26 police');
  const { draftOf, writeDraft } = await import('./draftFile.ts');
  const { contentFolder } = currentSettings();
  tellOnScreen(`Writing the report of ${year}...`);
  const draft = await draftOf(contentFolder, year, section);
  const { openChartPictures } = await import('../documents/drafts/chartPictures.ts');
  const { draftDocument } = await import('../documents/drafts/draftDocument.ts');
  const bytes = await draftDocument(draft, await openChartPictures());
  const file = writeDraft(
    values.out ?? `drafts/${[year, section].filter(Boolean).join('-')}.docx`,
    bytes,
  );
  process.stdout.write(
    `Wrote ${file}, ${Math.ceil(bytes.length / 1000)} kB.\nWhen it comes back with comments, run: npm run import -- "${file}"\n`,
  );
  return 0;
});
