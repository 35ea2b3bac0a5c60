import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { currentSettings } from './settings.ts';

const help = `npm run import -- <document> [options]

Imports a document: a spreadsheet (.xlsx, .ods, .csv) as a dataset, or a Word document (.docx) as a page.
Shows what would change, and only changes existing content with --write.

  --to <where>      for a spreadsheet, the name of the dataset (default: the name of the file)
                    for a Word document, the page, for example reports/2025-26/police
  --sheet "Name"    the sheet, if there are several
  --range A3:D20    the cells of the table, including the column names (default: all cells with content)
  --header 4        the row with the column names (default: the first in the range)
  --answer "a=b"    the answer b to the question a, if the document leaves something open; may be repeated
  --write           change what is there
  --dry-run         show what would be written, without writing it
  --help            print this

Refuses anything it cannot read safely, and says why, all at once.
Exit code 0: done. 1: there is a difference, and nothing was written. 2: it could not be read, and nothing was
written.
`;

await runCommand(help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sheet: { type: 'string' },
      range: { type: 'string' },
      header: { type: 'string' },
      to: { type: 'string' },
      answer: { type: 'string', multiple: true },
      write: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error('Say which document to import: npm run import -- figures.xlsx');
  const { importFile } = await import('./importFile.ts');
  const { contentFolder } = currentSettings();
  const today = new Date().toISOString().slice(0, 10);
  const { lines, isDone } = await importFile({
    ...values,
    dryRun: values['dry-run'],
    file,
    folder: contentFolder,
    today,
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  return isDone ? 0 : 1;
});
