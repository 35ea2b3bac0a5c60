import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import type { BenchResults } from './results/benchResults.ts';

/** The machine in general terms. */
export function machine(): BenchResults['machine'] {
  return {
    processor: cpus()[0]?.model.trim() ?? 'not known',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    node: process.version,
  };
}
