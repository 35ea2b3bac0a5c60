import { createServer } from 'node:http';
import type { CheckResult } from '../../checks/checkContent.ts';
import type { FindingsFeed } from './findingsFeed.ts';
import { waitingPage } from './waitingPage.ts';

/** A server that shows what is wrong until there is a site to show. */
export interface WaitingServer {
  /** Shows another result. */
  show(result: CheckResult): void;
  /** Frees the port. */
  close(): Promise<void>;
}

/** Starts the server on a port of this machine. */
export async function openWaitingServer(port: number, feed: FindingsFeed): Promise<WaitingServer> {
  let page = waitingPage([]);
  const server = createServer((request, response) => {
    if (feed.answer(request, response)) return;
    response.writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', done);
  });
  return {
    show: (result) => {
      page = waitingPage(result.findings);
      feed.publish(result);
    },
    close: () => {
      feed.close();
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
