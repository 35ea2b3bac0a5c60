import { Worker } from 'node:worker_threads';
import type { SearchIndex } from './searchIndex.ts';

/** A page of the last site. */
export interface LastPage {
  /** Its path in the site. */
  path: string;
  /** The digest of the file. */
  content: string;
}

/** What the index beside is started with. */
export interface IndexStart {
  lastSite: string;
  pages: readonly LastPage[];
}

/** What the index beside is asked to do. */
export type IndexRequest =
  | { kind: 'add'; path: string; html: string }
  | { kind: 'write'; siteFolder: string; pages: readonly string[] };

/** What it answers, in the order in which it was asked: what went wrong, or `null`. */
export type IndexAnswer = string | null;

/** How many pages may wait for the index. */
const mostWaiting = 40;

/**
 * Opens an index on another core, which takes in the pages of the last site at once, while the content is still being
 * checked: most of them will be in the new site as they are.
 */
export function openIndexBeside(start: IndexStart): SearchIndex {
  const worker = new Worker(new URL('./indexWorker.ts', import.meta.url), { workerData: start });
  const waiting: { done: () => void; failed: (cause: Error) => void }[] = [];
  let fault: Error | null = null;
  const fail = (cause: unknown): void => {
    fault ??= cause instanceof Error ? cause : new Error(String(cause));
    for (const { failed } of waiting.splice(0)) failed(fault);
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The search index ended too early.')));
  worker.on('message', (answer: IndexAnswer) => {
    const next = waiting.shift();
    if (answer === null) next?.done();
    else next?.failed(new Error(answer));
  });
  const ask = async (request: IndexRequest): Promise<void> => {
    if (fault !== null) throw fault;
    const answered = new Promise<void>((done, failed) => waiting.push({ done, failed }));
    worker.postMessage(request);
    await answered;
  };
  const added: Promise<void>[] = [];
  return {
    add: async (path, html) => {
      const taken = ask({ kind: 'add', path, html });
      // What goes wrong is told by `write`.
      added.push(taken.catch(() => undefined));
      await added.at(-mostWaiting);
    },
    write: (siteFolder, pages) => ask({ kind: 'write', siteFolder, pages }),
    close: async () => {
      // The program that the worker has started ends with it.
      await worker.terminate();
    },
  };
}
