import type { TextPlace, ToldFinder } from '../../figures/toldFigure.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { cellSentences, datasetSentences } from '../datasetSentences.ts';
import type { Rule } from '../rule.ts';
import { shownDatasets } from '../shownDatasets.ts';
import { tellingSentences } from '../tellingSentences.ts';
import { toldFinders } from '../toldFinders.ts';
import { shownEntries } from '../words.ts';

/** Nothing that is published tells a figure that a table hides: no text of the dataset, no word in a cell, and no page. */
export const toldSecrets: Rule = (context) => {
  const { entries } = context;
  const finders = toldFinders(context);
  if (finders.size === 0) return [];
  const own = entries.datasets.flatMap((entry) => {
    const find = finders.get(entry.id);
    const linked = [...shownDatasets(entry)].flatMap((id) => finders.get(id) ?? []);
    const cells = cellSentences(entry, entries.tables.get(entry.id));
    return [
      ...datasetSentences(entry).flatMap(({ text, place, kind }) =>
        [
          ...(find === undefined
            ? []
            : leak(find, text, kind === 'source' ? 'page' : 'dataset', place)),
          ...linked.flatMap((other) => leak(other, text, 'elsewhere', place)),
        ].slice(0, 1),
      ),
      ...(find === undefined
        ? []
        : cells.flatMap(({ text, place }) => leak(find, text, 'dataset', place))),
    ];
  });
  const pages = shownEntries(entries).filter(({ file }) => !file.startsWith('datasets/'));
  const told = pages.flatMap((entry) => {
    const shown = shownDatasets(entry);
    const all = [...finders].map(([id, find]): [ToldFinder, TextPlace] => [
      find,
      shown.has(id) ? 'page' : 'elsewhere',
    ]);
    return tellingSentences(entry).flatMap(({ text, place }) =>
      all.flatMap(([find, from]) => leak(find, text, from, place)).slice(0, 1),
    );
  });
  return [...own, ...told];
};

/** At most one finding for a sentence. It names the cell and never the number. */
function leak(find: ToldFinder, sentence: string, from: TextPlace, place: Place): Finding[] {
  return find(sentence, from)
    .slice(0, 1)
    .map(({ figure: { dataset, row, column, value } }) =>
      finding(
        'disclosure-text',
        place,
        value === null
          ? `A sentence here gives a small number that the dataset "${dataset}" hides with c in the row "${row}", column "${column}".`
          : `A sentence here gives the figure that the dataset "${dataset}" hides in the row "${row}", column "${column}", or a number it can be worked out from.`,
        // The texts of a dataset are plain words, without components.
        place.file.startsWith('datasets/')
          ? 'Write the sentence without the number, for example "a small number of". On its own, the number could identify a person or reveal another small number.'
          : `Write the sentence without the number, or with <Value dataset="${dataset}" row="${row}" column="${column}" />, which then says "a number not shown".`,
      ),
    );
}
