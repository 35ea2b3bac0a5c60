import { chartDefinition } from '../../charts/chartDefinition.ts';
import { chartFaults, type ChartFault } from '../../charts/chartFaults.ts';
import { allSeries } from '../../charts/pointText.ts';
import { missingLetters } from '../../charts/missingLetters.ts';
import type { PublishedDataset } from '../../figures/publishedDataset.ts';
import type { Chart } from '../../schemas/chart.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';
import { english } from '../../words/words.ts';

/** Every chart can be drawn, and drawn honestly. */
export const charts: Rule = ({ entries, partnership }) =>
  entries.datasets.flatMap((entry) => {
    const dataset = partnership?.datasets.get(entry.id);
    if (dataset === undefined) return [];
    return dataset.charts.flatMap((chart, index) =>
      [...chartFaults(dataset, chart), ...letterFaults(dataset, chart)].map(({ message, hint }) =>
        finding(
          'chart-invalid',
          entry.place(['charts', index]),
          `The chart "${chart.id}": ${message}`,
          hint,
        ),
      ),
    );
  });

/** Letters that the picture of a chart would leave out. */
function letterFaults(dataset: PublishedDataset, chart: Chart): ChartFault[] {
  if (chartFaults(dataset, chart).length > 0) return [];
  const definition = chartDefinition(dataset, chart, english);
  const { categories, categoryTitle, valueTitle, expected } = definition;
  const names = allSeries(definition).map(({ label }) => label);
  const texts = [...categories, ...names, categoryTitle, valueTitle, expected?.text ?? ''];
  const letters = missingLetters(texts);
  const text = texts.find((one) => letters.some((letter) => one.includes(letter)));
  if (text === undefined) return [];
  return [
    {
      message: `The picture of the chart cannot show some letters in "${text}": ${letters.slice(0, 6).join(' ')}.`,
      hint: 'Write these names in Latin letters, or leave the chart out: the table shows them as they are.',
    },
  ];
}
