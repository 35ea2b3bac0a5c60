import { expect, inject, test } from 'vitest';
import { addressFaults } from '../support/addressFaults.ts';
import { brokenLinks } from '../support/brokenLinks.ts';

test('the sample site has no broken links, pictures or downloads', () => {
  expect(brokenLinks(inject('siteFolder'))).toEqual([]);
});

test('no address on the sample site needs capitals, and none breaks if a trailing slash is dropped', () => {
  expect(addressFaults(inject('siteFolder'))).toEqual([]);
});
