import { parseArgs } from 'node:util';
import { runCommand } from './runCommand.ts';
import { currentSettings } from './settings.ts';

const help = `npm run import -- <file.xlsx, .ods or .csv> [options]

Makes a dataset from a spreadsheet: a table (.csv) and a description of it (.yaml) that you fill in. When the dataset is there
already, shows what would change, and writes the table only with --write.

  --sheet "Name"    the sheet, when there are several
  --range A3:D20    the cells of the table with the names of its columns; all that hold something when left out
  --header 4        the row with the names of the columns; the first of the range when left out
  --to <id>         the name of the dataset; that of the file when left out
  --write           replace the table of a dataset that is there
  --dry-run         show what would be written, and write nothing
  --help            print this

Refuses what it cannot read safely, such as merged cells, and says why.
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
      write: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error('Say which file to import: npm run import -- figures.xlsx');
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
