import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { engineFolder } from '../../src/cli/engineFolder.ts';
import { chromiumFlags, findChromium } from '../support/chromium.ts';
import { newLine } from './contestant.ts';
import { machine } from './machine.ts';
import { checkTimes } from './measuring/checkTimes.ts';
import { missing } from './missing.ts';
import type { BenchOptions } from './options.ts';
import { benchOptions, runsOf } from './options.ts';
import { eleventy } from './others/eleventy.ts';
import { install } from './others/installed.ts';
import type { OtherProgram } from './others/otherProgram.ts';
import { starlight, starlightMarkdown } from './others/starlight.ts';
import type { OurProgram } from './ourProgram.ts';
import { copyPackages, copyProgram } from './programCopy.ts';
import type { BenchResults } from './results/benchResults.ts';
import { writeResults } from './results/writeResults.ts';
import { deleteSetAside } from './setAside.ts';
import type { BenchSetting } from './sizeRun.ts';
import { sizeRun } from './sizeRun.ts';
import { slugOf } from './synthetic/prose.ts';

const help = `npm run bench [-- options]

Measures how long the check and the builds take, what they hold in memory and how large the sites are, on invented partnerships,
side by side with Starlight and with Eleventy and Pagefind, which are installed in a folder for temporary files. Takes long.
Ratios within one run say something; seconds are those of this machine.

  --sizes 100,1000,5000   how many entries the partnerships have
  --runs 3                how often each build is repeated; medians count. Once from 2,000 entries on
  --without-others        this program alone: needs no network
  --without-search        no first search: needs no browser
  --into handbook         the folder for benchmark.md, benchmark.json and pictures/
  --help                  print this

Exit code 0: measured. 2: something is missing, and what, or a run failed.
`;

const say = (words: string): void => void process.stdout.write(`${words}\n`);

if (process.argv.includes('--help')) say(help);
else {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort(new Error('Stopped.'));
  });
  try {
    const options = benchOptions(process.argv.slice(2));
    const lacking = missing(options, tmpdir());
    if (lacking.length > 0) throw new Error(lacking.join('\n'));
    await measureAll(options, stop.signal, (results) => writeResults(results, options.into));
    say(`Written to ${join(options.into, 'benchmark.md')}.`);
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 2;
  }
}

/** Installs the others, each in a folder of its own. Starlight is there twice, with the same packages. */
async function installOthers(folder: string, signal: AbortSignal): Promise<BenchSetting['others']> {
  const folderOf = ({ name }: OtherProgram): string => join(folder, slugOf(name));
  for (const program of [starlight, eleventy]) {
    say(`Installing ${program.name}`);
    await install(program, folderOf(program), signal);
  }
  copyPackages(folderOf(starlight), folderOf(starlightMarkdown));
  cpSync(
    join(folderOf(starlight), 'package.json'),
    join(folderOf(starlightMarkdown), 'package.json'),
  );
  return [starlight, starlightMarkdown, eleventy].map((program) => ({
    program,
    folder: folderOf(program),
  }));
}

/** Measures the check of a copy of the sample. */
async function sampleTimes(
  ours: OurProgram,
  runs: number,
  signal: AbortSignal,
): Promise<BenchResults['sample']> {
  const sample = { ...ours, contentFolder: `${ours.contentFolder}-of-the-sample` };
  cpSync(join(engineFolder, 'content'), sample.contentFolder, { recursive: true });
  const glossary = join(sample.contentFolder, 'glossary');
  const [edited = ''] = readdirSync(glossary).toSorted();
  let edits = 0;
  const edit = (): void => {
    appendFileSync(join(glossary, edited), `\n${newLine((edits += 1))}\n`);
  };
  return checkTimes(sample, edit, runs, signal);
}

/** Measures everything in a folder of its own, which is gone afterwards. Keeps the results after every size. */
async function measureAll(
  options: BenchOptions,
  signal: AbortSignal,
  keep: (results: BenchResults) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const path = findChromium();
  const browser =
    options.withSearch && path !== null
      ? await chromium.launch({ executablePath: path, args: chromiumFlags })
      : null;
  try {
    const others = options.withOthers ? await installOthers(folder, signal) : [];
    say('Copying this program');
    const ours = {
      folder: join(folder, 'almanac'),
      contentFolder: join(folder, 'content'),
      siteFolder: join(folder, 'site'),
    };
    mkdirSync(ours.folder);
    copyProgram(engineFolder, ours.folder);
    say('The check of the sample');
    const sample = await sampleTimes(ours, options.runs, signal);
    const results: BenchResults = {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      versions: [...new Set(others.flatMap(({ program }) => program.packages))],
      sample,
      sizes: [],
    };
    for (const size of options.sizes) {
      const setting = { ours, others, browser, runs: runsOf(size, options), signal, say };
      results.sizes.push(await sizeRun(size, setting));
      await keep(results);
    }
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
    deleteSetAside();
  }
}
