import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { CellAddress } from './equation.ts';
import type { FigureTable } from './figureTable.ts';
import { decimalsOf, formatFigure, roundTo } from './format.ts';
import type { Discrepancy } from './reconciliation.ts';
import { shareSums } from './relationFindings.ts';

/** Every contradiction needs an explanation for readers, and every explanation a contradiction. */
export function explanationFindings(
  tables: ReadonlyMap<string, FigureTable>,
  discrepancies: readonly Discrepancy[],
  valueOf: (cell: CellAddress) => number | null,
): Finding[] {
  const unexplained = discrepancies.flatMap(({ cell, printed, worked, from }) => {
    const table = tables.get(cell.dataset);
    const column = table?.definition.columns.find(({ id }) => id === cell.column);
    const figure = table?.byKey.get(cell.row)?.cells[cell.column];
    if (table === undefined || column === undefined || figure === undefined) return [];
    const explained = table.definition.contradictions.some(
      (entry) =>
        entry.column === cell.column && (entry.row === undefined || entry.row === cell.row),
    );
    if (explained) return [];
    return [
      finding(
        'figure-contradiction',
        figure.place,
        `The table prints ${formatFigure(printed, column)} here, but ${from} ${from.startsWith('the counts') ? 'give' : 'is'} ${formatFigure(roundTo(worked, Math.max(decimalsOf(column), 0)), column)}.`,
        'Correct the figure. If this is what the source prints, explain it under "contradictions" in the .yaml file: the site then publishes the figure the counts give, with a footnote.',
      ),
    ];
  });
  const unneeded = [...tables.values()].flatMap((table) =>
    table.definition.contradictions.flatMap((entry, index) => {
      const contradicted = discrepancies.some(
        ({ cell }) =>
          cell.dataset === table.id &&
          cell.column === entry.column &&
          (entry.row === undefined || entry.row === cell.row),
      );
      const sharesAstray = table.definition.relations.some(
        (relation) =>
          relation.type === 'shares-sum' &&
          relation.column === entry.column &&
          shareSums(table, relation.column, relation.within, relation.except, valueOf).some(
            ({ sum }) => Math.abs(sum - 100) > relation.tolerance,
          ),
      );
      if (contradicted || sharesAstray) return [];
      return [
        finding(
          'contradiction-unneeded',
          table.place(['contradictions', index]),
          `The figures in the column "${entry.column}"${entry.row === undefined ? '' : `, row "${entry.row}",`} agree with the counts.`,
          'Delete the explanation, or correct the row and column it names. If it is a comment rather than a contradiction, put it under "footnotes".',
        ),
      ];
    }),
  );
  return [...unexplained, ...unneeded];
}
