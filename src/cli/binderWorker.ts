import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '../reuse/valueDigest.ts';
import type { Binder } from './binder.ts';
import { openBinder } from './binder.ts';
import type {
  BinderAnswer,
  BinderOutcome,
  BinderRequest,
  BinderStart,
  BinderTask,
} from './binderBeside.ts';
import type { SearchIndex } from './searchIndex.ts';
import { openSearchIndex } from './searchIndex.ts';

// Runs on another core: takes the pages of the last site into the index, and puts the new site together meanwhile.
const { lastSite, pages } = workerData as BinderStart;
const opened = openSearchIndex();
const lost = takeInLastSite();
let indexed: Promise<void> = lost.then(() => undefined);
let binder: Binder | null = null;

parentPort?.on('message', async ({ number, task }: BinderRequest) => {
  const answer: BinderAnswer = { number, ...(await outcomeOf(task)) };
  parentPort?.postMessage(answer);
});

async function outcomeOf(task: BinderTask): Promise<BinderOutcome> {
  try {
    return { value: await workOn(task) };
  } catch (cause) {
    if (!(cause instanceof Error)) return { fault: { message: String(cause) } };
    // Errors lose what the system says when they are sent.
    const { message, code, path } = cause as NodeJS.ErrnoException;
    return { fault: { message, ...(code && { code }), ...(path && { path }) } };
  }
}

function workOn(task: BinderTask): unknown {
  if (task.kind === 'into') {
    binder = openBinder({ folder: task.folder, lastSite, index: indexInOrder(), lost });
    return null;
  }
  if (binder === null) throw new Error('Nothing can be put together before there is a folder.');
  switch (task.kind) {
    case 'page':
      return binder.page(...task.given);
    case 'file':
      return binder.file(...task.given);
    case 'lost':
      return binder.lost();
    case 'again':
      return binder.again(...task.given);
    case 'index':
      return binder.index(...task.given);
    case 'headers':
      return binder.headers();
  }
}

/** The index, which is asked for the next thing when the last is done: pages are known by their order. */
function indexInOrder(): SearchIndex {
  return {
    add: (path, html) => (indexed = indexed.then(async () => (await opened).add(path, html))),
    write: async (...given) => {
      await indexed;
      await (await opened).write(...given);
    },
    close: async () => (await opened).close(),
  };
}

/** Takes in the pages of the last site. Gives the paths of those that are no longer what was printed. */
async function takeInLastSite(): Promise<string[]> {
  const index = await opened;
  const lost: string[] = [];
  for (const { path, content } of pages) {
    const page = pageOfLastSite(path);
    // A file that is no longer the one that was printed is drawn anew, and taken in then.
    if (page !== null && digestOf(page) === content) await index.add(path, page.toString('utf8'));
    else lost.push(path);
  }
  return lost;
}

function pageOfLastSite(path: string): Buffer | null {
  try {
    return readFileSync(join(lastSite ?? '', path));
  } catch {
    return null;
  }
}
