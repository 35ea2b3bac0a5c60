import type { OurProgram } from '../ourProgram.ts';
import { forget, scriptArguments } from '../ourProgram.ts';
import type { CheckResultTimes } from '../results/benchResults.ts';
import { middleCost } from './measuredBuild.ts';
import type { MeasuredRun } from './measuredRun.ts';
import { measuredRun } from './measuredRun.ts';
import { watchedCheck } from './watchedCheck.ts';

const secondsForACheck = 120;
const watchedEdits = 5;

/**
 * Measures `npm run check`.
 * @param edit saves a file of the content
 */
export async function checkTimes(
  program: OurProgram,
  edit: () => void,
  runs: number,
  signal: AbortSignal,
): Promise<CheckResultTimes> {
  const check = (): Promise<MeasuredRun> =>
    measuredRun({
      args: scriptArguments(program.folder, 'check'),
      folder: program.folder,
      environment: { CONTENT_DIR: program.contentFolder },
      limit: secondsForACheck,
      signal,
    });
  const [cold, again]: [MeasuredRun[], MeasuredRun[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    forget(program);
    cold.push(await check());
    edit();
    again.push(await check());
  }
  const [coldCost, againCost] = [middleCost(cold), middleCost(again)];
  if (coldCost === null || againCost === null) throw new Error('A check takes at least one run.');
  return {
    cold: coldCost,
    again: againCost,
    watched: await watchedCheck(program, edit, watchedEdits),
  };
}
