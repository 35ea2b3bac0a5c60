import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CheckResult } from '../../checks/checkContent.ts';
import type { Finding } from '../../findings/finding.ts';
import { concernsPage } from './pageConcern.ts';

/** What a page of the preview hears after every check. */
export interface FindingsMessage {
  /** Findings about files that the page is made from. */
  own: Finding[];
  /** All other findings. */
  others: Finding[];
  /** Whether the page shows the content as it is now; otherwise it shows the last that was sound. */
  isCurrent: boolean;
  /** Where the editor that started the preview is; `null` for a preview on its own. */
  editor: string | null;
}

/** Where pages of the preview listen for findings. */
export const feedAddress = '/__almanac/findings';

/** Tells every open page what the last check has found. */
export interface FindingsFeed {
  /** Passes on a result to every page that listens. */
  publish(result: CheckResult): void;
  /** Lets a page listen; gives `false` when the request is for something else. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * Opens a feed.
 * @param editor where the editor that started the preview is
 */
export function openFindingsFeed(editor: string | null): FindingsFeed {
  const listeners = new Map<ServerResponse, string>();
  let last: CheckResult | null = null;
  const tell = (response: ServerResponse, address: string): void => {
    if (last === null) return;
    const { findings, partnership } = last;
    const own = findings.filter(({ file }) => concernsPage(file, address));
    const message: FindingsMessage = {
      own,
      others: findings.filter((finding) => !own.includes(finding)),
      isCurrent: partnership !== null,
      editor,
    };
    response.write(`data: ${JSON.stringify(message)}\n\n`);
  };
  return {
    publish: (result) => {
      last = result;
      for (const [response, address] of listeners) tell(response, address);
    },
    answer: (request, response) => {
      const [path, query = ''] = (request.url ?? '/').split('?', 2);
      if (path !== feedAddress) return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      // If its server restarts, a page asks again straight away.
      response.write('retry: 200\n\n');
      const address = new URLSearchParams(query).get('page') ?? '/';
      listeners.set(response, address);
      request.on('close', () => listeners.delete(response));
      tell(response, address);
      return true;
    },
  };
}
