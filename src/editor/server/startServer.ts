import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { html } from '../screens/html.ts';
import { page } from '../screens/frame.ts';
import type { Answer, EditorRequest } from './answer.ts';
import { assetAt } from './assets.ts';
import type { SignInProxy } from './guard.ts';
import { cookieName, proxyRefusalOf, refusalOf } from './guard.ts';
import type { Editor } from './routes.ts';

/** The editor as it runs. */
export interface EditorServer {
  /** The address to open, with the secret of this start. */
  url: string;
  close(): Promise<void>;
}

/** The most that a form may send, in bytes. */
const largestForm = 20_000_000;

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // With no referrer at all, browsers would not say where a form comes from.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Lets the editor answer on this computer alone, and only to the browser that opened the address of this start.
 * @param port where it listens; 0 for any that is free
 * @param secret what the address holds
 * @param report receives failures of the program
 * @param proxy the web server in front of it, which asks people who they are; `null` for one person on this computer
 */
export async function startServer(
  editor: Editor,
  port: number,
  secret: string,
  report: (cause: unknown) => void,
  proxy: SignInProxy | null = null,
): Promise<EditorServer> {
  const server = createServer((request, response) => {
    respond(request, response).catch((cause: unknown) => {
      report(cause);
      const words =
        cause instanceof TooLarge
          ? cause.message
          : 'Something went wrong in the editor. Go back in the browser: what you typed is still in the form.';
      send(response, cause instanceof TooLarge ? 413 : 500, words, 'text/plain');
    });
  });
  await listening(server, port);
  const own = ownAddress(server);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${own}`);
    const key = url.searchParams.get('key');
    const method = request.method ?? '';
    const caller = {
      method,
      key,
      host: request.headers.host,
      origin: request.headers.origin,
      site: headerOf(request, 'sec-fetch-site'),
      cookie: request.headers.cookie,
    };
    const person = proxy === null ? null : (headerOf(request, proxy.header) ?? '').trim();
    const refusal =
      proxy === null
        ? refusalOf(caller, own, secret)
        : proxyRefusalOf(
            caller,
            { person: person ?? '', secret: headerOf(request, 'x-editor-secret') ?? '' },
            proxy,
          );
    if (refusal !== null) return send(response, 403, refusal, 'text/plain');
    if (method !== 'GET' && method !== 'POST')
      return send(response, 405, 'The editor only accepts GET and POST requests.', 'text/plain');
    if (key !== null && proxy === null) {
      response.setHeader(
        'set-cookie',
        `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
      );
      return redirect(response, '/');
    }
    const asset = method === 'GET' ? await assetAt(url.pathname) : null;
    if (asset !== null) return send(response, 200, asset.text, asset.type);
    const asked: EditorRequest = {
      method,
      path: url.pathname,
      query: url.searchParams,
      person,
      ...(method === 'POST' ? await sentWith(request) : nothingSent),
    };
    sendAnswer(response, await editor.answer(asked), editor.partnership(), url.pathname);
  }

  return {
    url: proxy === null ? `http://${own}/?key=${secret}` : proxy.address,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
}

function ownAddress(server: Server): string {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The editor has no port.');
  return `127.0.0.1:${address.port}`;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

class TooLarge extends Error {}

type Sent = Pick<EditorRequest, 'posted' | 'document'>;

const nothingSent: Sent = { posted: new URLSearchParams(), document: null };

/** What was sent with a form: its fields, and the file when it has one. */
async function sentWith(request: IncomingMessage): Promise<Sent> {
  const bytes = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { posted: new URLSearchParams(bytes.toString('utf8')), document: null };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const posted = new URLSearchParams();
  let document: Sent['document'] = null;
  for (const [name, value] of form) {
    if (typeof value === 'string') posted.append(name, value);
    else document = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  }
  return { posted, document };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > largestForm)
      throw new TooLarge(
        `This is more than ${largestForm / 1_000_000} MB, which is too much for one file. Go back in the browser: what you typed is still in the form.`,
      );
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function sendAnswer(
  response: ServerResponse,
  answer: Answer | null,
  partnership: string,
  path: string,
): void {
  if (answer === null) {
    const screen = {
      title: 'There is no such page',
      body: html`<p>
        The file may have been moved or deleted. <a href="/content">See all content</a>
      </p>`,
    };
    return send(response, 404, page(screen, partnership, path), 'text/html');
  }
  switch (answer.kind) {
    case 'redirect':
      return redirect(response, answer.to);
    case 'data':
      return send(response, 200, JSON.stringify(answer.data), 'application/json');
    case 'picture':
      return send(response, 200, answer.svg, 'image/svg+xml');
    case 'screen':
      return send(
        response,
        answer.status ?? 200,
        page(answer.screen, partnership, path),
        'text/html',
      );
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { ...headers, location: to });
  response.end();
}

function send(response: ServerResponse, status: number, text: string, type: string): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
