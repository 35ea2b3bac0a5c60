import { expect, test } from 'vitest';
import { linksBelow } from '../../../src/site/linksBelow.ts';

const below = (html: string): string => linksBelow(html, '/safeguarding');

test('every link, form, picture and script file is moved below the path', () => {
  expect(below('<a href="/groups/">Groups</a> <a class=x href=/>Home</a>')).toBe(
    '<a href="/safeguarding/groups/">Groups</a> <a class=x href=/safeguarding/>Home</a>',
  );
  expect(below('<noscript><a href="/site-map/">All</a></noscript>')).toBe(
    '<noscript><a href="/safeguarding/site-map/">All</a></noscript>',
  );
  expect(below('<form action="/search/" data-vocabulary="/search/vocabulary.json?v=1">')).toBe(
    '<form action="/safeguarding/search/" data-vocabulary="/safeguarding/search/vocabulary.json?v=1">',
  );
  expect(below('<img src="/a.webp" srcset="/a.webp 640w, /b.webp 1280w" alt="/a.webp">')).toBe(
    '<img src="/safeguarding/a.webp" srcset="/safeguarding/a.webp 640w, /safeguarding/b.webp 1280w" alt="/a.webp">',
  );
});

test('external links, anchors, text and addresses already below the path are unchanged', () => {
  const page =
    '<p>Write href="/groups/" <a href="#top">Top</a> <a href="//other.example/">Other</a> <a href="https://other.example/">Other</a></p><script>const a = "/groups/"; // <a href="/groups/"></script><script src="/safeguarding/_astro/page.js"></script>';
  expect(below(page)).toBe(page);
});

test('links stay right if the path has the same name as a section', () => {
  expect(linksBelow('<a href="/reports/2024-25/">The report</a>', '/reports')).toBe(
    '<a href="/reports/reports/2024-25/">The report</a>',
  );
});
