import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { abbreviationsIn } from '../../../src/reports/abbreviations.ts';
import { printDocument } from '../../../src/reports/printDocument.ts';
import { properties } from '../../../src/prose/mdxElement.ts';
import type { MdxElement } from '../../../src/prose/mdxElement.ts';
import { toHast } from '../../../src/prose/toHast.ts';
import { parseBody } from '../../../src/reader/bodySource.ts';
import { english } from '../../../src/words/words.ts';

function body(text: string): Root {
  const parsed = parseBody(text, 'page.mdx');
  if (parsed.body === null) throw new Error(JSON.stringify(parsed.findings));
  return parsed.body;
}

function printed(...texts: string[]) {
  const sections = texts.map((text, index) => {
    const id = ['first', 'second', 'third'][index] ?? '';
    return {
      id,
      title: `The ${id}`,
      address: `/reports/2018-19/${id}/`,
      file: '',
      body: body(text),
      order: index,
      meets: [],
      silent: [],
      summary: '',
      sources: [],
      reviewed: '',
      keywords: [],
    };
  });
  return printDocument({ sections, address: '/reports/2018-19/' }, 'https://vale.example', english);
}

const html = (section: { body: Root } | undefined): string =>
  section === undefined ? '' : toHtml(toHast(section.body, english));

test('headings are numbered, moved down one level and given unique anchors', () => {
  const { sections } = printed('## One\n\n### Inner\n\n## Two', '## One');
  expect(html(sections[0])).toContain('<h3 id="first-one">1.1 One</h3>');
  expect(html(sections[0])).toContain('<h4 id="first-inner">1.1.1 Inner</h4>');
  expect(html(sections[0])).toContain('<h3 id="first-two">1.2 Two</h3>');
  expect(html(sections[1])).toContain('<h3 id="second-one">2.1 One</h3>');
});

test('links between sections become links within the document', () => {
  const { sections, references } = printed(
    'See [there](/reports/2018-19/second/#one), [all of it](/reports/2018-19/second/) and [here](#one).\n\n## One',
    '## One',
  );
  expect(html(sections[0])).toContain('href="#second-one"');
  expect(html(sections[0])).toContain('href="#second"');
  expect(html(sections[0])).toContain('href="#first-one"');
  expect(references).toEqual([]);
});

test('other addresses are numbered once each and listed at the end', () => {
  const { sections, references } = printed(
    'See [a](/groups/one/) and [b](https://example.org/).',
    'See [a again](/groups/one/).',
  );
  expect(references).toEqual([
    { number: 1, address: 'https://vale.example/groups/one/' },
    { number: 2, address: 'https://example.org/' },
  ]);
  expect(html(sections[0])).toContain('<a href="https://vale.example/groups/one/">a</a> [1]');
  expect(html(sections[1])).toContain('<a href="https://vale.example/groups/one/">a again</a> [1]');
});

test('links in headings and tables are numbered too', () => {
  const { references, sections } = printed(
    '## See [a](/groups/one/)\n\n| A |\n| - |\n| [b](/groups/two/) |',
  );
  expect(references.map(({ address }) => address)).toEqual([
    'https://vale.example/groups/one/',
    'https://vale.example/groups/two/',
  ]);
  expect(html(sections[0])).toContain('<caption>Table 1: See a</caption>');
});

test('figures and tables are numbered across the whole document', () => {
  const figure =
    '<Figure dataset="contacts" />\n\n<DataTable dataset="contacts" />\n\n| A |\n| - |\n| b |\n';
  const { sections, tables } = printed(figure, figure);
  const numbers = sections.flatMap(({ body: { children } }) =>
    children.flatMap((node) =>
      node.type === 'mdxJsxFlowElement' ? [properties(node as MdxElement)] : [],
    ),
  );
  expect(numbers.map(({ number }) => number)).toEqual(['1', '1', '2', '3']);
  expect(new Set(numbers.map(({ idPrefix }) => idPrefix)).size).toBe(4);
  expect(html(sections[1])).toContain('<caption>Table 4: The second</caption>');
  expect(tables).toBe(4);
});

test('an abbreviation is expanded only at its first use in the whole report', () => {
  const use = {
    type: 'termUse',
    term: 'lado',
    expansion: 'designated officer',
    children: [{ type: 'text', value: 'LADO' }],
  };
  const withUse = (): Root =>
    ({ type: 'root', children: [{ type: 'paragraph', children: [use] }] }) as unknown as Root;
  const base = {
    meets: [],
    silent: [],
    summary: '',
    sources: [],
    reviewed: '',
    keywords: [],
    file: '',
    title: '',
    order: 1,
  };
  const { sections } = printDocument(
    {
      address: '/r/',
      sections: [
        { ...base, id: 'a', address: '/r/a/', body: withUse() },
        { ...base, id: 'b', address: '/r/b/', body: withUse() },
      ],
    },
    'https://vale.example',
    english,
  );
  expect(sections.map(html)).toEqual(['<p>LADO (designated officer)</p>', '<p>LADO</p>']);
});

test('the abbreviations used are listed, including plurals', () => {
  const glossary = [
    { title: 'designated officer', abbreviation: 'LADO' },
    { title: 'multi-agency safeguarding hub', abbreviation: 'MASH' },
    { title: 'child protection', abbreviation: 'CP' },
    { title: 'a word without' },
  ];
  expect(
    abbreviationsIn([body('The LADOs met. CP was discussed, and mash was eaten.')], glossary),
  ).toEqual([
    { abbreviation: 'CP', title: 'child protection' },
    { abbreviation: 'LADO', title: 'designated officer' },
  ]);
});
