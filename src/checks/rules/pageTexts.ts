import { pagesAmong } from '../../collections/index.ts';
import { finding } from '../../findings/catalogue.ts';
import { listsWithin } from '../../model/duplicates.ts';
import type { Entry } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import { blocksOf } from '../block.ts';
import { pageEntries } from '../entryLists.ts';
import type { Rule } from '../rule.ts';

/** Pages of text have text, their own title, and a summary that the text does not repeat. */
export const pageTexts: Rule = ({ entries, kinds }) => [
  ...Object.entries(pagesAmong(kinds))
    .flatMap(([name, { prose }]) => (prose.required ? entriesOf(entries, name) : []))
    .filter(({ body }) => body?.children.length === 0)
    .map(({ file }) =>
      finding(
        'page-empty',
        { file },
        'This page has settings but no text.',
        'Write the text, or delete the file.',
      ),
    ),
  ...[
    ...Object.entries(pagesAmong(kinds)).flatMap(([name, { uniqueTitles, within }]) =>
      uniqueTitles ? listsWithin(entriesOf(entries, name), within !== undefined) : [],
    ),
    entries.reports,
    entries.plans,
    entries.inspections,
  ].flatMap((list) => sameTitles(list as readonly Entry<{ title: string }>[])),
  ...pageEntries(entries).flatMap(repeatedSummary),
];

function sameTitles(list: readonly Entry<{ title: string }>[]) {
  const first = new Map<string, string>();
  return list.flatMap((entry) => {
    const title = entry.data.title.toLowerCase();
    const other = first.get(title);
    if (other === undefined) {
      first.set(title, entry.file);
      return [];
    }
    return [
      finding(
        'title-duplicate',
        entry.place(['title']),
        `The title "${entry.data.title}" is also the title of ${other}.`,
        'Change one of them, so that readers know which page is which.',
      ),
    ];
  });
}

function repeatedSummary(entry: Entry<unknown>) {
  const blocks = blocksOf(entry);
  const summary = blocks.find(({ path }) => path.length === 1 && path[0] === 'summary')?.text;
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  if (summary === undefined || first === undefined || !same(first.text, summary)) return [];
  return [
    finding(
      'summary-repeated',
      first.place(0),
      'The first paragraph repeats the summary, which is shown right above it.',
      'Change the summary or the paragraph.',
    ),
  ];
}

function same(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
}
