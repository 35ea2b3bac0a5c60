import { expect, it } from 'vitest';
import { eleventy } from '../../bench/others/eleventy.ts';
import { plainBody } from '../../bench/others/plainBody.ts';
import { plainPages, withListPages } from '../../bench/others/plainPages.ts';
import { pageText } from '../../bench/others/project.ts';
import { starlight } from '../../bench/others/starlight.ts';
import { syntheticPartnership } from '../../bench/syntheticPartnership.ts';

const partnership = syntheticPartnership(100);
const pages = plainPages(partnership);

it('has a page of its own for each entry, at the address that it has here', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  expect(addresses.size).toBe(pages.length);
  for (const { path } of partnership.entries.filter((entry) => entry.path.endsWith('.mdx')))
    expect(addresses).toContain(path.replace('.mdx', ''));
});

it('holds no component, so that every program can read it', () => {
  for (const { markdown } of pages) expect(markdown).not.toMatch(/[<{]/u);
});

it('writes figures, time limits and tables as the words that they stand for', () => {
  const tables = new Map([
    [
      'contacts',
      [
        ['source', 'latest'],
        ['Schools', '60'],
      ],
    ],
  ]);
  expect(
    plainBody(
      '<Value dataset="contacts" row="Schools" column="latest" /> in <TimeLimit id="limit-2" />',
      tables,
    ),
  ).toBe('60 in 3 working days');
  expect(plainBody('<DataTable dataset="contacts" />', tables)).toBe(
    '| source | latest |\n| --- | --- |\n| Schools | 60 |',
  );
});

it('is filled up with lists of links to a number of pages', () => {
  const filled = withListPages(pages, pages.length + 3);
  expect(filled).toHaveLength(pages.length + 3);
  expect(filled.at(-1)?.markdown).toMatch(/^- \[.+\]\(\/.+\/\)$/mu);
  expect(withListPages(pages, 3)).toHaveLength(pages.length);
});

it('gives each program the same text under its own head', () => {
  const [page] = pages;
  if (page === undefined) throw new Error('no pages');
  for (const program of [starlight, eleventy]) {
    const text = pageText(program, page);
    expect(text).toContain(`title: ${page.title}`);
    expect(text.endsWith(`${page.markdown}\n`)).toBe(true);
  }
  expect(pageText(eleventy, page)).toContain('layout: page.njk');
});
