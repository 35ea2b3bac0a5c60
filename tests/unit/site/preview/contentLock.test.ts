import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openContentLock } from '../../../../src/site/preview/contentLock.ts';

/** An answer that is sent when the test says so. */
function newAnswer(): ServerResponse & { send(): void } {
  const events = new EventEmitter();
  return Object.assign(events, {
    send: () => events.emit('close'),
  }) as unknown as ServerResponse & {
    send(): void;
  };
}

test('the content is replaced between pages: after those being drawn, and before those asked for meanwhile', async () => {
  const lock = openContentLock();
  const events: string[] = [];
  const [first, second] = [newAnswer(), newAnswer()];
  lock.read(first, () => events.push('first page begun'));
  await pause(0);
  const replaced = lock.write(async () => {
    events.push('replacement begun');
    await pause(0);
    events.push('replacement ended');
  });
  lock.read(second, () => events.push('second page begun'));
  await pause(5);
  events.push('first page sent');
  first.send();
  await replaced;
  await pause(0);
  expect(events).toEqual([
    'first page begun',
    'first page sent',
    'replacement begun',
    'replacement ended',
    'second page begun',
  ]);
});

test('pages are drawn side by side', async () => {
  const lock = openContentLock();
  let begun = 0;
  for (const answer of [newAnswer(), newAnswer()]) lock.read(answer, () => (begun += 1));
  await pause(0);
  expect(begun).toBe(2);
});

test('when the content cannot be replaced, pages are told why, and the next replacement is tried', async () => {
  const lock = openContentLock();
  const fault = new Error('no space left');
  await expect(lock.write(() => Promise.reject(fault))).rejects.toBe(fault);
  const told: unknown[] = [];
  lock.read(newAnswer(), (each) => told.push(each));
  await lock.write(() => Promise.resolve());
  lock.read(newAnswer(), (each) => told.push(each));
  await pause(0);
  expect(told).toEqual([fault, undefined]);
});
