import type { Broken } from './broken.ts';

/** Every cell of a table emptied, mistyped and changed; rows and columns deleted, duplicated and renamed. */
export function brokenTables(file: string, text: string): Broken[] {
  const rows = text
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));
  const written = (table: string[][]) => ({
    [file]: `${table.map((row) => row.join(',')).join('\n')}\n`,
  });
  const with_ = (row: number, column: number, value: string) =>
    written(rows.map((cells, index) => (index === row ? cells.with(column, value) : cells)));
  const cellBroken: Broken[] = rows.flatMap((cells, row) =>
    cells.flatMap((value, column): Broken[] => {
      const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
      const at = { file, lines: [row + 1, row + 1] as const, cell };
      const name = `${file} ${cell}`;
      if (row === 0) {
        return [
          {
            ...at,
            kind: 'column renamed',
            name: `${name} renamed`,
            codes: ['csv-header'],
            changes: with_(row, column, `${value}x`),
          },
          {
            ...at,
            cell: undefined,
            kind: 'column renamed',
            name: `${name} without a name`,
            codes: ['csv-header'],
            changes: with_(row, column, ''),
          },
        ];
      }
      const emptied: Broken = {
        ...at,
        kind: 'cell emptied',
        name: `${name} emptied`,
        codes: ['cell-empty', 'csv-ragged'],
        changes: with_(row, column, ''),
      };
      if (column === 0)
        return [
          emptied,
          {
            ...at,
            kind: 'formula',
            name: `${name} a formula`,
            codes: ['cell-formula'],
            changes: with_(row, column, '=1+1'),
          },
        ];
      // A share may be left blank, because it is worked out from the counts.
      return [
        ...(column === 2 ? [] : [emptied]),
        ...[
          'abc',
          '-1',
          '1.5.2',
          '1e5',
          '£5',
          '½',
          'n/a',
          '<5',
          ...(column === 2 ? [] : ['12%']),
        ].map((wrong): Broken => ({
          ...at,
          kind: 'cell mistyped',
          name: `${name} is ${wrong}`,
          codes: ['cell-value', 'cell-formula'],
          changes: with_(row, column, wrong),
        })),
      ];
    }),
  );
  const lines = rows.map((row) => row.join(','));
  const rowBroken: Broken[] = lines.flatMap((line, row): Broken[] =>
    row === 0
      ? []
      : [
          {
            kind: 'row doubled',
            name: `${file} row ${row + 1} doubled`,
            file,
            lines: [row + 2, row + 2],
            codes: ['row-duplicate'],
            changes: { [file]: `${lines.toSpliced(row, 0, line).join('\n')}\n` },
          },
          {
            kind: 'row ragged',
            name: `${file} row ${row + 1} too long`,
            file,
            lines: [row + 1, row + 1],
            codes: ['csv-ragged'],
            changes: { [file]: `${lines.with(row, `${line},1`).join('\n')}\n` },
          },
          {
            kind: 'row ragged',
            name: `${file} row ${row + 1} too short`,
            file,
            lines: [row + 1, row + 1],
            codes: ['csv-ragged'],
            changes: {
              [file]: `${lines.with(row, line.slice(0, line.lastIndexOf(','))).join('\n')}\n`,
            },
          },
          {
            kind: 'row lost',
            name: `${file} row ${row + 1} lost`,
            file: 'datasets/',
            changes: { [file]: `${lines.toSpliced(row, 1).join('\n')}\n` },
          },
          {
            kind: 'figure changed',
            name: `${file} row ${row + 1} one more`,
            file,
            codes: ['figure-contradiction', 'figure-relation'],
            changes: {
              [file]: `${lines
                .with(
                  row,
                  line.replace(/,(\d+)/u, (_all, digits: string) => `,${Number(digits) + 1}`),
                )
                .join('\n')}\n`,
            },
          },
          {
            kind: 'quotation mark',
            name: `${file} row ${row + 1} with an open quotation mark`,
            file,
            codes: ['csv-syntax'],
            changes: { [file]: `${lines.with(row, `"${line}`).join('\n')}\n` },
          },
        ],
  );
  return [
    ...cellBroken,
    ...rowBroken,
    {
      kind: 'header lost',
      name: `${file} without its header`,
      file,
      lines: [1, 1],
      codes: ['csv-header'],
      changes: { [file]: `${lines.slice(1).join('\n')}\n` },
    },
    {
      kind: 'header lost',
      name: `${file} with nothing but its header`,
      file,
      codes: ['csv-empty'],
      changes: { [file]: `${lines[0] ?? ''}\n` },
    },
  ];
}
