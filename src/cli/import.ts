import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { currentSettings } from './settings.ts';

const help = `npm run import -- <document> [options]

Brings a document in: a spreadsheet (.xlsx, .ods, .csv) as a dataset, a Word document (.docx) as a page. What is there already
is changed only with --write, after you have seen what would change.

  --to <where>      a spreadsheet: the name of the dataset; that of the file when left out
                    a Word document: the page, for example reports/2025-26/police
  --sheet "Name"    the sheet, when there are several
  --range A3:D20    the cells of the table with the names of its columns; all that hold something when left out
  --header 4        the row with the names of the columns; the first of the range when left out
  --answer "a=b"    the answer b to the question a, when the document leaves something open; as often as needed
  --write           change what is there
  --dry-run         show what would be written, and write nothing
  --help            print this

Refuses what it cannot read safely, and says why, all at once.
Exit code 0: done. 1: there is a difference, and nothing was written. 2: it could not be read; nothing was written.
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
