import type { ServerResponse } from 'node:http';

/** A readers-writer lock: pages are drawn from the content side by side, and it is replaced while none is being drawn. */
export interface ContentLock {
  /**
   * Draws a page, at once or when the content has been replaced. The lock is released when the answer has been sent.
   * @param draw begins to draw; it is given the fault when the content could not be replaced
   */
  read(answer: ServerResponse, draw: (fault?: unknown) => void): void;
  /** Replaces the content when the pages that are being drawn have been sent. */
  write(replace: () => Promise<void>): Promise<void>;
}

/**
 * The lock of a preview. Without it, a page that reads Astro's store while it is written can have the store's modules keep the old
 * content until the next replacement.
 */
export function openContentLock(): ContentLock {
  const drawn = new Set<Promise<void>>();
  let replaced = Promise.resolve();
  return {
    read(answer, draw) {
      void replaced.then(() => {
        // Windows load themselves again when the content changes, and give up what they asked for before.
        if (answer.closed) return;
        const sent = new Promise<void>((done) => answer.once('close', done));
        drawn.add(sent);
        void sent.then(() => drawn.delete(sent));
        draw();
      }, draw);
    },
    write(replace) {
      replaced = Promise.all(drawn).then(replace);
      return replaced;
    },
  };
}
