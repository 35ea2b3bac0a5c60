import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { toHast } from '../../../src/prose/toHast.ts';
import { english } from '../../../src/words/words.ts';

const html = (markdown: string): string =>
  toHtml(toHast(unified().use(remarkParse).use(remarkGfm).parse(markdown), english));

test('a table of three columns says of each cell which column it belongs to, for rows drawn as cards', () => {
  const table = html(
    '| Outcome | What it **means** | From |\n|-|-|-|\n| False | It did not happen. | Law |',
  );
  expect(table).toContain('<table class="stacked" role="table">');
  expect(table).toContain('<td role="cell" data-label="Outcome">False</td>');
  expect(table).toContain('<td role="cell" data-label="What it means">It did not happen.</td>');
  expect(table).toContain('<th scope="col" role="columnheader">From</th>');
});

test('a table of two columns fits on a phone and stays as it is', () => {
  expect(html('| Word | Meaning |\n|-|-|\n| A | B |')).not.toContain('stacked');
});
