import { isSmall, type DisclosurePolicy } from '../disclosure/disclosureProblem.ts';
import type { NumberInText } from '../prose/numbersIn.ts';
import { numbersIn } from '../prose/numbersIn.ts';
import type { Column } from '../schemas/column.ts';
import type { HiddenFigure } from './hiddenFigure.ts';
import type { PublishedDataset, PublishedRow } from './publishedDataset.ts';
import { rowFinder } from './rowNames.ts';
import { isRounded, isSameFigure, kindOf } from './sameFigure.ts';
import { unitFinder } from './unitWords.ts';

/** A hidden figure that a sentence tells, and the number that tells it. */
export interface ToldFigure {
  figure: HiddenFigure;
  number: NumberInText;
}

/** Looks through the sentences about a dataset for figures that it hides. */
export type ToldFinder = (sentence: string, from: TextPlace) => ToldFigure[];

/** Where a sentence stands: with the dataset itself, on a page that shows it, or on any other page. */
export type TextPlace = 'dataset' | 'page' | 'elsewhere';

/** What is counted most: people by any name, and what they did or had. */
const people =
  'adults?|allegations?|bab(?:y|ies)|boys?|brothers?|calls?|carers?|cases?|child|children|clients?|complaints?|concerns?|contacts?|daughters?|deaths?|enquir(?:y|ies)|famil(?:y|ies)|fathers?|females?|girls?|households?|incidents?|infants?|individuals?|kids|learners?|males?|men|man|m[ae]n|minors?|mothers?|officers?|parents?|patients?|people|perpetrators?|persons?|plans?|pupils?|referrals?|reports?|residents?|reviews?|siblings?|sisters?|sons?|staff|students?|survivors?|suspects?|teachers?|teen(?:ager)?s?|toddlers?|twins|victims?|wom[ae]n|workers?|youngsters?|youths?';
/** What follows a number that counts people or events without the word for them, as in "two of them" or "the police made 2." */
const followsFigure = new RegExp(
  `^(?: per ?cent| ?%)?(?:\\s*(?:[.,;:!?)\\]–-]|$)|\\s+(?:(?:new|more|other|such|young|vulnerable|older|out)\\s+)?(?:of|in|to|from|by|at|for|on|with|and|or|but|who|whom|that|this|last|during|came|come|were|was|are|is|made|had|have|went|did|left|about|through|${people})\\b)`,
  'iu',
);

/**
 * Finds numbers that are hidden figures, or from which one follows by a single step: a share of the whole, the whole that is
 * not shown, or the sum or difference of two rows that the sentence names. It looks in sentences that name the row or count
 * the same thing and, in the texts of the dataset itself, wherever the table does not show the same number elsewhere.
 */
export function toldFinder(
  dataset: PublishedDataset,
  hidden: readonly HiddenFigure[],
  policy: DisclosurePolicy,
): ToldFinder {
  const rowsIn = rowFinder(dataset);
  const countsUnit = unitFinder(dataset);
  const columnOf = new Map(dataset.columns.map((column) => [column.id, column]));
  const isShown = (number: NumberInText, rows = dataset.rows): boolean =>
    rows.some(({ cells }) =>
      Object.entries(cells).some(
        ([id, { value }]) => value !== null && isSameFigure(number, value, columnOf.get(id)),
      ),
    );
  const wholes = wholesOf(dataset, hidden);
  const tells = tellers(dataset, hidden, wholes);
  return (sentence, from) =>
    numbersIn(sentence).flatMap((number): ToldFigure[] => {
      const same = hidden.filter(({ value, column }) =>
        mayBe(number, value, columnOf.get(column), policy),
      );
      const isOfUnit = countsUnit(sentence, number);
      const mayCount =
        from === 'dataset' ||
        isOfUnit ||
        (from === 'page' && followsFigure.test(sentence.slice(number.end)));
      const isPercent = number.kind === 'percent';
      // Away from the table a number is taken for its figure only where it counts what the table counts, or what it counts is not said.
      if (!mayCount && !isPercent) return [];
      const rows = rowsIn(sentence);
      const isNamed = ({ row }: HiddenFigure): boolean => rows.some(({ key }) => key === row);
      const named =
        (mayCount ? same.find(isNamed) : undefined) ??
        hidden.filter(isNamed).find((figure) => tells.inOneStep(number, figure, rows));
      // Where the sentence also names a row that shows this number, it is that row's.
      if (named !== undefined && !isShown(number, rows)) return [{ figure: named, number }];
      if (!mayCount || isShown(number)) return [];
      const whole = hidden.find((figure) => tells.whole(number, figure));
      if (whole !== undefined && (from !== 'elsewhere' || rows.length > 0))
        return [{ figure: whole, number }];
      const known = same.find(({ value }) => value !== null);
      return known !== undefined && isBareFigure(number, from, isOfUnit)
        ? [{ figure: known, number }]
        : [];
    });
}

