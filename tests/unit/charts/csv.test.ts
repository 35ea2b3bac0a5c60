import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/charts/csv.ts';
import { exampleDataset, examples } from './examples.ts';

const columns = [
  { id: 'name', type: 'text' },
  { id: 'amount', type: 'money', decimals: 2 },
];
const ofName = (name: string, amount: number | string = 1) =>
  csv(exampleDataset(columns, [[name, amount]], []));

describe('a download', () => {
  it('starts with the column ids and uses the line endings of the format', () => {
    expect(csv(examples.bar)).toBe(
      'year,contacts\r\n2015-16,276\r\n2016-17,301\r\n2017-18,271\r\n2018-19,291\r\n',
    );
  });

  it('has no byte order mark', () => {
    expect(csv(examples.bar).codePointAt(0)).toBe('y'.codePointAt(0));
  });

  it('has plain numbers with the decimals of the column', () => {
    expect(ofName('Health', 52_341.5)).toContain('Health,52341.50\r\n');
  });

  it('has a symbol instead of a suppressed figure', () => {
    expect(csv(examples.suppressedBar)).toContain('2015-16,[c]\r\n');
  });

  it('keeps a negative number a number', () => {
    expect(ofName('Health', -8)).toContain('Health,-8.00\r\n');
  });

  it.each(['=1+1', '+44', '-2', '@sum', '\t=1', '\r=1', '\n=1', '＝1'])(
    'escapes text that looks like a formula: %j',
    (text) => {
      const [, row] = parse(ofName(text), { record_delimiter: '\r\n' });
      expect(row?.[0]).toBe(`'${text}`);
    },
  );

  it('leaves ordinary text unchanged', () => {
    expect(ofName('Under 1 year = infants')).toContain('\r\nUnder 1 year = infants,');
  });

  it('quotes commas, quotation marks and line endings', () => {
    expect(ofName('Homes, "open"')).toContain('"Homes, ""open""",');
  });

  it('can be read back with any text, and contains no formulas', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [, row] = parse(ofName(text), { record_delimiter: '\r\n' });
        const read = row?.[0] ?? '';
        expect([text, `'${text}`]).toContain(read);
        expect(read).not.toMatch(/^[=+\-@\t\r\n]/u);
      }),
    );
  });
});
