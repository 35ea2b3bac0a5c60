import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { formatFigure } from '../../figures/format.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Entries, Entry } from '../../reader/entry.ts';
import type { Measure, MeasuresFileSchema, Travel } from '../../schemas/measure.ts';
import type { z } from 'zod';
import { valueText } from '../value.ts';
import type { Words } from '../../words/words.ts';
import type { MeasureFigure, MeasureLink, MeasurePage, RecommendationLink } from './improvement.ts';
import { linksFor } from './recommendationLinks.ts';

type MeasuresEntry = Entry<z.output<typeof MeasuresFileSchema>>;

/** The page of all measures. */
export const measuresAddress = '/improvement/measures/';

/** Every measure by its id, for links. */
export function measureLinks(entries: Entries): Map<string, MeasureLink> {
  return new Map(
    entries.measures.flatMap((file) =>
      file.data.indicators.map(
        ({ id, title }) => [id, { id, title, address: `${measuresAddress}#${id}` }] as const,
      ),
    ),
  );
}

/** Builds the measures, with figures of datasets in place. */
export function buildMeasures(
  entries: Entries,
  datasets: ReadonlyMap<string, PublishedDataset>,
  recommendations: ReadonlyMap<string, RecommendationLink>,
  words: Words,
): { measures: MeasurePage[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const measures = entries.measures.flatMap((entry) =>
    entry.data.indicators.map((measure, index): MeasurePage => {
      const { figures, targets, answers, ...fields } = measure;
      const actuals =
        figures === undefined
          ? statedFigures(measure, words)
          : datasetFigures(entry, index, figures, datasets, findings, words);
      const travel = travelOf(actuals, measure.better);
      if (travel !== null && measure.travel !== undefined && measure.travel !== travel) {
        findings.push(
          finding(
            'travel-contradiction',
            entry.place(['indicators', index, 'travel']),
            `The last two figures make it "${travel}", but "travel" says "${measure.travel}".`,
            'Delete "travel": with two figures, the site works out the direction.',
          ),
        );
      }
      return {
        ...fields,
        address: `${measuresAddress}#${measure.id}`,
        actuals,
        targets: targets.map(({ value, by, note }) => ({
          text: figureText(value, measure.unit, words),
          by: by ?? null,
          note: note ?? null,
        })),
        travel: travel ?? measure.travel ?? 'not-stated',
        dataset: figures === undefined ? null : `/data/${figures.dataset}/`,
        answers: linksFor(answers, recommendations),
      };
    }),
  );
  return { measures, findings };
}

function statedFigures(measure: Measure, words: Words): MeasureFigure[] {
  return measure.actuals.map(({ period, value, note, source }) => ({
    period: words.date(period),
    text: figureText(value, measure.unit, words),
    value,
    note: note ?? null,
    source,
  }));
}

function datasetFigures(
  entry: MeasuresEntry,
  index: number,
  figures: NonNullable<Measure['figures']>,
  datasets: ReadonlyMap<string, PublishedDataset>,
  findings: Finding[],
  words: Words,
): MeasureFigure[] {
  const { dataset, column, rows } = figures;
  return rows.map((row, place) => {
    const value = valueText(
      { dataset, row, column },
      datasets,
      entry.place(['indicators', index, 'figures', 'rows', place]),
      words,
    );
    // A dataset or column that is not there is one fault, however many rows are asked for.
    if (place === 0 || value.findings[0]?.code === 'row-unknown') findings.push(...value.findings);
    const cell = datasets.get(dataset)?.rows.find(({ key }) => key === row)?.cells[column];
    return {
      period: row,
      text: value.text ?? '',
      value: cell?.value ?? null,
      note: null,
      source: null,
    };
  });
}

/** Which way the last two figures go, or `null` when there are not two. */
function travelOf(actuals: readonly MeasureFigure[], better: Measure['better']): Travel | null {
  const [before, last] = actuals.slice(-2).map(({ value }) => value);
  if (before === undefined || last === undefined || before === null || last === null) return null;
  if (before === last) return 'same';
  return last > before === (better === 'higher') ? 'better' : 'worse';
}

const fields = { id: 'figure', label: 'Figure', description: 'The figure.' };

/** A figure with its unit, by the rules that format every figure. */
function figureText(value: number, unit: Measure['unit'], words: Words): string {
  const decimals = Math.min(2, `${value}`.split('.')[1]?.length ?? 0);
  if (unit === 'percent')
    return formatFigure(value, { ...fields, type: 'share', unit: '%', decimals });
  if (unit === 'pounds') return formatFigure(value, { ...fields, type: 'money', decimals });
  const figure = formatFigure(value, { ...fields, type: 'rate', unit, decimals, per: 1 });
  return words(`improvement.measures.units.${unit}`, { count: value, figure });
}
