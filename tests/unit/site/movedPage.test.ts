import { expect, test } from 'vitest';
import { movedPage } from '../../../src/site/movedPage.ts';
import { wordsIn } from '../../../src/words/words.ts';

const welsh = wordsIn('cy');
const astroPage =
  '<!doctype html><title>Redirecting to: /a/</title><meta http-equiv="refresh" content="0;url=/a/"><meta name="robots" content="noindex"><link rel="canonical" href="https://vale.example/a/"><body>\t<a href="/a/">Redirecting from <code>/b/</code> to <code>/a/</code></a></body>';

test('a page that has moved says so in the language of the site and redirects', () => {
  const page = movedPage(astroPage, welsh) ?? '';
  expect(page).toContain('<html lang="cy">');
  expect(page).toContain('<meta http-equiv="refresh" content="0;url=/a/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<link rel="canonical" href="https://vale.example/a/">');
  expect(page).toContain('<a href="/a/">/a/</a>');
  expect(page).not.toContain('Redirecting');
});

test('any other page is not a redirect', () => {
  expect(movedPage('<!doctype html><title>The word "refresh"</title>', welsh)).toBeNull();
});
