import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../../src/documents/sheets/sheetCell.ts';
import { openWorkbook } from '../../../../src/documents/sheets/workbook.ts';
import { fixtureFolder } from '../../../support/fixture.ts';
import { testWorkbook, zipped } from '../../../support/testWorkbook.ts';

const shown = ({ cells }: Sheet) => cells.map(({ address, kind, text }) => [address, kind, text]);
const numberWith = (format: string, value: string) =>
  openWorkbook(
    testWorkbook({
      sheets: { S: [[{ xml: `<v>${value}</v>`, style: 1 }]] },
      formats: [format],
    }),
  ).sheet('S').cells[0];

describe('an .xlsx workbook', () => {
  test('sheets, text and formats are read with any namespace prefix', () => {
    const book = openWorkbook(
      testWorkbook({
        sheets: {
          'A & B': [
            ['Name', 'Share'],
            ['x < y', { xml: '<v>0.305</v>', style: 1 }],
          ],
          Other: [['n']],
        },
        formats: ['0.0%'],
        prefix: 'x',
      }),
    );
    expect(book.names).toEqual(['A & B', 'Other']);
    expect(shown(book.sheet('A & B'))).toEqual([
      ['A1', 'text', 'Name'],
      ['B1', 'text', 'Share'],
      ['A2', 'text', 'x < y'],
      ['B2', 'percent', '30.5'],
    ]);
  });

  test.each([
    ['dd/mm/yyyy', '2019-04-01', 'date'],
    ['[$-809]d mmmm yyyy', '2019-04-01', 'date'],
    ['mmm-yy', '2019-04', 'month'],
    ['mmmm yyyy;@', '2019-04', 'month'],
    ['hh:mm', '43556', 'time'],
    ['[h]:mm:ss', '43556', 'time'],
    ['"days: "0', '43556', 'number'],
    ['[Red]0', '43556', 'number'],
    ['£#,##0', '43556', 'money'],
    ['[$£-809]#,##0.00', '43556', 'money'],
    ['_-"£"* #,##0.00_-;-"£"* #,##0.00_-', '43556', 'money'],
    ['0%', '4355600', 'percent'],
    ['General', '43556', 'number'],
  ])('the number 43556 with the format %s is %s', (format, text, kind) => {
    expect(numberWith(format, '43556')).toMatchObject({ text, kind });
  });

  test.each([
    ['0.0%', '0.104895', '10.5', '10.4895'],
    ['0', '5.6', '6', '5.6'],
    ['#,##0.00', '1234.5', '1234.5', undefined],
    ['0.0,,"m"', '1234567', '1234567', undefined],
    ['# ?/?', '0.25', '0.25', undefined],
    ['0.00E+00', '12345', '12345', undefined],
    ['General', '0.30000000000000004', '0.3', undefined],
    ['0', '-0.2', '0', '-0.2'],
  ])('with the format %s, %s is %s', (format, value, text, exact) => {
    expect(numberWith(format, value)?.text).toBe(text);
    expect(numberWith(format, value)?.exact).toBe(exact);
  });

  test('a formula with an empty text result is an empty cell', () => {
    const xml = '<f>IF(A1="","",1)</f><v></v>';
    const kindOf = (type?: string) =>
      openWorkbook(
        testWorkbook({ sheets: { S: [[type === undefined ? { xml } : { xml, type }]] } }),
      ).sheet('S').cells[0]?.kind;
    expect(kindOf('str')).toBe('empty');
    expect(kindOf()).toBe('unknown');
  });

  test('dates count from 1904 if the workbook says so', () => {
    const sheet = openWorkbook(
      testWorkbook({
        sheets: { S: [[{ xml: '<v>42094</v>', style: 1 }]] },
        formats: ['yyyy-mm-dd'],
        from1904: true,
      }),
    ).sheet('S');
    expect(sheet.cells).toMatchObject([{ text: '2019-04-01' }]);
  });

  test('entities defined by the workbook are not expanded', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><workbook><sheets><sheet name="&b;"/></sheets></workbook>`;
    expect(() => openWorkbook(zipped({ 'xl/workbook.xml': bomb }))).toThrow('is damaged');
  });
});

describe('the same workbook saved as .xlsx and as .ods', () => {
  const books = ['visits.xlsx', 'visits.ods'].map((name) =>
    openWorkbook(readFileSync(join(fixtureFolder('spreadsheets'), name))),
  );
  const filled = (sheet: Sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ kind }) => kind !== 'empty'),
  });

  test('lists its sheets and the hidden ones', () => {
    for (const { names, hiddenNames } of books) {
      expect(names).toEqual(['LADO figures', 'Months', 'Errors', 'Workings']);
      expect(hiddenNames).toEqual(['Workings']);
    }
  });

  test.each(['LADO figures', 'Months', 'Errors', 'Workings'])('has the sheet %s', (name) => {
    const [excel, open] = books.map((book) => filled(book.sheet(name)));
    expect(open).toEqual(excel);
    expect(open?.cells.length).toBeGreaterThan(0);
  });

  test('has money, percentages, dates, months, hidden rows, merged cells and errors', () => {
    const [, book] = books;
    const figures = book?.sheet('LADO figures').cells.filter(({ row }) => row === 3);
    expect(figures?.map(({ address, kind, text }) => [address, kind, text])).toEqual([
      ['B4', 'text', '2017/18'],
      ['C4', 'text', 'Schools & colleges'],
      ['D4', 'number', '121'],
      ['E4', 'percent', '33.3'],
      ['F4', 'money', '1234.5'],
      ['G4', 'date', '2018-04-01'],
    ]);
    expect(book?.sheet('Months').cells.at(-1)).toMatchObject({ address: 'B3', text: '7' });
    expect(book?.sheet('Months').hiddenRows).toEqual([2]);
    expect(book?.sheet('Months').cells[2]).toMatchObject({ kind: 'month', text: '2018-04' });
    expect(book?.sheet('Errors').merged).toEqual(['A1:B1']);
    expect(book?.sheet('Errors').cells.at(-1)).toMatchObject({ kind: 'failed', text: '#DIV/0!' });
  });
});

describe('an .ods workbook', () => {
  const odsWith = (rows: string, more: Record<string, string> = {}) =>
    openWorkbook(
      zipped({
        'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
        ...more,
      }),
    );
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;

  test('repeats cells and rows, and reads grouped rows', () => {
    const sheet = odsWith(
      `<table:table-header-rows>${row('<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>')}</table:table-header-rows><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row-group>${row('<table:table-cell office:value-type="string"><text:p>a<text:s/>b</text:p></table:table-cell>')}</table:table-row-group>`,
    ).sheet('S');
    expect(shown(sheet)).toEqual([
      ['A1', 'number', '1'],
      ['B1', 'number', '1'],
      ['A1048572', 'text', 'a b'],
    ]);
  });

  test.each([
    ['a formula without a result', 'table:formula="of:=1+1"', '', 'unknown'],
    [
      'an error from an older program',
      'table:formula="of:=1" office:value-type="float" office:value="0"',
      'Err:502',
      'failed',
    ],
    ['a length of time', 'office:value-type="time" office:time-value="PT2H"', '02:00', 'time'],
    ['an invalid number', 'office:value-type="float" office:value="many"', 'many', 'failed'],
    ['nothing', '', '', 'empty'],
  ])('%s', (_name, attributes, words, kind) => {
    const cells = odsWith(
      row(
        `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>`,
      ),
    ).sheet('S').cells;
    expect(cells.find(({ address }) => address === 'A1')?.kind ?? 'empty').toBe(kind);
  });

  test('ambiguous decimal places are all kept', () => {
    const cell = (words: string) =>
      odsWith(
        row(
          `<table:table-cell office:value-type="float" office:value="10.489"><text:p>${words}</text:p></table:table-cell>`,
        ),
      ).sheet('S').cells[0]?.text;
    expect([cell('10.5'), cell('10,5'), cell('10')]).toEqual(['10.5', '10.489', '10']);
  });

  test('that claims millions of cells is refused', () => {
    const one = '<table:table-cell office:value-type="float" office:value="1"/>';
    expect(() =>
      odsWith(
        `<table:table-row table:number-rows-repeated="1048576">${one}</table:table-row>`,
      ).sheet('S'),
    ).toThrow('more cells than a table of figures');
    expect(() =>
      odsWith(row(one.replace('cell ', 'cell table:number-columns-repeated="90000000" '))).sheet(
        'S',
      ),
    ).toThrow('more cells than a table');
  });

  test('with a password is refused', () => {
    expect(() => odsWith('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' })).toThrow(
      'locked with a password',
    );
  });

  test('of another kind, such as a text document, is refused', () => {
    expect(() => openWorkbook(zipped({ 'content.xml': '<d><body><text/></body></d>' }))).toThrow(
      'not an .xlsx or .ods workbook',
    );
  });
});

describe('a file that is not a workbook is refused with an explanation', () => {
  const sound = testWorkbook({ sheets: { S: [['a', 1]] } });

  test.each<[string, Uint8Array, RegExp]>([
    ['an empty file', Buffer.alloc(0), /but it is not/u],
    ['plain text', Buffer.from('hello'), /but it is not/u],
    [
      'a workbook in the older format, or with a password',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /has a password, or is in the older \.xls format/u,
    ],
    ['another archive', zipped({ 'a.txt': 'hello' }), /is not an \.xlsx or \.ods workbook/u],
    ['a workbook truncated at the end', sound.subarray(0, sound.length - 40), /is damaged/u],
    [
      'a workbook truncated at the start',
      Buffer.concat([Buffer.from('PK'), sound.subarray(90)]),
      /is damaged|is not an/u,
    ],
    [
      'a workbook with broken XML',
      zipped({ 'xl/workbook.xml': '<workbook><sheets>' }),
      /is damaged/u,
    ],
    [
      'a zip bomb',
      zipped({ 'xl/workbook.xml': `<workbook>${' '.repeat(40_000_000)}</workbook>` }),
      /much larger than a table of figures/u,
    ],
  ])('%s', (_name, bytes, message) => {
    expect(() => openWorkbook(bytes)).toThrow(message);
  });

  test('a workbook that understates its size is refused', () => {
    const bytes = zipped({ 'xl/workbook.xml': `<workbook>${' '.repeat(5_000_000)}</workbook>` });
    const list = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(1000, list + 24);
    expect(() => openWorkbook(bytes)).toThrow('is damaged');
  });

  test('a corrupted workbook is either read or refused with an explanation', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = Buffer.from(sound);
          for (const [at, value] of changes) bytes[at] = value;
          try {
            const book = openWorkbook(bytes);
            for (const name of book.names) book.sheet(name);
          } catch (cause) {
            expect(cause).toBeInstanceOf(Error);
            expect((cause as Error).message).toMatch(/^(?:The|Row).*\.$/u);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
