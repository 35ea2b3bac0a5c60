import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { engineFolder } from '../src/cli/engineFolder.ts';
import { runCommand } from '../src/cli/runCommand.ts';
import type { EditorTimes } from './editorTimes.ts';
import { editorTimes } from './editorTimes.ts';
import type { Cost } from './measured.ts';
import { measuredRun, savedUntilSeen } from './measured.ts';
import type { SearchTime, WayIn } from './searchTimes.ts';
import { searchTimes, waysIn } from './searchTimes.ts';
import type { PlainPage } from './syntheticContent.ts';
import { syntheticContent } from './syntheticContent.ts';

const help = `npm run bench [-- --runs 3]
npm run bench -- --search dist --search other-site [--runs 3]

Measures how long the check, the builds and the preview take, side by side with Starlight, which npm installs in a temporary
folder, and writes handbook/benchmark.md. It takes about ten minutes and wants a machine that does nothing else.

  --runs     how often each build and search is repeated, 3 unless you say otherwise; the median counts
  --search   measure only the first search of a built site, such as dist, and print it; give it again to compare sites

Exit code 0: measured. 2: something could not be run.
`;

const starlightPackages = ['astro@7.3.4', '@astrojs/starlight@0.42.4'];
const starlightFiles = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
// The menu is kept short to favour Starlight: by default it lists every page on every page.
export default { site: 'https://vale.example', integrations: [starlight({ title: 'Vale', sidebar: [{ label: 'Start', link: '/' }] })] };
`,
  'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** The caches that builds leave behind. */
const caches = ['.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'];

/** The measurements. Each list has one value for each run. */
interface Measured {
  ours: Cost[];
  starlight: Cost[];
  large: Cost;
  sample: Cost[];
  check: Cost[];
  /** Seconds from saving a file to seeing its page in the preview. */
  preview: number[];
  editor: EditorTimes;
  search: Record<WayIn, SearchTime[]>;
  /** The number of pages of each partnership. */
  pages: { ours: number; large: number };
}

await runCommand(help, async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '3' },
      search: { type: 'string', multiple: true },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`"${values.runs}" is not a number of runs. Write a whole number, such as 3.`);
  if (values.search !== undefined) {
    const sites = values.search;
    const times = await searchTimes(sites, runs);
    times.forEach((time, at) => say(`${sites[at] ?? ''}\n\n${searchTable(time)}\n`));
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  try {
    const page = benchmarkPage(await measureAll(folder, runs), runs);
    writeFileSync(join(engineFolder, 'handbook/benchmark.md'), page);
    process.stdout.write(page);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Measures everything. Runs of the two programs alternate, so that a busy minute affects both. */
async function measureAll(folder: string, runs: number): Promise<Measured> {
  const content = join(folder, 'content');
  const largeContent = join(folder, 'large-content');
  const sample = join(folder, 'sample');
  const site = join(folder, 'site');
  const starlight = join(folder, 'starlight');
  say('Installing Starlight');
  installStarlight(starlight);
  const { files, pages } = syntheticContent(1000);
  writeFiles(content, files);
  writeFiles(largeContent, syntheticContent(5000).files);
  cpSync(join(engineFolder, 'content'), sample, { recursive: true });

  const coldRun = async (script: string, contentFolder: string): Promise<Cost> => {
    for (const cache of caches) rmSync(join(engineFolder, cache), { recursive: true, force: true });
    rmSync(site, { recursive: true, force: true });
    const cost = await measuredRun(scriptOf(script), engineFolder, {
      CONTENT_DIR: contentFolder,
      OUT_DIR: site,
    });
    say(`  ${cost.seconds.toFixed(1)} s`);
    return cost;
  };
  const starlightRun = async (): Promise<Cost> => {
    for (const cache of [...caches, 'dist'])
      rmSync(join(starlight, cache), { recursive: true, force: true });
    const cost = await measuredRun(['node_modules/astro/bin/astro.mjs', 'build'], starlight);
    say(`  Starlight: ${cost.seconds.toFixed(1)} s`);
    return cost;
  };

  const measured: Pick<Measured, 'ours' | 'starlight' | 'sample' | 'check'> = {
    ours: [],
    starlight: [],
    sample: [],
    check: [],
  };
  let count = 0;
  for (let run = 1; run <= runs; run += 1) {
    say(`1,000 entries, run ${run}`);
    measured.ours.push(await coldRun('build', content));
    count = pagesIn(site);
    if (run === 1) writeStarlightPages(starlight, pages, count);
    measured.starlight.push(await starlightRun());
    say(`Checking and building the sample, run ${run}`);
    measured.check.push(await coldRun('check', sample));
    measured.sample.push(await coldRun('build', sample));
  }
  say('The search of the sample');
  const [search = { link: [], typed: [] }] = await searchTimes([site], runs);
  say('5,000 entries');
  const large = await coldRun('build', largeContent);
  const largeCount = pagesIn(site);
  say('The preview');
  const edited = join(sample, 'groups/executive-group.mdx');
  let edits = 0;
  const save = (): string => {
    const words = `Saved for the ${(edits += 1)}. time.`;
    appendFileSync(edited, `\n${words}\n`);
    return words;
  };
  const preview = await savedUntilSeen(
    scriptOf('dev'),
    { CONTENT_DIR: sample, OUT_DIR: site },
    '/groups/executive-group/',
    save,
  );
  say('The editor');
  const editor = await editorTimes(sample, folder);
  return { ...measured, large, preview, editor, search, pages: { ours: count, large: largeCount } };
}

function installStarlight(folder: string): void {
  writeFiles(folder, Object.entries(starlightFiles));
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...starlightPackages],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Starlight cannot be installed here.\n${stderr}`);
}

