import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headings, ownAnchors } from '../../../src/prose/headings.ts';
import { parseMarkdown } from '../../../src/reader/markdownParser.ts';

const idsOf = (text: string) => headings(parseMarkdown(text)).map(({ id }) => id);

test('repeated headings get a number, and so do those with the name of a part of the page', () => {
  expect(idsOf('## Who leads?\n\n## Who leads?\n\n## Sources\n')).toEqual([
    'who-leads',
    'who-leads-2',
    'sources-2',
  ]);
});

test('every built-in anchor of a page is known', () => {
  const files = globSync([
    'src/layouts/*.astro',
    'src/components/site/*.astro',
    'src/pages/{agencies,arrangements,glossary,groups}/?slug?.astro',
    'src/pages/reports/?year?/?section?.astro',
  ]);
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/ id="([a-z-]+)"/gu)].map(([, id = '']) => id),
  );
  expect([...new Set(found)].sort()).toEqual([...ownAnchors]);
});
