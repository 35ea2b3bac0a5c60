import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchCharts } from './benchCharts.ts';
import { benchPage } from './benchPage.ts';
import type { BenchResults } from './benchResults.ts';

/** Writes the figures, the charts and the page. */
export async function writeResults(results: BenchResults, folder: string): Promise<void> {
  const charts = await benchCharts(results);
  const pictures = join(folder, 'pictures');
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(folder, 'benchmark.json'), `${JSON.stringify(results, null, 2)}\n`);
  for (const { id, svg } of charts) writeFileSync(join(pictures, `benchmark-${id}.svg`), svg);
  writeFileSync(join(folder, 'benchmark.md'), benchPage(results, charts));
}
