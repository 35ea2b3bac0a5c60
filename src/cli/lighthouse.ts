import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LighthouseReport } from '../proof/lighthouseScores.ts';
import { isPerfect, lighthouseDevice, middleOf, pageScores } from '../proof/lighthouseScores.ts';
import type { LighthouseResults } from '../schemas/performanceResults.ts';
import { chromiumFlags } from './chromium.ts';
import { engineFolder } from './engineFolder.ts';
import { runCommand } from './runCommand.ts';
import { testedSite } from './testedSite.ts';

const help = `npm run lighthouse -- [--record] [--date 2026-01-31]

Lets Lighthouse, Google's program for judging websites, look at the heaviest page of each kind of the built site, as on a
telephone with a slow line, and prints its four scores. Run "npm run build" first. It takes some minutes.

  --record   writes the scores to results/lighthouse.yaml in the content folder, from which the page on performance is drawn
             by the next build
  --date     the day of the test, when it is not today

Lighthouse is no part of this program: npm fetches it into a temporary folder, so this command needs a connection. It needs
Chromium or Chrome too. CHROMIUM_PATH names one that is not found. CONTENT_DIR and OUT_DIR name other folders.
Exit code 0: every score is 100. 1: some are not. 2: it could not run.
`;

await runCommand(help, async (args) => {
  const { folder, chromium, date, isRecorded, record } = testedSite('lighthouse', args);
  const workshop = mkdtempSync(join(tmpdir(), 'almanac-lighthouse-'));
  try {
    const results = await judge(folder, workshop, chromium, date);
    if (isRecorded) record('lighthouse', results, 'what Lighthouse says of the built site');
    return results.pages.every(({ lost }) => lost.length === 0) ? 0 : 1;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
});

async function judge(
  folder: string,
  workshop: string,
  chromium: string,
  date: string,
): Promise<LighthouseResults> {
  const program = installLighthouse(workshop);
  const { serveFolder } = await import('../proof/staticServer.ts');
  const { sitePages } = await import('../proof/pageKinds.ts');
  const { weighSite } = await import('../proof/siteWeights.ts');
  const { weights } = weighSite(folder, sitePages(folder, join(engineFolder, 'src/pages')), date);
  const server = await serveFolder(folder);
  try {
    const pages: LighthouseResults['pages'] = [];
    let versions = { lighthouse: '', chromium: '' };
    for (const { kind, page } of weights.kinds) {
      if (page === '/404.html') continue;
      const look = () => lookAt(server.url + page, program, workshop, chromium);
      const first = await look();
      const report = isPerfect(first) ? first : middleOf([first, await look(), await look()]);
      const judged = pageScores(kind, page, report);
      pages.push(judged);
      versions = {
        lighthouse: report.lighthouseVersion,
        chromium: /Chrome\/([\d.]+)/u.exec(report.environment.hostUserAgent)?.[1] ?? 'unknown',
      };
      const { performance, accessibility, bestPractices, searchEngines, lost } = judged;
      process.stdout.write(
        `${performance} ${accessibility} ${bestPractices} ${searchEngines}  ${page}${lost.length === 0 ? '' : `: ${lost.join('; ')}`}\n`,
      );
    }
    return {
      date,
      tools: [
        { name: 'Lighthouse', version: versions.lighthouse },
        { name: 'Chromium', version: versions.chromium },
      ],
      device: lighthouseDevice,
      pages,
    };
  } finally {
    await server.close();
  }
}

/** Fetches Lighthouse into a folder of its own, or says that it cannot be had. */
function installLighthouse(workshop: string): string {
  process.stdout.write('Fetching Lighthouse into a temporary folder.\n');
  writeFileSync(join(workshop, 'package.json'), '{ "private": true }\n');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', 'lighthouse@12'],
    { cwd: workshop, encoding: 'utf8' },
  );
  const program = join(workshop, 'node_modules/lighthouse/cli/index.js');
  if (status !== 0 || !existsSync(program))
    throw new Error(`Lighthouse cannot be had from here, so it was not run.\n${stderr}`.trim());
  return program;
}

/** Runs Lighthouse in a process of its own while this one serves the site. */
async function lookAt(
  url: string,
  program: string,
  workshop: string,
  chromium: string,
): Promise<LighthouseReport> {
  const file = join(workshop, 'report.json');
  rmSync(file, { force: true });
  const child = spawn(
    process.execPath,
    [
      program,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString('utf8')));
  await new Promise((done) => child.once('close', done));
  if (!existsSync(file)) throw new Error(`Lighthouse failed at ${url}.\n${said}`.trim());
  return JSON.parse(readFileSync(file, 'utf8')) as LighthouseReport;
}
