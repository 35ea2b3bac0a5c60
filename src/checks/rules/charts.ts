import { chartFaults } from '../../charts/chartFaults.ts';
import { finding } from '../../findings/catalogue.ts';
import type { Rule } from '../rule.ts';

/** Every chart can be drawn, and drawn honestly. */
export const charts: Rule = ({ entries, partnership }) =>
  entries.datasets.flatMap((entry) => {
    const dataset = partnership?.datasets.get(entry.id);
    if (dataset === undefined) return [];
    return dataset.charts.flatMap((chart, index) =>
      chartFaults(dataset, chart).map(({ message, hint }) =>
        finding(
          'chart-invalid',
          entry.place(['charts', index]),
          `The chart "${chart.id}": ${message}`,
          hint,
        ),
      ),
    );
  });
