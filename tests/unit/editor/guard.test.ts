import { expect, test } from 'vitest';
import { proxyRefusalOf, refusalOf, refusals } from '../../../src/editor/server/guard.ts';

const own = '127.0.0.1:4400';
const mine = {
  method: 'POST',
  host: own,
  origin: `http://${own}`,
  site: 'same-origin',
  cookie: 'theme=dark; almanac_editor=secret',
  key: null,
};

test("the editor's own pages are answered, in the browser that knows the secret", () => {
  expect(refusalOf(mine, own, 'secret')).toBeNull();
  const first = { ...mine, method: 'GET', origin: undefined, cookie: undefined, key: 'secret' };
  expect(refusalOf(first, own, 'secret')).toBeNull();
});

test.each([
  ['another name for this computer', { host: 'evil.example:4400' }, refusals.host],
  ['another port', { host: '127.0.0.1:80' }, refusals.host],
  ['a page of another site', { origin: 'https://evil.example' }, refusals.origin],
  ['a page without an origin', { origin: undefined }, refusals.origin],
  ['a page in a sandbox', { origin: 'null' }, refusals.origin],
  ['a link on another site', { method: 'GET', origin: 'https://evil.example' }, refusals.origin],
  ['a browser that does not know the secret', { cookie: undefined }, refusals.secret],
  ['one that guesses it', { cookie: 'almanac_editor=secreT' }, refusals.secret],
  ['one that guesses it in the address', { cookie: undefined, key: 'guess' }, refusals.secret],
])('%s is refused', (_who, change, refusal) => {
  expect(refusalOf({ ...mine, ...change }, own, 'secret')).toBe(refusal);
});

const proxy = { address: 'https://edit.vale.example', header: 'x-remote-user', secret: 'shared' };
const signedIn = {
  ...mine,
  host: 'edit.vale.example',
  origin: 'https://edit.vale.example',
  cookie: undefined,
};
const jane = { person: 'jane', secret: 'shared' };

test('behind a web server that asks people who they are, its word counts and no cookie is needed', () => {
  expect(proxyRefusalOf(signedIn, jane, proxy)).toBeNull();
  const page = { ...signedIn, method: 'GET', origin: undefined, site: undefined };
  expect(proxyRefusalOf(page, jane, proxy)).toBeNull();
});

test.each([
  ['someone on the same computer who knows the port', { host: own }, jane, refusals.host],
  ['a page of another site', { origin: 'https://evil.example' }, jane, refusals.origin],
  ['a form without an origin', { origin: undefined }, jane, refusals.origin],
  ['a form that another site sends', { site: 'cross-site' }, jane, refusals.origin],
  ['a program that only says who it is', {}, { ...jane, secret: '' }, refusals.proxy],
  ['someone who has not signed in', {}, { ...jane, person: '' }, refusals.person],
])('%s is refused by an editor behind a web server', (_who, change, given, refusal) => {
  expect(proxyRefusalOf({ ...signedIn, ...change }, given, proxy)).toBe(refusal);
});
