import { once } from 'node:events';
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
 * The lock of a preview. Without it a module that a page loads during the replacement would keep the old content until the next
 * one.
 */
export function openContentLock(): ContentLock {
  const drawn = new Set<Promise<unknown>>();
  let replaced = Promise.resolve();
  return {
    read(answer, draw) {
      void replaced.then(() => {
        const sent = once(answer, 'close').finally(() => drawn.delete(sent));
        drawn.add(sent);
        draw();
      }, draw);
    },
    write(replace) {
      replaced = Promise.all(drawn).then(replace);
      return replaced;
    },
  };
}
