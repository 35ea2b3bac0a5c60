import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import { rowFinder } from '../../figures/rowNames.ts';
import { isTellable } from '../../figures/tellableFigures.ts';
import type { ToldFinder } from '../../figures/toldFigure.ts';
import { unitFinder } from '../../figures/unitWords.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { numbersIn } from '../../prose/numbersIn.ts';
import { datasetSentences } from '../datasetSentences.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { shownDatasets } from '../shownDatasets.ts';
import { toldFinders } from '../toldFinders.ts';

/** A limit or a rough number is not a figure in the table. */
const hedge =
  /\b(?:about|around|almost|nearly|roughly|approximately|some|over|under|just (?:over|under)|(?:more|fewer|less) than|at (?:least|most)|up to)\s+$/iu;

/** The numbers in the headline, the description and the charts of a dataset are figures that its table shows. */
export const datasetTexts: Rule = (context) => {
  const finders = toldFinders(context);
  return context.entries.datasets.flatMap((entry) => [
    ...componentFindings(entry),
    ...wrongNumbers(entry, context.datasets, finders),
  ]);
};

type DatasetEntry = RuleContext['entries']['datasets'][number];

/** The texts of a dataset are plain: what looks like a component would be printed as it is. */
function componentFindings(entry: DatasetEntry): Finding[] {
  return datasetSentences(entry).flatMap(({ text, place }) => {
    const [component] = /<\/?[A-Za-z][^>]*>?/u.exec(text) ?? [];
    if (component === undefined) return [];
    return [
      finding(
        'dataset-component',
        place,
        `The texts of a dataset are plain words, so readers would see "${component}" as typed.`,
        'Write the figure itself: the check compares it with the table. <Value ... /> works on pages.',
      ),
    ];
  });
}

function wrongNumbers(
  entry: DatasetEntry,
  datasets: RuleContext['datasets'],
  finders: ReadonlyMap<string, ToldFinder>,
): Finding[] {
  const dataset = datasets.get(entry.id);
  if (dataset === undefined) return [];
  const rowsIn = rowFinder(dataset);
  const countsUnit = unitFinder(dataset);
  const linked = [...shownDatasets(entry)].flatMap((id): PublishedDataset[] => {
    const other = datasets.get(id);
    return other === undefined ? [] : [other];
  });
  const tells = (sentence: string): boolean =>
    [entry.id, ...linked.map(({ id }) => id)].some(
      (id) =>
        (finders.get(id)?.(sentence, id === entry.id ? 'dataset' : 'elsewhere') ?? []).length > 0,
    );
  return datasetSentences(entry).flatMap(({ text, place, kind }): Finding[] => {
    // What tells a hidden figure is reported as that, in words that do not repeat it.
    if (kind !== 'headline' || tells(text)) return [];
    return numbersIn(text).flatMap((number): Finding[] => {
      const isOfUnit = countsUnit(text, number);
      if (number.isWord && !isOfUnit) return [];
      if (hedge.test(text.slice(0, number.start))) return [];
      if (isTellable(number, text, dataset, linked)) return [];
      const isAboutTable = isOfUnit || finders.has(entry.id) || rowsIn(text).length > 0;
      return [
        finding(
          isAboutTable ? 'figure-text' : 'figure-text-unsure',
          place,
          `The number ${number.text} is not in the table "${dataset.id}" and cannot be worked out from it.`,
          isAboutTable
            ? 'Correct the number, or the table.'
            : 'Correct the number. If it does not come from this table, move it to a footnote or leave it out.',
        ),
      ];
    });
  });
}
