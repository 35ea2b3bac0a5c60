import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { listOf } from '../findings/nearest.ts';
import { chromiumMissing, findChromium } from './chromium.ts';
import { addPdf, keepPdf } from './keptPdfs.ts';
import { reportPdf } from './reportPdf.ts';
import { readContentFiles } from '../reader/contentFiles.ts';
import { readEntries } from '../reader/entries.ts';
import { runCommand } from './runCommand.ts';
import { tellOnScreen } from './tellOnScreen.ts';
import { currentSettings } from './settings.ts';

const help = `npm run pdf -- <year>

Makes a PDF of a report from its printable page, tagged for screen readers: reports/<year>/report.pdf in the
built site, and a link to it on the home page of the report. Run "npm run build" first. The PDF of a published
report is kept with the content, in reports/<year>/report.pdf, and every later build includes it. Make it
again after a correction. The PDF of a draft is not kept.

It needs Chromium or Chrome. If it is not found, set CHROMIUM_PATH. OUT_DIR names another folder for the built
site.
Exit code 0: written. 2: it could not run.
`;

await runCommand(help, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [year, further] = positionals;
  if (year === undefined || further !== undefined) {
    throw new Error('Name one report, for example: npm run pdf -- 2019-20');
  }
  const { contentFolder, outFolder } = currentSettings();
  const folder = join(outFolder, 'reports', year);
  const page = join(folder, 'print', 'index.html');
  if (!existsSync(page)) throw new Error(missing(outFolder, year));
  const chromium = findChromium();
  if (chromium === null) throw new Error(chromiumMissing('Making a PDF'));
  tellOnScreen(`Printing the report of ${year} in ${basename(chromium)}...`);
  const pdf = await reportPdf(outFolder, readFileSync(page, 'utf8'), chromium);
  const file = addPdf(outFolder, year, pdf);
  if (isPublished(contentFolder, year)) keepPdf(contentFolder, year, pdf);
  process.stdout.write(
    `Wrote ${relative(process.cwd(), file)}, ${Math.ceil(pdf.length / 1000)} kB.\n`,
  );
  return 0;
});

/** Whether a report is published: only then does its PDF stay. */
function isPublished(contentFolder: string, year: string): boolean {
  const { entries } = readEntries(readContentFiles(contentFolder).files);
  return entries.reports.some(({ id, data }) => id === year && data.status === 'published');
}

function missing(outFolder: string, year: string): string {
  const reports = join(outFolder, 'reports');
  if (!existsSync(reports)) {
    return existsSync(join(outFolder, 'index.html'))
      ? 'The built site has no reports to print. Start one with: npm run new -- report <year>'
      : `There is no built site at ${outFolder}. Run "npm run build" first.`;
  }
  const years = readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return `The built site has no report "${year}". It has: ${listOf(years)}.`;
}
