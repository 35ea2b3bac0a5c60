import { expect, test } from 'vitest';
import { exactPolicy, hashSource } from '../../../src/site/exactPolicy.ts';
import { folderPage } from '../../../src/site/folderPage.ts';

const inFolder = (html: string, page = 'index.html', path = ''): string =>
  folderPage(
    html,
    page,
    path,
    (what, near) => `<p>No ${what}: <a href="${near(`${path}/site-map/#a-to-z`)}">A to Z</a></p>`,
  );

test.each([
  ['index.html', 'groups/executive/index.html'],
  ['groups/index.html', 'executive/index.html'],
  ['groups/executive/index.html', 'index.html'],
  ['reports/2024-25/index.html', '../../groups/executive/index.html'],
  ['reports/2024-25/print/index.html', '../../../groups/executive/index.html'],
  ['404.html', 'groups/executive/index.html'],
])('a link on %s becomes relative to it: %s', (page, address) => {
  expect(inFolder('<a href="/groups/executive/">It</a>', page)).toBe(`<a href="${address}">It</a>`);
});

test.each([
  ['/groups/#members', '../../groups/index.html#members'],
  ['/groups/?all=1&amp;by=name#members', '../../groups/index.html?all=1&amp;by=name#members'],
  ['/data/contacts/#table', 'index.html#table'],
  ['/data/contacts.csv', '../contacts.csv'],
  ['/charts/contacts/by-month.svg?v=2', '../../charts/contacts/by-month.svg?v=2'],
  ['/reports/2024-25/report.pdf', '../../reports/2024-25/report.pdf'],
  ['/', '../../index.html'],
])('the address %s keeps its file, query and anchor: %s', (address, expected) => {
  const page = 'data/contacts/index.html';
  expect(inFolder(`<a href="${address}">It</a>`, page)).toBe(`<a href="${expected}">It</a>`);
});

test('pictures in every width, recordings and redirects are found below a path', () => {
  const page = (html: string): string => inFolder(html, 'worried/index.html', '/adults');
  expect(
    page(
      '<img src="/adults/a.webp" srcset="/adults/a.webp 640w, /adults/b.webp 900w" alt="/adults/">',
    ),
  ).toBe('<img src="../a.webp" srcset="../a.webp 640w, ../b.webp 900w" alt="/adults/">');
  expect(page('<video poster="/adults/a.webp"><source src="/adults/files/a.mp4"></video>')).toBe(
    '<video poster="../a.webp"><source src="../files/a.mp4"></video>',
  );
  expect(page('<meta http-equiv="refresh" content="0;url=/adults/help/">')).toBe(
    '<meta http-equiv="refresh" content="0;url=../help/index.html">',
  );
});

test('external links, anchors, the address of the published site and text are unchanged', () => {
  const page =
    '<link rel="canonical" href="https://vale.example/groups/"><link rel="alternate" hreflang="cy" href="https://vale.example/cy/"><p>Write href="/groups/" <a href="#top">Top</a> <a href="//other.example/">Other</a> <a href="tel:999">999</a></p><script>const a = "/groups/"; // <a href="/groups/"></script>';
  expect(inFolder(page, 'groups/index.html')).toBe(page);
});

test('anything that needs a web server is removed or replaced by text', () => {
  expect(
    inFolder(
      '<search><form action="/search/"></form><noscript>Off</noscript></search>',
      'search/index.html',
    ),
  ).toBe('<p>No search: <a href="../site-map/index.html#a-to-z">A to Z</a></p>');
  expect(inFolder('<p>Text</p><noscript><p><a href="/groups/">Groups</a></p></noscript>')).toBe(
    '<p>Text</p><p>No other: <a href="site-map/index.html#a-to-z">A to Z</a></p>',
  );
  expect(
    inFolder(
      '<link rel="preload" as="font" href="/a.woff2"><p data-words="/words.json" class="a">Text</p><script type="module" src="/_astro/page.js"></script>',
    ),
  ).toBe('<p  class="a">Text</p>');
});

test('the policy allows the style sheet with its new addresses, and no further scripts', () => {
  const css = '@font-face{src:url(/_astro/a.woff2);font-display:optional}';
  const own = 'leave()';
  const allowed = [css, own].map(hashSource);
  const { html } = exactPolicy(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; font-src 'self'; script-src 'self' ${allowed[1]}; style-src 'self' ${allowed[0]}"><style>${css}</style><script>${own}</script>`,
  );
  const changed = '@font-face{src:url(../_astro/a.woff2);font-display:swap}';
  expect(inFolder(html, 'groups/index.html')).toBe(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; font-src 'self' file:; script-src 'self' ${allowed[1]}; style-src 'self' ${hashSource(changed)}"><style>${changed}</style><script>${own}</script>`,
  );
});
