import { constants, setPriority } from 'node:os';
import type { ChartFile } from '../charts/chartFiles.ts';
import type { DrawnPictures } from './chartPictures.ts';
import { drawHere } from './chartPictures.ts';

// Runs on another core: draws the pictures that it is sent, sends them back, and ends. The pages do not wait for them, so it
// takes what the drawing of pages and the search index leave.
setPriority(constants.priority.PRIORITY_LOW);
process.once('message', async (files: ChartFile[]) => {
  process.send?.(await drawn(files), () => process.disconnect());
});

async function drawn(files: readonly ChartFile[]): Promise<DrawnPictures> {
  try {
    return { pictures: await drawHere(files) };
  } catch (cause) {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }
}
