import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../findings/nearest.ts';
import type { CsvCell, CsvSource } from '../reader/csvSource.ts';
import type { Entry } from '../reader/entry.ts';
import type { DatasetDefinition } from '../schemas/dataset.ts';
import type { FigureRow, FigureTable } from './figureTable.ts';
import { isHiddenMark } from './hiddenMark.ts';
import { readFigure } from './readFigure.ts';

/** Reads the table of a dataset by its definition. The table is `null` when its shape is wrong. */
export function readTable(
  entry: Entry<DatasetDefinition>,
  csv: CsvSource,
): { table: FigureTable | null; findings: Finding[] } {
  const { columns, key } = entry.data;
  const file = `datasets/${entry.id}.csv`;
  const headerFindings = checkHeader(
    csv,
    columns.map(({ id }) => id),
    file,
  );
  if (headerFindings.length > 0) return { table: null, findings: headerFindings };
  if (csv.rows.length === 0) {
    return {
      table: null,
      findings: [
        finding(
          'csv-empty',
          { file, line: 1 },
          'The table has a first row but nothing under it.',
          'Add the figures, or delete both files of the dataset.',
        ),
      ],
    };
  }
  const findings: Finding[] = [];
  const rows: FigureRow[] = [];
  const byKey = new Map<string, FigureRow>();
  // "Other" and "other" are one row to a reader.
  const byName = new Map<string, FigureRow>();
  const waiting = csv.rows.filter((cells) => isWaiting(cells, entry.data));
  findings.push(...waitingFindings(waiting, file));
  for (const cells of csv.rows) {
    if (waiting.includes(cells)) continue;
    const width = cells.findLastIndex((cell) => cell.text !== '') + 1;
    if (width > columns.length || cells.length < columns.length) {
      findings.push(raggedFinding(cells, columns.length, file));
      continue;
    }
    const row: FigureRow = { key: '', cells: {} };
    columns.forEach((column, index) => {
      const cell = cells[index];
      if (cell === undefined) return;
      const read = readFigure(cell, column);
      row.cells[column.id] = read.figure;
      findings.push(...read.findings);
    });
    row.key = key.map((id) => row.cells[id]?.text ?? '').join('/');
    const name = row.key.toLowerCase().replaceAll(/\s+/gu, ' ');
    const twin = byName.get(name);
    if (!byKey.has(row.key)) byKey.set(row.key, row);
    if (twin === undefined) byName.set(name, row);
    else {
      findings.push(
        finding(
          'row-duplicate',
          cells[0]?.place ?? { file },
          `The row "${row.key}" is already in the table${twin.key === row.key ? '' : ` as "${twin.key}"`}, in line ${Object.values(twin.cells)[0]?.place.line ?? '?'}.`,
          'Delete one of the two, or correct its first cells.',
        ),
      );
    }
    rows.push(row);
  }
  const table = { id: entry.id, definition: entry.data, rows, byKey, place: entry.place };
  return { table, findings: [...findings, ...columnsOfNumbers(table)] };
}

/** Columns that hold figures for the most part and are called words: no small number in them would be hidden. */
function columnsOfNumbers({ definition, rows, place }: FigureTable): Finding[] {
  return definition.columns.flatMap(({ id, type }, index) => {
    const isOfWords = (type === 'text' || type === 'category') && !definition.key.includes(id);
    const figures = rows.filter(({ cells }) => isFigureText(cells[id]?.text ?? ''));
    if (!isOfWords || 2 * figures.length < rows.length) return [];
    return [
      finding(
        'column-of-numbers',
        place(['columns', index, 'type']),
        `The column "${id}" is described as words, but most of its cells are figures. Small numbers in it would not be hidden.`,
        'Give it the type count (with a unit), share, rate or money. Write c in a cell with a hidden figure.',
      ),
    ];
  });
}

/** Whether a text is a figure, or a sign for a hidden one. */
function isFigureText(text: string): boolean {
  return /^[-−(]?£?\d[\d,]*(?:\.\d+)?%?\)?$/u.test(text) || isHiddenMark(text);
}

/** A row with more or fewer cells than the table has columns. */
function raggedFinding(cells: readonly CsvCell[], columns: number, file: string): Finding {
  const width = cells.findLastIndex((cell) => cell.text !== '') + 1;
  const count = Math.max(width, cells.length);
  return finding(
    'csv-ragged',
    cells[Math.min(columns, cells.length - 1)]?.place ?? { file },
    `This row has ${count === 1 ? 'one cell' : `${count} cells`}; the table has ${columns} columns.`,
    width <= 1
      ? 'Move a note to "footnotes" in the .yaml file, or delete the row.'
      : 'Look for a missing cell, or for a comma inside a number.',
  );
}

function waitingFindings(waiting: readonly CsvCell[][], file: string): Finding[] {
  const [first] = waiting[0] ?? [];
  if (waiting.length === 0) return [];
  const isOne = waiting.length === 1;
  return [
    finding(
      'row-empty',
      first?.place ?? { file },
      `${isOne ? 'This row has' : `${waiting.length} rows from here on have`} no figures yet, and the site leaves ${isOne ? 'it' : 'them'} out.`,
      isNote(first?.text ?? '')
        ? 'It reads like a note: move it to the footnotes in the settings of the table, and delete the row.'
        : 'Add the figures when you have them, write x if one is not available, or delete the row.',
    ),
  ];
}

/** Whether the first cell of a row is a note and no name. */
function isNote(text: string): boolean {
  return /^(?:notes?|sources?|n\.?b\.?)\b|^[*†‡¹²³]|\S\s.+[.]$/iu.test(text);
}

/** Whether a row has the names of its key columns and no figure yet, though one is needed. */
function isWaiting(cells: readonly CsvCell[], { columns, key }: DatasetDefinition): boolean {
  const own = columns.flatMap((column, index) =>
    key.includes(column.id) ? [] : [{ column, cell: cells[index] }],
  );
  const isNeeded = own.some(
    ({ column }) => !('numerator' in column) || column.numerator === undefined,
  );
  const isNamed = columns.every(
    (column, index) => !key.includes(column.id) || cells[index]?.text !== '',
  );
  return (
    cells.length === columns.length &&
    isNamed &&
    isNeeded &&
    own.every(({ cell }) => cell?.text === '')
  );
}

function checkHeader(csv: CsvSource, expected: readonly string[], file: string): Finding[] {
  const found = csv.header.map(({ text }) => text);
  const findings = csv.header.flatMap(({ text, place }, index) => {
    if (text === expected[index]) return [];
    if (expected.includes(text))
      return [
        finding(
          'csv-header',
          place,
          `The column "${text}" is in a different place in the .yaml file.`,
          `The order is: ${listOf(expected, 30)}.`,
        ),
      ];
    return [
      finding(
        'csv-header',
        place,
        `There is no column "${text}" in the .yaml file.${didYouMean(text, expected)}`,
        `The columns are: ${listOf(expected, 30)}.`,
        found.includes(expected[index] ?? '') ? null : spellingCure(text, expected),
      ),
    ];
  });
  const missing = expected.filter((id) => !found.includes(id));
  if (missing.length > 0 && found.length < expected.length) {
    findings.push(
      finding(
        'csv-header',
        { file, line: 1 },
        `The first row is missing ${listOf(missing)}.`,
        `The columns are: ${listOf(expected, 30)}.`,
      ),
    );
  }
  return findings;
}
