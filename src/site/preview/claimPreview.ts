import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../isRunning.ts';

/**
 * Records that this process previews a content folder. Throws when another preview from the same program shows another folder:
 * Astro has one store for both, and each would show the pages of the other.
 * @param programFolder the folder of the program: the records are in Astro's own folder there, one file a process
 * @param contentFolder the absolute path of the content folder
 * @param id the number of this process
 */
export function claimPreview(programFolder: string, contentFolder: string, id = process.pid): void {
  const records = join(programFolder, '.astro/previews');
  mkdirSync(records, { recursive: true });
  for (const name of readdirSync(records).filter((other) => other !== String(id))) {
    const record = join(records, name);
    if (!isRunning(Number(name))) {
      rmSync(record, { force: true });
      continue;
    }
    const other = readFileSync(record, 'utf8');
    if (other !== contentFolder)
      throw new Error(
        `A preview of ${other} is already running from this program (process ${name}), and the two would show each other's pages. Close it first: stop its "npm run dev" with Ctrl+C, or close the editor that opened it. If neither is open, delete ${record}. This preview of ${contentFolder} was not started.`,
      );
  }
  writeFileSync(join(records, String(id)), contentFolder);
}
