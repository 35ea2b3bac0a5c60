import type { Browser } from 'playwright-core';
import type { Contestant } from './contestant.ts';
import { checkTimes } from './measuring/checkTimes.ts';
import type { FirstSearch } from './measuring/firstSearch.ts';
import { firstSearch } from './measuring/firstSearch.ts';
import { measuredBuild, middleCost } from './measuring/measuredBuild.ts';
import type { MeasuredBuild } from './measuring/measuredBuild.ts';
import { previewAnswer } from './measuring/previewAnswer.ts';
import { siteSize } from './measuring/siteSize.ts';
import { printedStages } from './measuring/stages.ts';
import { otherContestant } from './others/otherContestant.ts';
import type { OtherProgram } from './others/otherProgram.ts';
import { plainPages, withListPages } from './others/plainPages.ts';
import { writeProject } from './others/project.ts';
import type { OurProgram } from './ourProgram.ts';
import { forget, ourContestant, writeContent } from './ourProgram.ts';
import type { ContestantResult, SizeResult } from './results/benchResults.ts';
import { syntheticFiles, syntheticPartnership } from './syntheticPartnership.ts';

/** What stays the same at every size. */
export interface BenchSetting {
  ours: OurProgram;
  others: readonly { program: OtherProgram; folder: string }[];
  browser: Browser | null;
  runs: number;
  signal: AbortSignal;
  /** Says what is going on. */
  say: (words: string) => void;
}

interface Builds {
  cold: MeasuredBuild[];
  rebuild: MeasuredBuild[];
  note: string | null;
}

const secondsForABuild = 300;
const searches = 5;
const previewEdits = 3;

/** Measures every program on one invented partnership. Runs of the programs alternate, so that a busy minute meets all. */
export async function sizeRun(size: number, setting: BenchSetting): Promise<SizeResult> {
  const { ours, others, runs, say, signal } = setting;
  const partnership = syntheticPartnership(size);
  const edited =
    partnership.entries.find(({ path }) => path.startsWith('arrangements/'))?.path ?? '';
  const editedAddress = edited.replace('.mdx', '');
  writeContent(ours, syntheticFiles(partnership));
  const us = ourContestant(ours, edited);
  say(`${size} entries`);
  const builds = new Map([[us, await coldAndRebuild(us, setting)]]);
  const { pages } = siteSize(us.siteFolder);
  for (const { program, folder } of others) {
    // The start page and the one for missing pages are among them.
    writeProject(program, folder, withListPages(plainPages(partnership), pages - 2));
    const contestant = otherContestant(program, folder, editedAddress);
    builds.set(contestant, await coldAndRebuild(contestant, setting));
  }
  for (let run = 1; run < runs; run += 1) {
    for (const [contestant, earlier] of builds) {
      if (earlier.note !== null) continue;
      const more = await coldAndRebuild(contestant, setting);
      earlier.cold.push(...more.cold);
      earlier.rebuild.push(...more.rebuild);
    }
  }
  const words = String(partnership.entries[0]?.fields['title']);
  const contestants: ContestantResult[] = [];
  for (const [contestant, measured] of builds)
    contestants.push(await result(contestant, measured, words, setting));
  say('  the check and the preview');
  forget(ours);
  const check = await checkTimes(ours, us.edit, runs, signal);
  const preview = await previewAnswer(ours, `/${editedAddress}/`, us.edit, previewEdits);
  const stages = printedStages(builds.get(us)?.cold[0]?.output ?? '');
  return { entries: size, runs, contestants, stages, check, preview };
}

async function coldAndRebuild(
  contestant: Contestant,
  { signal, say }: BenchSetting,
): Promise<Builds> {
  const builds: Builds = { cold: [], rebuild: [], note: null };
  try {
    contestant.clean();
    builds.cold.push(await measuredBuild(contestant, secondsForABuild, signal));
    contestant.edit();
    builds.rebuild.push(await measuredBuild(contestant, secondsForABuild, signal));
  } catch (cause) {
    signal.throwIfAborted();
    builds.note = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  }
  const seconds = (list: readonly MeasuredBuild[]): string => list[0]?.seconds.toFixed(1) ?? '-';
  say(
    `  ${contestant.name}: cold ${seconds(builds.cold)} s, after one edit ${seconds(builds.rebuild)} s${builds.note === null ? '' : ` (${builds.note})`}`,
  );
  return builds;
}

async function result(
  contestant: Contestant,
  { cold, rebuild, note }: Builds,
  words: string,
  setting: BenchSetting,
): Promise<ContestantResult> {
  const { name, siteFolder } = contestant;
  const isWhole = note === null;
  return {
    name,
    cold: middleCost(cold),
    rebuild: middleCost(rebuild),
    note,
    site: isWhole ? siteSize(siteFolder) : null,
    firstSearch: isWhole ? await triedSearch(contestant, words, setting) : null,
  };
}

async function triedSearch(
  { name, siteFolder, search }: Contestant,
  words: string,
  { browser, say, signal }: BenchSetting,
): Promise<FirstSearch | null> {
  if (browser === null) return null;
  try {
    return await firstSearch(browser, siteFolder, search, words, searches);
  } catch (cause) {
    signal.throwIfAborted();
    say(`  ${name}: the search finds nothing (${String(cause).split('\n')[0] ?? ''})`);
    return null;
  }
}
