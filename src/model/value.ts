import { finding } from '../findings/catalogue.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { didYouMean, listOf, spellingCure } from '../findings/nearest.ts';
import { formatFigure, formatPercent } from '../figures/format.ts';
import type { PublishedCell, PublishedDataset } from '../figures/publishedDataset.ts';
import type { ValueProperties } from '../schemas/authorComponent.ts';
import type { Words } from '../words/words.ts';

/** A figure for a sentence, or why there is none. */
export type ValueText = { text: string; findings: [] } | { text: null; findings: Finding[] };

/** The words of a figure in a sentence: the value, how far it lies from another, or by how much it changed. */
export function valueText(
  properties: ValueProperties,
  datasets: ReadonlyMap<string, PublishedDataset>,
  place: Place,
  words: Words,
): ValueText {
  const dataset = datasets.get(properties.dataset);
  if (dataset === undefined) {
    return {
      text: null,
      findings: [
        finding(
          'reference-unknown',
          place,
          `There is no dataset "${properties.dataset}".${didYouMean(properties.dataset, datasets.keys())}`,
          'Correct the name, or add the dataset.',
          spellingCure(properties.dataset, datasets.keys()),
        ),
      ],
    };
  }
  const column = dataset.columns.find(({ id }) => id === properties.column);
  if (column === undefined) {
    const ids = dataset.columns.map(({ id }) => id);
    return {
      text: null,
      findings: [
        finding(
          'column-unknown',
          place,
          `The dataset "${dataset.id}" has no column "${properties.column}".${didYouMean(properties.column, ids)}`,
          `The columns are: ${listOf(ids, 30)}.`,
          spellingCure(properties.column, ids),
        ),
      ],
    };
  }
  const cell = cellAt(dataset, properties.row, column.id, place);
  if ('findings' in cell) return cell;
  const form = properties.form ?? 'value';
  if (form === 'value' || properties.from === undefined)
    return { text: cell.symbol === 'c' ? words('author.hiddenNumber') : cell.text, findings: [] };
  const base = cellAt(dataset, properties.from, column.id, place);
  if ('findings' in base) return base;
  if (
    cell.value === null ||
    base.value === null ||
    (form === 'percentage-change' && base.value === 0)
  ) {
    const missing = cell.value === null ? properties.row : properties.from;
    return {
      text: null,
      findings: [
        finding(
          'row-unknown',
          place,
          `The figure for "${missing}" cannot be compared: it is ${cell.value === null ? cell.text : base.text}.`,
          'Compare two rows with published figures, or write the sentence without the comparison.',
        ),
      ],
    };
  }
  const change = cell.value - base.value;
  return {
    text:
      form === 'difference'
        ? formatFigure(Math.abs(change), column)
        : formatPercent((change / base.value) * 100),
    findings: [],
  };
}

function cellAt(
  dataset: PublishedDataset,
  key: string,
  column: string,
  place: Place,
): PublishedCell | { text: null; findings: Finding[] } {
  const cell = dataset.rows.find((row) => row.key === key)?.cells[column];
  if (cell !== undefined) return cell;
  const keys = dataset.rows.map((row) => row.key);
  return {
    text: null,
    findings: [
      finding(
        'row-unknown',
        place,
        `The dataset "${dataset.id}" has no row "${key}".${didYouMean(key, keys)}`,
        `The rows are: ${listOf(keys, 30)}.`,
        spellingCure(key, keys),
      ),
    ],
  };
}
