import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/charts/csv.ts';
import { csvMetadata } from '../../../src/charts/csvMetadata.ts';
import { schemaOrg } from '../../../src/charts/schemaOrg.ts';
import { english } from '../../../src/words/words.ts';
import { exampleDataset, examples } from './examples.ts';

const publication = {
  origin: 'https://www.example.org',
  publisher: 'A partnership',
  area: 'An area',
  words: english,
  documents: new Map([
    [
      'pack',
      {
        id: 'pack',
        title: 'An agenda pack',
        shortTitle: 'Agenda pack, 2019',
        publisher: 'A council',
      },
    ],
  ]),
};

interface ReadColumn {
  name: string;
  titles: string[];
  datatype: unknown;
  required?: boolean;
  null?: string[];
}
const schemaOf = (dataset: Parameters<typeof csvMetadata>[0]) =>
  csvMetadata(dataset, publication)['tableSchema'] as unknown as {
    columns: ReadColumn[];
    primaryKey: string[];
  };

describe('the metadata of a download', () => {
  it.each(Object.entries(examples))(
    'names the columns in the order of the file: %s',
    (_, dataset) => {
      const header = csv(dataset).split('\r\n')[0]?.split(',');
      expect(schemaOf(dataset).columns.map(({ titles }) => titles[0])).toEqual(header);
    },
  );

  it.each(Object.entries(examples))('uses valid names: %s', (_, dataset) => {
    const { columns, primaryKey } = schemaOf(dataset);
    const names = columns.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_.]*$/u);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(primaryKey));
  });

  it('starts with the required context and names the file', () => {
    const metadata = csvMetadata(examples.bar, publication);
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }]);
    expect(metadata['url']).toBe('bar.csv');
    expect(metadata['dc:source']).toEqual(['Agenda pack, 2019']);
  });

  it('gives every kind of column its type', () => {
    const dataset = exampleDataset(
      [
        { id: 'day', type: 'date' },
        { id: 'cases', type: 'count', unit: 'cases' },
        { id: 'cost', type: 'money' },
        { id: 'words', type: 'text' },
      ],
      [['2019-01-01', 6, 7, 'a']],
      [],
    );
    expect(schemaOf(dataset).columns.map(({ datatype }) => datatype)).toEqual([
      { base: 'date', format: 'yyyy-MM-dd' },
      { base: 'integer', minimum: '0' },
      { base: 'decimal' },
      'string',
    ]);
  });

  it('allows symbols for missing figures, except in the key', () => {
    const [year, contacts] = schemaOf(examples.suppressedBar).columns;
    expect(contacts?.null).toEqual(['', '[c]']);
    expect(year).toMatchObject({ required: true });
    expect(year?.null).toBeUndefined();
  });

  it('explains the symbols and points each note at its cells', () => {
    const dataset = exampleDataset(
      [
        { id: 'year', type: 'period' },
        { id: 'cases', type: 'count', unit: 'cases' },
      ],
      [
        ['2017', 6],
        ['2018', '[c]'],
      ],
      [],
      {
        footnotes: [
          { number: 1, text: 'A note.' },
          { number: 2, text: 'Another.' },
        ],
        columnFootnotes: { cases: [2] },
      },
    );
    dataset.rows[1]?.cells['cases']?.footnotes.push(1);
    const notes = csvMetadata(dataset, publication)['notes'];
    expect(notes).toMatchObject([
      { target: ['example.csv#cell=3,2'], body: { value: 'A note.' } },
      { target: ['example.csv#col=2'] },
      { target: ['example.csv'], body: { value: '[c]: hidden to protect people' } },
    ]);
  });

  it('names a licence only if the source states one', () => {
    expect(csvMetadata(examples.bar, publication)).not.toHaveProperty('dc:license');
    expect(csvMetadata({ ...examples.bar, licence: 'OGL' }, publication)['dc:license']).toBe('OGL');
  });
});

describe('the structured data for dataset search engines', () => {
  it('describes a dataset with a download at a full address', () => {
    expect(schemaOrg(examples.bar, publication)).toMatchObject({
      '@type': 'Dataset',
      url: 'https://www.example.org/data/bar/',
      temporalCoverage: '2015-04-01/2019-03-31',
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://www.example.org/data/bar.csv' },
      ],
      variableMeasured: [{ name: 'Contacts', unitText: 'contacts' }],
    });
  });
});
