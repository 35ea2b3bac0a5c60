import { expect, inject, test } from 'vitest';
import { addressFaults } from '../support/addressFaults.ts';
import { brokenLinks } from '../support/brokenLinks.ts';

test('no link, picture or download of the sample site leads nowhere', () => {
  expect(brokenLinks(inject('siteFolder'))).toEqual([]);
});

test('no address of the sample site depends on capitals, or on the slash at the end of another', () => {
  expect(addressFaults(inject('siteFolder'))).toEqual([]);
});
