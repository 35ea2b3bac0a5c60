import { join } from 'node:path';
import type { Examination } from '../proof/examination.ts';
import { chromiumFlags } from './chromium.ts';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';
import { testedSite } from './testedSite.ts';

const help = `npm run examine -- [--record] [--date 2026-01-31]

Examines the built site in a real browser: whether everyone can use every page, whether it contacts other
sites, and how large its pages are. Run "npm run build" first. It takes a few minutes.

  --record   write the results to results/accessibility.yaml in the content folder: the next build makes the
             accessibility statement from them
  --date     the date of the test, if it is not today

It needs Chromium or Chrome. If it is not found, set CHROMIUM_PATH. CONTENT_DIR and OUT_DIR name other
folders.
Exit code 0: nothing found. 1: something found. 2: it could not run.
`;

await runCommand(help, async (args) => {
  const { folder, chromium, date, isRecorded, record } = testedSite('examine', args);
  const examination = await examine(folder, chromium, date);
  const { problems, tooHeavy, results } = examination;
  print(await problemLines(examination));
  if (isRecorded) record('accessibility', results, 'what the tests of the built site found');
  return problems.length + tooHeavy.length === 0 ? 0 : 1;
});

async function examine(folder: string, program: string, date: string): Promise<Examination> {
  const { chromium } = await import('playwright-core');
  const { serveFolder } = await import('../proof/staticServer.ts');
  const { examineSite } = await import('../proof/examination.ts');
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: program, args: chromiumFlags });
  try {
    const site = { browser, url: server.url, folder, templates: join(engineFolder, 'src/pages') };
    return await examineSite(site, date, (line) => print([line]));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function problemLines({ problems, tooHeavy, results }: Examination): Promise<string[]> {
  const { problemLine } = await import('../proof/problem.ts');
  const count = problems.length + tooHeavy.length;
  return [
    ...problems.map(problemLine),
    ...tooHeavy,
    count === 0
      ? `Nothing found on ${results.pages} pages of ${results.kinds} kinds.`
      : `Found ${count} ${count === 1 ? 'problem' : 'problems'} on ${results.pages} pages.`,
  ];
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
