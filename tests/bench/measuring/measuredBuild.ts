import type { Contestant } from '../contestant.ts';
import type { BuildCost } from '../results/benchResults.ts';
import { measuredRun } from './measuredRun.ts';
import { median } from './statistics.ts';

/** A build and what it printed. */
export interface MeasuredBuild extends BuildCost {
  output: string;
}

/** Builds once. The commands of a build run one after the other: their times add up, and the greatest memory counts. */
export async function measuredBuild(
  { builds, folder, environment }: Contestant,
  limit: number,
  signal: AbortSignal,
): Promise<MeasuredBuild> {
  const whole: MeasuredBuild = { seconds: 0, megabytes: null, processorSeconds: null, output: '' };
  for (const args of builds()) {
    const run = await measuredRun({ args, folder, environment, limit, signal });
    whole.seconds += run.seconds;
    whole.output += run.output;
    if (run.megabytes !== null) whole.megabytes = Math.max(whole.megabytes ?? 0, run.megabytes);
    if (run.processorSeconds !== null)
      whole.processorSeconds = (whole.processorSeconds ?? 0) + run.processorSeconds;
  }
  return whole;
}

/** The medians of several builds; `null` when there was none. */
export function middleCost(builds: readonly BuildCost[]): BuildCost | null {
  if (builds.length === 0) return null;
  const middle = (of: 'megabytes' | 'processorSeconds'): number | null => {
    const known = builds.flatMap((build) => build[of] ?? []);
    return known.length === 0 ? null : median(known);
  };
  return {
    seconds: median(builds.map(({ seconds }) => seconds)),
    megabytes: middle('megabytes'),
    processorSeconds: middle('processorSeconds'),
  };
}
