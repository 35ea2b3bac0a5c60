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
export type ToldFinder = (sentence: string, from: TextPlace) => ToldFigure[];

/** Where a sentence stands: with the dataset itself, on a page that shows it, or on a page of the same report. */
export type TextPlace = 'dataset' | 'page' | 'report';

/** What follows a number that counts people or events without the word for them, as in "two of them" or "the police made 2." */
const followsFigure =
  /^(?: per ?cent| ?%)?(?:\s*(?:[.,;:!?)\]–-]|$)|\s+(?:(?:new|more|other|such|young|vulnerable|older)\s+)?(?:of|in|to|from|by|at|for|on|with|and|or|but|who|whom|that|this|last|during|came|come|were|was|are|is|made|had|have|went|did|left|about|through|adults?|allegations?|boys?|calls?|cases?|child|children|complaints?|concerns?|contacts?|deaths?|enquir(?:y|ies)|famil(?:y|ies)|girls?|incidents?|men|man|m[ae]n|people|persons?|referrals?|reports?|reviews?|wom[ae]n)\b)/iu;

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
  return (sentence, from) =>
    numbersIn(sentence).flatMap((number): ToldFigure[] => {
      const same = hidden.filter(({ value, column }) =>
        mayBe(number, value, columnOf.get(column), policy),
      );
      if (same.length === 0) return [];
      const isOfUnit = countsUnit(sentence, number);
      // Away from the table a number is taken for its figure only where it counts what the table counts, or what it counts is not said.
      const isFigure =
        from === 'dataset' ||
        isOfUnit ||
        (from === 'page' && followsFigure.test(sentence.slice(number.end)));
      if (!isFigure) return [];
      const rows = rowsIn(sentence);
      const named = same.find(({ row }) => rows.some(({ key }) => key === row));
      // Where the sentence also names a row that shows this number, it is that row's.
      if (named !== undefined && !isShown(number, rows)) return [{ figure: named, number }];
      const known = same.find(({ value }) => value !== null);
      if (known === undefined || isShown(number)) return [];
      const isBare = from === 'dataset' && !(number.isWord && number.value === 1);
      return isBare || (from !== 'report' && isOfUnit) ? [{ figure: known, number }] : [];
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
