import { expect, test } from 'vitest';
import { fullAddress, sitePath } from '../../../src/model/siteRoot.ts';

test('the address of a page on a site at the root of a domain', () => {
  expect(fullAddress('https://vale.example', '/groups/')).toBe('https://vale.example/groups/');
  expect(sitePath('https://vale.example')).toBe('');
});

test.each(['https://council.example/safeguarding', 'https://council.example/safeguarding/'])(
  'the address of a page on a site at %s',
  (url) => {
    expect(fullAddress(url, '/groups/#who')).toBe(
      'https://council.example/safeguarding/groups/#who',
    );
    expect(sitePath(url)).toBe('/safeguarding');
  },
);
