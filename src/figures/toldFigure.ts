import { isSmall, type DisclosurePolicy } from '../disclosure/disclosureProblem.ts';
import type { NumberInText } from '../prose/numbersIn.ts';
import { numbersIn } from '../prose/numbersIn.ts';
import { changesIn } from '../prose/changesIn.ts';
import { limitsIn } from '../prose/limitsIn.ts';
import { partsIn, timesIn } from '../prose/partsIn.ts';
import type { Column } from '../schemas/column.ts';
import type { HiddenFigure } from './hiddenFigure.ts';
import type { PublishedDataset } from './publishedDataset.ts';
import { rowFinder } from './rowNames.ts';
import { isSameFigure, kindOf } from './sameFigure.ts';
import { tellers } from './tellers.ts';
import { unitFinder } from './unitWords.ts';

/** A hidden figure that a sentence tells, and the number that tells it. */
export interface ToldFigure {
  figure: HiddenFigure;
  /** The number, where a single one tells it. */
  number?: NumberInText;
}

/** Looks through the sentences about a dataset for figures that it hides. */
export type ToldFinder = (sentence: string, from: TextPlace) => ToldFigure[];

/** Where a sentence is: with the dataset itself, on a page that shows it, or on any other page. */
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
  const tells = tellers(dataset, hidden, policy);
  const inNumbers = (sentence: string, from: TextPlace): ToldFigure[] =>
    [...numbersIn(sentence), ...partsIn(sentence)].flatMap((number): ToldFigure[] => {
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
  /** What several numbers, limits or comparisons tell of a hidden figure that the sentence names. */
  const inOtherWords = (sentence: string, from: TextPlace): ToldFigure[] => {
    if (from === 'elsewhere') return [];
    const rows = rowsIn(sentence);
    const named = hidden.filter(({ row }) => rows.some(({ key }) => key === row));
    const plain = numbersIn(sentence).filter(({ kind }) => kind === 'plain');
    const figure = named.find(
      (one) =>
        tells.together(plain, one) ||
        limitsIn(sentence).some((limits) => tells.within(limits, one)) ||
        timesIn(sentence).some((many) => tells.times(many, one, rows)) ||
        changesIn(sentence).some((factor) => tells.changed(factor, one)),
    );
    return figure === undefined ? [] : [{ figure }];
  };
  return (sentence, from) => [...inNumbers(sentence, from), ...inOtherWords(sentence, from)];
}

/** Whether a number is taken for a figure although its sentence names no row. */
function isBareFigure(number: NumberInText, from: TextPlace, isOfUnit: boolean): boolean {
  if (from === 'page') return isOfUnit;
  return from === 'dataset' && !(number.isWord && number.value === 1);
}

/** Whether a number may be a hidden figure. One that no one here knows may be any small count. */
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
