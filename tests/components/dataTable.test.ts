import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, expect, test, vi } from 'vitest';
import DataTable from '../../src/components/author/DataTable.astro';
import type { PublishedDataset } from '../../src/figures/publishedDataset.ts';
import { checkWith } from '../support/fixture.ts';

// The phrases come from the partnership on show, and there is none here.
vi.mock('../../src/partnership.ts', async () => {
  const { english } = await import('../../src/words/words.ts');
  return { words: english, wordsHere: () => english };
});

let dataset: PublishedDataset;
let container: AstroContainer;
beforeAll(async () => {
  const { partnership } = await checkWith();
  const contacts = partnership?.datasets.get('contacts');
  if (contacts === undefined) throw new Error('The fixture has no contacts.');
  dataset = contacts;
  container = await AstroContainer.create();
});

/** A table with a number of rows, drawn on a page. */
const drawn = (rows: number, address = '/reports/2020-21/contacts/', folds = true) =>
  container.renderToString(DataTable, {
    props: {
      dataset: { ...dataset, rows: Array(rows).fill(dataset.rows[0]) as typeof dataset.rows },
      bare: true,
      folds,
    },
    request: new Request(`https://vale.example${address}`),
  });

test('a long table in a report is folded under its title, with its own anchor', async () => {
  const html = await drawn(5);
  expect(html).toMatch(/<details class="long-table" id="[^"]+">\s*<summary>/u);
  expect(html).toContain(`<span>: ${dataset.subtitle}</span>`);
  expect(html).toContain('</table>');
});

test('short tables, printed tables and tables outside reports stay open', async () => {
  for (const html of [
    await drawn(4),
    await drawn(5, '/reports/2020-21/print/'),
    await drawn(5, '/data/contacts/', false),
  ])
    expect(html).not.toContain('<details');
});
