import type { Place } from '../findings/finding.ts';
import { sentences } from '../prose/readability.ts';
import type { CsvSource } from '../reader/csvSource.ts';
import type { DataOf, Entry } from '../reader/entry.ts';

/** A sentence of the settings of a dataset that readers see. */
export interface DatasetSentence {
  text: string;
  place: Place;
  /**
   * `headline`: titles, descriptions and what is said of charts, which give the figures of the table. `note`: footnotes,
   * what is said of columns, keywords and the like, which may well give other figures. `source`: what is said of a source, such as how it counts
   * its paragraphs.
   */
  kind: 'headline' | 'note' | 'source';
}

/** The sentences that are published with a dataset. */
export function datasetSentences({ data, place }: Entry<DataOf<'datasets'>>): DatasetSentence[] {
  const headlines: [PropertyKey[], string][] = [
    [['title'], data.title],
    [['subtitle'], data.subtitle],
    [['description'], data.description],
    ...data.charts.flatMap(({ title, description }, index): [PropertyKey[], string][] => [
      [['charts', index, 'title'], title],
      [['charts', index, 'description'], description],
    ]),
  ];
  const notes: [PropertyKey[], string][] = [
    ...data.footnotes.map(({ text }, index): [PropertyKey[], string] => [
      ['footnotes', index, 'text'],
      text,
    ]),
    ...data.contradictions.map(({ explanation }, index): [PropertyKey[], string] => [
      ['contradictions', index, 'explanation'],
      explanation,
    ]),
    ...data.columns.flatMap((column, index): [PropertyKey[], string][] => [
      [['columns', index, 'label'], column.label],
      [['columns', index, 'description'], column.description],
      ...('unit' in column
        ? [[['columns', index, 'unit'], column.unit] satisfies [PropertyKey[], string]]
        : []),
    ]),
    ...data.keywords.map((word, index): [PropertyKey[], string] => [['keywords', index], word]),
    [['licence'], data.licence ?? ''],
    [['area'], data.area ?? ''],
    [['disclosure', 'reason'], data.disclosure.mode === 'exempt' ? data.disclosure.reason : ''],
  ];
  const sources = data.sources.map(({ note }, index): [PropertyKey[], string | undefined] => [
    ['sources', index, 'note'],
    note,
  ]);
  const inSentences = (kind: DatasetSentence['kind'], path: PropertyKey[], words: string) =>
    sentences(words).map(({ text }) => ({ text, place: place(path), kind }));
  return [
    ...headlines.flatMap(([path, words]) => inSentences('headline', path, words)),
    ...notes.flatMap(([path, words]) => inSentences('note', path, words)),
    ...sources.flatMap(([path, words]) => inSentences('source', path, words ?? '')),
  ];
}

/** A name with a figure in brackets, such as "Neglect (3)" and "Neglect (n = 3)". */
const figureInName = /[([]\s*(?:n\s*=\s*)?\d[\d,.]*\s*(?:%|(?:out )?of \d+|\p{L}+)?\s*[)\]]/iu;

/** The words in the cells of a table, each with the name of its row. Names are left out unless they hold a figure. */
export function cellSentences(
  { data }: Entry<DataOf<'datasets'>>,
  table: CsvSource | undefined,
): Pick<DatasetSentence, 'text' | 'place'>[] {
  const textAt = (cells: CsvSource['rows'][number], id: string): string =>
    cells[data.columns.findIndex((column) => column.id === id)]?.text ?? '';
  return (table?.rows ?? []).flatMap((cells) =>
    data.columns.flatMap(({ id, type }, index) => {
      const cell = cells[index];
      const isWords = type === 'text' || type === 'category';
      if (cell === undefined || !isWords) return [];
      if (data.key.includes(id))
        return figureInName.test(cell.text) ? [{ text: cell.text, place: cell.place }] : [];
      const row = data.key.map((key) => textAt(cells, key)).join(', ');
      return [{ text: `${row}: ${cell.text}`, place: cell.place }];
    }),
  );
}
