import type { OtherProgram } from './otherProgram.ts';

const settings = `export default function (eleventy) {
  eleventy.setQuietMode(true);
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
}
`;

const layout = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>{{ title }}</title>
    <meta name="description" content="{{ description }}">
    <link rel="stylesheet" href="/pagefind/pagefind-ui.css">
    <script src="/pagefind/pagefind-ui.js" defer></script>
    <script type="module">new PagefindUI({ element: '#search', showImages: false });</script>
  </head>
  <body>
    <header><a href="/">Vale</a><div id="search"></div></header>
    <main data-pagefind-body><h1>{{ title }}</h1><p>{{ description }}</p>{{ content | safe }}</main>
    <footer>Vale</footer>
  </body>
</html>
`;

const notFound = `---
title: Not found
description: There is no such page.
layout: page.njk
permalink: 404.html
---

`;

/** Eleventy with a plain layout, and Pagefind with its ready-made search. */
export const eleventy: OtherProgram = {
  name: 'Eleventy with Pagefind',
  packages: ['@11ty/eleventy@3.1.7', 'pagefind@1.5.2'],
  projectFiles: {
    'eleventy.config.js': settings,
    'layouts/page.njk': layout,
    'content/404.md': notFound,
  },
  pagePath: (address) => `content/${address}.md`,
  pageFields: ({ title, description }) => ({ title, description, layout: 'page.njk' }),
  commands: [
    ['@11ty/eleventy/cmd.cjs'],
    ['pagefind/lib/runner/bin.cjs', '--site', 'dist', '--quiet'],
  ],
  leftovers: ['dist', '.cache'],
  siteFolder: 'dist',
  search: {
    address: '/',
    opener: null,
    field: 'input.pagefind-ui__search-input',
    result: 'a.pagefind-ui__result-link',
  },
};
