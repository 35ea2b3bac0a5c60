import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ContentLock } from '../../../../src/site/preview/contentLock.ts';
import { openContentLock } from '../../../../src/site/preview/contentLock.ts';

let lock: ContentLock;
let server: Server;
let address: string;
let events: string[];
/** Sends a page that is being drawn. */
let send: Record<string, () => void>;
/** Has its answer fail. */
let fail: Record<string, () => void>;

beforeEach(async () => {
  lock = openContentLock();
  events = [];
  send = {};
  fail = {};
  server = createServer((request, response) => {
    const page = request.url ?? '';
    events.push(`${page} asked for`);
    lock.read(response, (fault) => {
      events.push(fault === undefined ? `${page} begun` : `${page} failed: ${String(fault)}`);
      send[page] = () => {
        events.push(`${page} sent`);
        response.end();
      };
      fail[page] = () => {
        response.on('error', () => undefined);
        response.end();
        response.write('too late');
      };
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function until(event: string): Promise<void> {
  while (!events.includes(event)) await pause(1);
}

const replace = async (): Promise<void> => {
  events.push('replacement begun');
  await pause(1);
  events.push('replacement ended');
};

test('the content is replaced between pages: after those being drawn, and before those asked for meanwhile', async () => {
  const first = fetch(`${address}/first`);
  await until('/first begun');
  const replaced = lock.write(replace);
  const second = fetch(`${address}/second`);
  await until('/second asked for');
  send['/first']?.();
  await Promise.all([first, replaced]);
  await until('/second begun');
  send['/second']?.();
  await second;
  expect(events).toEqual([
    '/first asked for',
    '/first begun',
    '/second asked for',
    '/first sent',
    'replacement begun',
    'replacement ended',
    '/second begun',
    '/second sent',
  ]);
});

test('pages are drawn side by side', async () => {
  const pages = [fetch(`${address}/first`), fetch(`${address}/second`)];
  await until('/first begun');
  await until('/second begun');
  for (const page of ['/first', '/second']) send[page]?.();
  await Promise.all(pages);
});

test('a reader who leaves does not hold up the next replacement', async () => {
  const leaving = new AbortController();
  const drawn = fetch(`${address}/drawn`, leaving).catch(() => undefined);
  await until('/drawn begun');
  const first = lock.write(replace);
  const waiting = fetch(`${address}/waiting`, leaving).catch(() => undefined);
  await until('/waiting asked for');
  leaving.abort();
  await Promise.all([drawn, waiting, first]);
  await lock.write(replace);
  expect(events.filter((event) => event === 'replacement ended')).toHaveLength(2);
  expect(events).not.toContain('/waiting begun');
});

test('when the content cannot be replaced, pages are told why, and the next replacement is tried', async () => {
  await expect(lock.write(() => Promise.reject(new Error('no space left')))).rejects.toThrow();
  const page = fetch(`${address}/page`);
  await until('/page failed: Error: no space left');
  send['/page']?.();
  await page;
  await lock.write(replace);
  expect(events.at(-1)).toBe('replacement ended');
});

test('a page whose answer fails does not keep the content from being replaced', async () => {
  const page = fetch(`${address}/page`);
  await until('/page begun');
  const replaced = lock.write(replace);
  fail['/page']?.();
  await page;
  await replaced;
  expect(events.at(-1)).toBe('replacement ended');
});