/** Whether a number is taken for a figure although its sentence names no row. */
function isBareFigure(number: NumberInText, from: TextPlace, isOfUnit: boolean): boolean {
  if (from === 'page') return isOfUnit;
  return from === 'dataset' && !(number.isWord && number.value === 1);
}

/** Whether a number may be a hidden figure. One that nobody here knows may be any small count. */
function mayBe(
  number: NumberInText,
  value: number | null,
  column: Column | undefined,
  policy: DisclosurePolicy,
): boolean {
  if (value !== null) return isSameFigure(number, value, column);
  return (
    column?.type === 'count' && kindOf(column) === number.kind && isSmall(number.value, policy)
  );
}

/** What all rows that are no total add up to, by column, where nothing in it is unknown. */
function wholesOf(
  { rows, columns }: PublishedDataset,
  hidden: readonly HiddenFigure[],
): ReadonlyMap<string, number> {
  const parts = rows.filter(({ isTotal }) => !isTotal);
  return new Map(
    columns
      .filter(({ type }) => type === 'count')
      .flatMap(({ id }): [string, number][] => {
        const values = parts.map((row) => trueValue(row, id, hidden));
        if (values.length < 2 || values.includes(null)) return [];
        return [[id, values.reduce<number>((sum, value) => sum + (value ?? 0), 0)]];
      }),
  );
}

function trueValue(
  row: PublishedRow,
  column: string,
  hidden: readonly HiddenFigure[],
): number | null {
  const own = hidden.find((figure) => figure.row === row.key && figure.column === column);
  return own === undefined ? (row.cells[column]?.value ?? null) : own.value;
}

/** The numbers from which a hidden count follows by one step. */
function tellers(
  { rows, columns }: PublishedDataset,
  hidden: readonly HiddenFigure[],
  wholes: ReadonlyMap<string, number>,
) {
  const isCount = (id: string): boolean =>
    columns.some((column) => column.id === id && column.type === 'count');
  return {
    /** Whether a number is all rows together, which the table does not show. */
    whole: (number: NumberInText, { column }: HiddenFigure): boolean => {
      const whole = wholes.get(column);
      return (
        number.kind === 'plain' && whole !== undefined && isRounded(number, whole) && whole > 0
      );
    },
    /** Whether a number is a share of a hidden count, or its sum with, or difference from, another row that is named. */
    inOneStep: (
      number: NumberInText,
      { row, column, value }: HiddenFigure,
      named: readonly PublishedRow[],
    ): boolean => {
      if (value === null || value === 0 || !isCount(column)) return false;
      if (number.kind === 'percent') {
        const totals = rows.flatMap(({ isTotal, cells }) =>
          isTotal ? (cells[column]?.value ?? []) : [],
        );
        return [...totals, wholes.get(column) ?? 0].some(
          (whole) => whole > 0 && isRounded(number, (100 * value) / whole),
        );
      }
      if (number.kind !== 'plain' || number.isWord) return false;
      return named.some((other) => {
        const known = other.key === row || other.isTotal ? null : trueValue(other, column, hidden);
        return known !== null && [known + value, Math.abs(known - value)].includes(number.value);
      });
    },
  };
}
