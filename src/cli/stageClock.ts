/** How long each stage of a command takes. */
export interface StageClock {
  /** Says that a stage has ended; the next one begins. */
  ended: (stage: string) => void;
  /** One line for each stage: its name and its seconds. */
  report: () => string;
}

/** Starts to measure. What came before, from the start of the process, is the stage "start". */
export function startStageClock(now: () => number = () => performance.now()): StageClock {
  let last = now();
  const stages: [name: string, milliseconds: number][] = [['start', last]];
  return {
    ended: (stage) => {
      const time = now();
      stages.push([stage, time - last]);
      last = time;
    },
    report: () =>
      stages
        .map(([name, milliseconds]) => `${name}: ${(milliseconds / 1000).toFixed(2)} s\n`)
        .join(''),
  };
}
