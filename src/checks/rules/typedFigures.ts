import { pagesAmong } from '../../collections/index.ts';
import type { PublishedDataset, PublishedRow } from '../../figures/publishedDataset.ts';
import type { RowFinder } from '../../figures/rowNames.ts';
import { rowFinder } from '../../figures/rowNames.ts';
import { isSameFigure } from '../../figures/sameFigure.ts';
import { isTellable } from '../../figures/tellableFigures.ts';
import { unitFinder } from '../../figures/unitWords.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import type { NumberInText } from '../../prose/numbersIn.ts';
import { numbersIn } from '../../prose/numbersIn.ts';
import type { Entry } from '../../reader/entry.ts';
import { entriesOf } from '../../reader/entry.ts';
import { countingSentences } from '../countingSentences.ts';
import type { Rule } from '../rule.ts';
import { datasetsAtHand, shownDatasets } from '../shownDatasets.ts';
import { toldFinders } from '../toldFinders.ts';

/** A dataset that a page shows, with what it takes to see whether a sentence is about it. */
interface Shown {
  dataset: PublishedDataset;
  rowsIn: RowFinder;
  countsUnit: ReturnType<typeof unitFinder>;
}

/** A figure that a page draws from a dataset is not typed by hand beside it, rightly or wrongly. */
export const typedFigures: Rule = (context) => {
  const { entries, datasets, kinds } = context;
  const finders = toldFinders(context);
  const atHand = datasetsAtHand(entries);
  const named = (ids: Iterable<string>): PublishedDataset[] =>
    [...ids].flatMap((id) => datasets.get(id) ?? []);
  const pages: Entry<unknown>[] = [
    ...Object.keys(pagesAmong(kinds)).flatMap((name) => entriesOf(entries, name)),
    ...entries.reports,
  ];
  return pages.flatMap((entry): Finding[] => {
    const shown = named(shownDatasets(entry)).map((dataset) => ({
      dataset,
      rowsIn: rowFinder(dataset),
      countsUnit: unitFinder(dataset),
    }));
    if (shown.length === 0) return [];
    const all = named(atHand(entry));
    // What tells a hidden figure is reported as that, in words that do not repeat it.
    const tells = (sentence: string): boolean =>
      shown.some(({ dataset }) => (finders.get(dataset.id)?.(sentence, 'page') ?? []).length > 0);
    return countingSentences(entry).flatMap(({ text, place, numberPlaces }) =>
      (tells(text) ? [] : numbersIn(text)).flatMap((number, index) =>
        judged(number, text, shown, all, numberPlaces[index] ?? place),
      ),
    );
  });
};

function judged(
  number: NumberInText,
  sentence: string,
  shown: readonly Shown[],
  all: readonly PublishedDataset[],
  place: Place,
): Finding[] {
  for (const one of shown) {
    const where = cellOf(number, sentence, one);
    if (where === undefined) continue;
    const value = `<Value dataset="${one.dataset.id}" row="${where.row}" column="${where.column}" />`;
    return [
      finding(
        'figure-typed',
        place,
        `The figure ${number.text} is typed by hand, but it is in the dataset "${one.dataset.id}".`,
        `Write ${value}, so that it changes when the table does.`,
        { replace: number.text, with: value },
      ),
    ];
  }
  const counting = shown.filter(({ countsUnit }) => countsUnit(sentence, number));
  const about = counting.find(({ rowsIn }) => rowsIn(sentence).length > 0) ?? counting[0];
  if (about === undefined || number.isWord || isRough(number, sentence)) return [];
  const named = about.rowsIn(sentence);
  const [row = about.dataset.rows.at(-1)] = named;
  // A sentence that names one row is compared with that row, and against other tables only where they have it too.
  const others =
    named.length === 1
      ? shown.filter(({ rowsIn }) => rowsIn(sentence).length > 0).map(({ dataset }) => dataset)
      : all;
  const isKnown = others.some((dataset) =>
    isTellable(
      number,
      sentence,
      dataset === about.dataset ? narrowed(dataset, named) : dataset,
      [],
    ),
  );
  if (isKnown) return [];
  return [
    finding(
      'figure-typed-wrong',
      place,
      `The figure ${number.text} is typed by hand, and no table on this page shows it${named.length === 1 ? ` for "${row?.key ?? ''}"` : ''}: "${about.dataset.id}" counts the same thing.`,
      `Write <Value dataset="${about.dataset.id}" row="${row?.key ?? ''}" column="..." /> with the row and column you mean, or correct the number.`,
    ),
  ];
}

/** A dataset with only the row named in a sentence, and its totals. */
function narrowed(dataset: PublishedDataset, named: readonly PublishedRow[]): PublishedDataset {
  if (named.length !== 1) return dataset;
  return { ...dataset, rows: dataset.rows.filter((row) => row.isTotal || named.includes(row)) };
}

/**
 * The cell that a number repeats. Bare numbers below a hundred are too common to tell, so they have to be beside the row
 * and the unit.
 */
function cellOf(
  number: NumberInText,
  sentence: string,
  { dataset, rowsIn, countsUnit }: Shown,
): { row: string; column: string } | undefined {
  const isTelling = !number.isWord && (number.kind !== 'plain' || number.value >= 100);
  if (!isTelling && !countsUnit(sentence, number)) return undefined;
  const named = rowsIn(sentence);
  for (const { key, cells } of isTelling ? [...named, ...dataset.rows] : named)
    for (const column of dataset.columns) {
      const value = cells[column.id]?.value ?? null;
      const isExact =
        value !== null && (column.type !== 'share' || number.decimals === column.decimals);
      if (isExact && isSameFigure(number, value, column) && number.decimals >= 0)
        return { row: key, column: column.id };
    }
  return undefined;
}

/** Whether a sentence says itself that the number is a rough one. */
function isRough({ start }: NumberInText, sentence: string): boolean {
  return /\b(?:about|around|almost|nearly|roughly|approximately|some|at (?:least|most)|up to)\s+$/iu.test(
    sentence.slice(0, start),
  );
}
