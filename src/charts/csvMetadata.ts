import type { PublishedDataset } from '../figures/publishedDataset.ts';
import type { Column } from '../schemas/column.ts';
import { shortSource } from '../model/sourceText.ts';
import { columnUnit } from './axisTitle.ts';
import type { Publication } from './publication.ts';
import { symbolMark } from './symbolMark.ts';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A name that the standard allows: hyphens are not. */
function columnName(id: string): string {
  return id.replaceAll('-', '_');
}

/** The type of a column's values. */
function datatype(column: Column): Json {
  switch (column.type) {
    case 'count':
      return { base: 'integer', minimum: '0' };
    case 'share':
      return { base: 'decimal', minimum: '0' };
    case 'money':
    case 'rate':
      return { base: 'decimal' };
    case 'date':
      return { base: 'date', format: 'yyyy-MM-dd' };
    default:
      return 'string';
  }
}

/** One column: its name, its titles (the first is the header of the file), and what it holds. */
function describeColumn(dataset: PublishedDataset, column: Column): Json {
  const isKey = dataset.key.includes(column.id);
  const unit = columnUnit(column);
  return {
    name: columnName(column.id),
    titles: column.label === column.id ? [column.id] : [column.id, column.label],
    'dc:description': column.description,
    datatype: datatype(column),
    ...(isKey ? { required: true } : { null: ['', ...dataset.symbols.map(symbolMark)] }),
    ...(unit === '' ? {} : { 'schema:unitText': unit }),
  };
}

/** The footnotes as annotations of the cells they belong to; the file's first line is its header. */
function annotations(dataset: PublishedDataset, url: string, language: string): Json[] {
  return dataset.footnotes.map(({ number, text }) => {
    const columns = dataset.columns.flatMap(({ id }, place) =>
      dataset.columnFootnotes[id]?.includes(number) === true ? [`${url}#col=${place + 1}`] : [],
    );
    const cells = dataset.rows.flatMap((row, line) =>
      dataset.columns.flatMap(({ id }, place) =>
        row.cells[id]?.footnotes.includes(number) === true
          ? [`${url}#cell=${line + 2},${place + 1}`]
          : [],
      ),
    );
    const targets = [...columns, ...cells];
    return note(text, targets.length === 0 ? [url] : targets, language);
  });
}

/** One annotation. */
function note(text: string, targets: string[], language: string): Json {
  return {
    type: 'Annotation',
    target: targets,
    body: { type: 'TextualBody', value: text, format: 'text/plain', language },
  };
}

/** What the file says about itself, to CSV on the Web: `<id>.csv-metadata.json`. */
export function csvMetadata(
  dataset: PublishedDataset,
  publication: Publication,
): Record<string, Json> {
  const url = `${dataset.id}.csv`;
  const { language } = publication.words;
  const symbols = dataset.symbols
    .map((symbol) => `${symbolMark(symbol)}: ${publication.words(`charts.symbols.${symbol}`)}`)
    .join('; ');
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    'dc:title': dataset.subtitle,
    'dc:description': dataset.description,
    'dc:source': dataset.sources.map((source) => shortSource(source, publication.documents)),
    'dc:publisher': publication.publisher,
    'dc:modified': { '@value': dataset.revised, '@type': 'xsd:date' },
    'dc:temporal': `${dataset.period.from}/${dataset.period.to}`,
    'dc:spatial': publication.area,
    ...(dataset.licence === null ? {} : { 'dc:license': dataset.licence }),
    ...(dataset.keywords.length === 0 ? {} : { 'dcat:keyword': dataset.keywords }),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',' },
    tableSchema: {
      columns: dataset.columns.map((column) => describeColumn(dataset, column)),
      primaryKey: dataset.key.map(columnName),
    },
    notes: [
      ...annotations(dataset, url, language),
      ...(symbols === '' ? [] : [note(symbols, [url], language)]),
    ],
  };
}