/** Writes the pages as MDX, and adds lists of links until there are `count` pages, counting the start page and the 404. */
function writeStarlightPages(folder: string, pages: readonly PlainPage[], count: number): void {
  const lists = [...Array(Math.max(0, count - pages.length - 2)).keys()].map((index): PlainPage => {
    const linked = pages.slice((index * 50) % pages.length).slice(0, 50);
    return {
      address: `lists/list-${index + 1}`,
      title: `List ${index + 1}`,
      markdown: linked.map(({ title, address }) => `- [${title}](/${address}/)`).join('\n'),
    };
  });
  const start: PlainPage = { address: 'index', title: 'Start', markdown: 'Welcome.' };
  writeFiles(
    join(folder, 'src/content/docs'),
    [start, ...pages, ...lists].map(({ address, title, markdown }) => [
      `${address}.mdx`,
      `---\ntitle: ${title}\n---\n\n${markdown}\n`,
    ]),
  );
}

function writeFiles(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function pagesIn(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  ).length;
}

/** The arguments for Node in a script of `package.json`. */
function scriptOf(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(engineFolder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return (scripts[name] ?? '').split(' ').slice(1);
}

/** The handbook page with the results. */
function benchmarkPage(measured: Measured, runs: number): string {
  const { ours, starlight, large, sample, check, preview, editor, search, pages } = measured;
  const ratio = (of: keyof Cost): string =>
    (medianOf(ours, of) / medianOf(starlight, of)).toFixed(2);
  const exponent = (of: keyof Cost): string =>
    (Math.log(large[of] / medianOf(ours, of)) / Math.log(pages.large / pages.ours)).toFixed(2);
  const row = (name: string, costs: readonly Cost[]): string =>
    `| ${name} | ${medianOf(costs, 'seconds').toFixed(1)} | ${medianOf(costs, 'processorSeconds').toFixed(1)} | ${Math.round(medianOf(costs, 'megabytes'))} |`;
  const [processor] = cpus();
  return `# Scale and speed

Made by \`npm run bench\`; do not edit it by hand.

Measured on ${new Date().toISOString().slice(0, 10)} with ${cpus().length} processors (${processor?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB of memory, ${process.platform}, Node.js ${process.version}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}. Compare the ratios within a run: the seconds depend on the machine.

| | Measured | Aim |
| --- | --- | --- |
| building 1,000 entries from scratch, as a multiple of Starlight's elapsed time | ${ratio('seconds')} | at most 0.65 |
| the same, processor time | ${ratio('processorSeconds')} | |
| the same, memory | ${ratio('megabytes')} | at most 0.75 |
| growth of the elapsed time from ${pages.ours.toLocaleString('en-GB')} to ${pages.large.toLocaleString('en-GB')} pages, as an exponent | ${exponent('seconds')} | at most 1.05 |
| the same, memory | ${exponent('megabytes')} | |
| building the sample from scratch | ${medianOf(sample, 'seconds').toFixed(1)} s | at most 12 s |
| checking the sample from scratch | ${medianOf(check, 'seconds').toFixed(1)} s | at most 1.5 s |
| from saving a file to seeing it in the preview | ${median(preview).toFixed(2)} s | at most 0.5 s |
| opening a text in the editor | ${Math.round(median(editor.page))} ms | at most 300 ms |
| findings in a text while it is typed | ${Math.round(median(editor.text))} ms | at most 350 ms, because the check starts 150 ms after the last key |
| findings for a figure while it is typed | ${Math.round(median(editor.figure))} ms | at most 1,350 ms |
| the first result of a search opened from a link | ${seconds(search.link)} s | at most 2 s |
| the same, for a search typed into the field | ${seconds(search.typed)} s | at most 2 s |

| From scratch | seconds | processor seconds | memory, MB |
| --- | ---: | ---: | ---: |
${row('1,000 entries', ours)}
${row('1,000 entries, Starlight', starlight)}
${row('5,000 entries', [large])}
${row('the sample', sample)}
${row('the check of the sample', check)}

"From scratch" means without the cache of an earlier build or check. An exponent of 1 means that twice the pages take twice as long.
Memory is the most that all processes used at once.

${searchTable(search)}

The search is measured in Chromium with nothing cached. The connection is held to "slow 4G" and the processor to a quarter of its speed,
both as Lighthouse defines them (150 ms of latency, 1.6 Mbit/s), on HTTP/1.1 without encryption. Typing starts when the field has the
focus, with 80 ms between keys. Bytes, round trips and processor time are counted up to the first result, without slowing the processor.

Starlight (\`${starlightPackages.join('`, `')}\`) builds the same text on the same number of pages, as MDX. Its pages
have components replaced by plain text or tables, and a short menu, because by default it lists every page on every page. It checks
nothing, draws no charts, protects no small numbers and makes no downloads.
`;
}

/** The times of the first search on a site, as a table. */
function searchTable(search: Record<WayIn, SearchTime[]>): string {
  const names: Record<WayIn, string> = { link: 'from a link', typed: 'typed' };
  const rows = waysIn.map((way) => {
    const middle = (of: keyof SearchTime): number =>
      Math.round(median(search[way].map((time) => time[of])));
    return `| ${names[way]} | ${seconds(search[way])} | ${(middle('bytes') / 1000).toFixed(0)} | ${middle('roundTrips')} | ${middle('processor')} |`;
  });
  return [
    '| The first result of a search | seconds | kB | round trips | processor, ms |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function seconds(times: readonly SearchTime[]): string {
  return (median(times.map(({ result }) => result)) / 1000).toFixed(1);
}

function medianOf(costs: readonly Cost[], of: keyof Cost): number {
  return median(costs.map((cost) => cost[of]));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
