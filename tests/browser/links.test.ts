import { expect, inject, test } from 'vitest';
import { brokenLinks } from '../support/brokenLinks.ts';

test('no link, picture or download of the sample site leads nowhere', () => {
  expect(brokenLinks(inject('siteFolder'))).toEqual([]);
});
