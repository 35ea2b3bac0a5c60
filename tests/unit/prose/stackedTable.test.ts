import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toHast } from '../../../src/prose/toHast.ts';
import { english } from '../../../src/words/words.ts';

const html = (markdown: string): string =>
  toHtml(toHast(unified().use(remarkParse).use(remarkGfm).parse(markdown), english));

test('each cell of a table with three columns has the name of its column, for rows shown as cards', () => {
  const table = html(
    '| Outcome | What it **means** | From |\n|-|-|-|\n| False | It did not happen. | Law |',
  );
  expect(table).toContain('<table class="stacked" role="table">');
  expect(table).toContain('<td role="cell" data-label="Outcome">False</td>');
  expect(table).toContain('<td role="cell" data-label="What it means">It did not happen.</td>');
  expect(table).toContain('<th scope="col" role="columnheader">From</th>');
});

test('a table with two columns fits on a phone and is unchanged', () => {
  expect(html('| Word | Meaning |\n|-|-|\n| A | B |')).not.toContain('stacked');
});
