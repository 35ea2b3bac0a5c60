import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
import { benchOptions } from './options.ts';
import { eleventy } from './others/eleventy.ts';
import { install } from './others/installed.ts';
import { starlight, starlightMarkdown } from './others/starlight.ts';
import { copyProgram } from './programCopy.ts';
import type { BenchResults } from './results/benchResults.ts';
import { writeResults } from './results/writeResults.ts';
import { sizeRun } from './sizeRun.ts';

const help = `npm run bench [-- options]

Measures how long the check and the builds take, what they hold in memory and how large the sites are, on invented partnerships,
side by side with Starlight and with Eleventy and Pagefind, which are installed in a folder for temporary files. Takes long.
Ratios within one run say something; seconds are those of this machine.

  --sizes 100,1000,5000   how many entries the partnerships have
  --runs 3                how often each build is repeated; medians count
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
    await writeResults(await measureAll(options, stop.signal), options.into);
    say(`Written to ${join(options.into, 'benchmark.md')}.`);
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = 2;
  }
}

/** Measures everything in a folder of its own, which is gone afterwards. */
async function measureAll(options: BenchOptions, signal: AbortSignal): Promise<BenchResults> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const path = findChromium();
  const browser =
    options.withSearch && path !== null
      ? await chromium.launch({ executablePath: path, args: chromiumFlags })
      : null;
  try {
    const others = [starlight, starlightMarkdown, eleventy]
      .filter(() => options.withOthers)
      .map((program) => ({
        program,
        folder: join(folder, program === starlightMarkdown ? starlight.name : program.name),
      }));
    for (const { program, folder: project } of others.filter(
      ({ program: one }) => one !== starlightMarkdown,
    )) {
      say(`Installing ${program.name}`);
      await install(program, project, signal);
    }
    say('Copying this program');
    const ours = {
      folder: join(folder, 'almanac'),
      contentFolder: join(folder, 'content'),
      siteFolder: join(folder, 'site'),
    };
    mkdirSync(ours.folder);
    copyProgram(engineFolder, ours.folder);
    say('The check of the sample');
    const sample = { ...ours, contentFolder: join(folder, 'sample') };
    cpSync(join(engineFolder, 'content'), sample.contentFolder, { recursive: true });
    let edits = 0;
    const edit = (): void => {
      appendFileSync(
        join(sample.contentFolder, 'glossary', 'strategy-discussion.mdx'),
        `\n${newLine((edits += 1))}\n`,
      );
    };
    const sampleTimes = await checkTimes(sample, edit, options.runs, signal);
    const sizes = [];
    for (const size of options.sizes)
      sizes.push(await sizeRun(size, { ours, others, browser, runs: options.runs, signal, say }));
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(),
      runs: options.runs,
      versions: [...new Set(others.flatMap(({ program }) => program.packages))],
      sample: sampleTimes,
      sizes,
    };
  } finally {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
