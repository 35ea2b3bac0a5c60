import { Worker } from 'node:worker_threads';
import type { Binder } from './binder.ts';

/** A page of the last site. */
export interface LastPage {
  /** Its path in the site. */
  path: string;
  /** The digest of the file. */
  content: string;
}

/** What the binder beside is started with. */
export interface BinderStart {
  /** The folder of the last site, or `null`. */
  lastSite: string | null;
  /** Its pages. */
  pages: readonly LastPage[];
}

/** What the binder beside is asked to do. */
export type BinderTask =
  | { kind: 'into'; folder: string }
  | { [K in keyof Binder]: { kind: K; given: Parameters<Binder[K]> } }[keyof Binder];

/** A task with its number. */
export interface BinderRequest {
  number: number;
  task: BinderTask;
}

/** What became of the task with a number. */
export type BinderAnswer = { number: number } & BinderOutcome;

/** What a task gave. */
export type BinderOutcome =
  | { value: unknown }
  | {
      /** What went wrong, with what the system said about it. */
      fault: { message: string; code?: string; path?: string };
    };

/** A binder on another core. */
export interface BinderBeside {
  /** Names the folder of the new site. */
  into(folder: string): Binder;
  /** Ends it, whatever it is doing. */
  close(): Promise<void>;
}

/**
 * Opens a binder on another core. It takes the pages of the last site into the index at once, while the content is still
 * being checked: most of them will be in the new site as they are.
 */
export function openBinderBeside(start: BinderStart): BinderBeside {
  const worker = new Worker(new URL('./binderWorker.ts', import.meta.url), {
    workerData: start,
    // It holds one page after another, and none for long.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const waiting = new Map<
    number,
    { done: (value: unknown) => void; failed: (cause: Error) => void }
  >();
  let asked = 0;
  let fault: Error | null = null;
  const fail = (cause: unknown): void => {
    fault ??= cause instanceof Error ? cause : new Error(String(cause));
    for (const { failed } of waiting.values()) failed(fault);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The site could not be put together to its end.')));
  worker.on('message', (answer: BinderAnswer) => {
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('value' in answer) asker?.done(answer.value);
    else asker?.failed(Object.assign(new Error(answer.fault.message), answer.fault));
  });
  const ask = (task: BinderTask): Promise<unknown> => {
    if (fault !== null) return Promise.reject(fault);
    const number = (asked += 1);
    const answered = new Promise((done, failed) => waiting.set(number, { done, failed }));
    // What can be handed over is not copied.
    const handedOver =
      'given' in task ? task.given.filter((one) => one instanceof ArrayBuffer) : [];
    worker.postMessage({ number, task } satisfies BinderRequest, handedOver);
    return answered;
  };
  return {
    into: (folder) => {
      // What goes wrong is told by the first thing that is put there.
      ask({ kind: 'into', folder }).catch(() => undefined);
      return {
        page: (...given) => ask({ kind: 'page', given }) as ReturnType<Binder['page']>,
        file: (...given) => ask({ kind: 'file', given }) as ReturnType<Binder['file']>,
        lost: (...given) => ask({ kind: 'lost', given }) as ReturnType<Binder['lost']>,
        again: (...given) => ask({ kind: 'again', given }) as ReturnType<Binder['again']>,
        index: (...given) => ask({ kind: 'index', given }) as ReturnType<Binder['index']>,
        headers: (...given) => ask({ kind: 'headers', given }) as ReturnType<Binder['headers']>,
      };
    },
    close: async () => {
      // The program that it has started for the index ends with it.
      await worker.terminate();
    },
  };
}
