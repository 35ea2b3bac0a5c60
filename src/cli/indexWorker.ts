import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '../reuse/valueDigest.ts';
import type { IndexAnswer, IndexRequest, IndexStart } from './indexBeside.ts';
import { openFileLayer } from './layFiles.ts';
import { openSearchIndex } from './searchIndex.ts';

// Runs on another core: takes in the pages of the last site, then what it is told.
const { lastSite, pages } = workerData as IndexStart;
const index = await openSearchIndex();
let last = Promise.resolve();

async function answer(request: IndexRequest): Promise<IndexAnswer> {
  try {
    if (request.kind === 'add') await index.add(request.path, request.html);
    else {
      const { siteFolder } = request;
      await index.write(siteFolder, request.pages, openFileLayer(siteFolder, lastSite));
    }
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

parentPort?.on('message', (request: IndexRequest) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});

last = (async () => {
  for (const { path, content } of pages) {
    const page = pageOfLastSite(path);
    // A file that is no longer the one that was printed is drawn anew, and taken in then.
    if (page !== null && digestOf(page) === content) await index.add(path, page.toString('utf8'));
  }
})();

function pageOfLastSite(path: string): Buffer | null {
  try {
    return readFileSync(join(lastSite, path));
  } catch {
    return null;
  }
}
