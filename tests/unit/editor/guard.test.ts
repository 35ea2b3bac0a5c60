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

test('the editor answers its own pages in the browser with the secret', () => {
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
  ['a browser without the secret', { cookie: undefined }, refusals.secret],
  ['a browser that guesses the secret', { cookie: 'almanac_editor=secreT' }, refusals.secret],
  ['an address with a guessed secret', { cookie: undefined, key: 'guess' }, refusals.secret],
])('refuses %s', (_who, change, refusal) => {
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

test('behind a web server with a sign-in, the editor trusts its headers and needs no cookie', () => {
  expect(proxyRefusalOf(signedIn, jane, proxy)).toBeNull();
  const page = { ...signedIn, method: 'GET', origin: undefined, site: undefined };
  expect(proxyRefusalOf(page, jane, proxy)).toBeNull();
});

test.each([
  ['a user of the same computer who knows the port', { host: own }, jane, refusals.host],
  ['a page of another site', { origin: 'https://evil.example' }, jane, refusals.origin],
  ['a form without an origin', { origin: undefined }, jane, refusals.origin],
  ['a form submitted from another site', { site: 'cross-site' }, jane, refusals.origin],
  [
    'a program that gives a name but not the shared secret',
    {},
    { ...jane, secret: '' },
    refusals.proxy,
  ],
  ['a person who is not signed in', {}, { ...jane, person: '' }, refusals.person],
])('an editor behind a web server refuses %s', (_who, change, given, refusal) => {
  expect(proxyRefusalOf({ ...signedIn, ...change }, given, proxy)).toBe(refusal);
});
