import { isSmall, type DisclosurePolicy } from '../disclosure/disclosureProblem.ts';
import type { NumberInText } from '../prose/numbersIn.ts';
import { numbersIn } from '../prose/numbersIn.ts';
import type { Column } from '../schemas/column.ts';
import type { HiddenFigure } from './hiddenFigure.ts';
import type { PublishedDataset } from './publishedDataset.ts';
import { rowFinder } from './rowNames.ts';
import { isSameFigure, kindOf } from './sameFigure.ts';
import { unitFinder } from './unitWords.ts';

/** A hidden figure that a sentence tells, and the number that tells it. */
export interface ToldFigure {
  figure: HiddenFigure;
  number: NumberInText;
}

/** Looks through the sentences about a dataset for figures that it hides. */
export type ToldFinder = (sentence: string, isOwn: boolean) => ToldFigure[];

/**
 * Finds numbers that are hidden figures: in a sentence that names the row or counts the same thing, and, in the texts of the
 * dataset itself, wherever the table does not show the same number elsewhere.
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
  return (sentence, isOwn) =>
    numbersIn(sentence).flatMap((number): ToldFigure[] => {
      const same = hidden.filter(({ value, column }) =>
        mayBe(number, value, columnOf.get(column), policy),
      );
      if (same.length === 0) return [];
      const rows = rowsIn(sentence);
      const named = same.find(({ row }) => rows.some(({ key }) => key === row));
      // Where the sentence also names a row that shows this number, it is that row's.
      if (named !== undefined && !isShown(number, rows)) return [{ figure: named, number }];
      const known = same.find(({ value }) => value !== null);
      if (known === undefined || isShown(number)) return [];
      const isBare = isOwn && !(number.isWord && number.value === 1);
      return isBare || countsUnit(sentence, number) ? [{ figure: known, number }] : [];
    });
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
