import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../../src/cli/preview/freePort.ts';

test('a port that another program has taken is passed over', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, 'localhost', done));
  const address = other.address();
  const taken = typeof address === 'object' && address !== null ? address.port : 0;
  const free = await freePort(taken);
  expect(free).toBeGreaterThan(taken);
  await new Promise((done) => other.close(done));
  expect(await freePort(taken)).toBe(taken);
});
