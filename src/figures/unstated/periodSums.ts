import type { Column } from '../../schemas/column.ts';
import type { FigureRow, FigureTable } from '../figureTable.ts';
import { rowsSum } from './relationText.ts';
import { addsUp, quoted, type Sight, term, type UnstatedSum } from './unstatedRelation.ts';

/** Months counted from the year 0: the first of a period, and the first after it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface PeriodFigure {
  readonly table: FigureTable;
  readonly row: FigureRow;
  readonly column: Column & { type: 'count' };
  readonly span: Span;
  /** What the row is about besides its period. */
  readonly about: string;
}

/** Periods that together make up another, in the same table or elsewhere: months of a quarter, quarters of a year. */
export function periodSums(sight: Sight): Omit<UnstatedSum, 'place'>[] {
  const figures = [...sight.tables.values()].flatMap(periodFigures);
  const alike = Map.groupBy(figures, ({ about, column }) => `${column.unit}|${about}`);
  return [...alike.values()].flatMap((group) =>
    group.flatMap((whole): Omit<UnstatedSum, 'place'>[] =>
      [...Map.groupBy(group, ({ table, column }) => `${table.id}|${column.id}`).values()].flatMap(
        (own) => {
          const parts = partsOf(whole, own);
          if (parts === null) return [];
          const all = [whole, ...parts];
          const signed = all.map(
            (one, index) => [sight.valueOf(addressOf(one)), index === 0 ? 1 : -1] as const,
          );
          const isOfHidden = all.some((one) => sight.isHidden(addressOf(one)));
          if (!isOfHidden || !addsUp(signed, sight.largestSmall)) return [];
          const isOne = parts.every(({ table }) => table.id === whole.table.id);
          const nameOf = ({ table, row }: PeriodFigure) =>
            isOne ? row.key : `${table.id}: ${row.key}`;
          return [
            {
              sums: [all.map((one, index) => term(addressOf(one), index === 0 ? 1 : -1))],
              words: `${quoted(parts.map(nameOf))} together cover the same time as "${nameOf(whole)}", and add up to it`,
              dataset: whole.table.id,
              figures: all.map(nameOf),
              relation: isOne
                ? rowsSum(
                    whole.row.key,
                    parts.map(({ row }) => row.key),
                    [whole.column.id],
                  )
                : null,
            },
          ];
        },
      ),
    ),
  );
}

function addressOf({ table, row, column }: PeriodFigure) {
  return { dataset: table.id, row: row.key, column: column.id };
}

function periodFigures(table: FigureTable): PeriodFigure[] {
  const { columns, key } = table.definition;
  const periods = columns.filter(({ id, type }) => type === 'period' && key.includes(id));
  const [period] = periods;
  if (period === undefined || periods.length > 1) return [];
  const counts = columns.filter((column) => column.type === 'count');
  return table.rows.flatMap((row) => {
    const span = spanOf(row.cells[period.id]?.text ?? '');
    const about = key
      .flatMap((id) => (id === period.id ? [] : (row.cells[id]?.text ?? '')))
      .join('/');
    return span === null ? [] : counts.map((column) => ({ table, row, column, span, about }));
  });
}

/** Two or more periods that follow each other from the start of a whole to its end, or `null`. */
function partsOf(whole: PeriodFigure, own: readonly PeriodFigure[]): PeriodFigure[] | null {
  const parts: PeriodFigure[] = [];
  let at = whole.span.from;
  while (at < whole.span.to) {
    const next = own
      .filter(({ span }) => span.from === at && span.to <= whole.span.to)
      .filter(
        (one) => one !== whole && one.span.to - one.span.from < whole.span.to - whole.span.from,
      )
      .sort((a, b) => a.span.to - b.span.to)[0];
    if (next === undefined) return null;
    parts.push(next);
    at = next.span.to;
  }
  return parts.length >= 2 ? parts : null;
}

/** The months of a period as tables write it; a year written "2018-19" starts in April. `null` for days and other words. */
export function spanOf(text: string): Span | null {
  const [, year = '', second = '', quarter = ''] =
    /^(\d{4})(?:-(\d{2}))?(?: Q([1-4]))?$/u.exec(text) ?? [];
  if (year === '') return null;
  const isFinancial = Number(second) === (Number(year) + 1) % 100;
  if (second !== '' && !isFinancial) {
    const month = Number(year) * 12 + Number(second) - 1;
    return Number(second) > 12 ? null : { from: month, to: month + 1 };
  }
  const start = Number(year) * 12 + (isFinancial ? 3 : 0);
  if (quarter === '') return { from: start, to: start + 12 };
  const from = start + 3 * (Number(quarter) - 1);
  return { from, to: from + 3 };
}
