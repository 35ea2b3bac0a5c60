import { expect, test } from 'vitest';
import type { ChartDefinition } from '../../../src/charts/chartDefinition.ts';
import { chartDefinition } from '../../../src/charts/chartDefinition.ts';
import { pointText, seriesText } from '../../../src/charts/pointText.ts';
import { examples } from './examples.ts';
import { english } from '../../../src/words/words.ts';

const definition = (name: keyof typeof examples): ChartDefinition => {
  const dataset = examples[name];
  const [chart] = dataset.charts;
  if (chart === undefined) throw new Error('The example has no chart.');
  return chartDefinition(dataset, chart, english);
};

test('a point is read out as its category and each series with its published figure', () => {
  const shown = definition('grouped');
  const sentence = pointText(shown, 0);
  expect(sentence.startsWith(`${shown.categories[0]}. `)).toBe(true);
  for (const { label, points } of shown.series)
    expect(sentence).toContain(`${label}: ${points[0]?.text}`);
});

test('a point without a figure says why', () => {
  const withGap = Object.keys(examples)
    .map((name) => definition(name as keyof typeof examples))
    .find(({ gaps }) => gaps.length > 0);
  const [gap] = withGap?.gaps ?? [];
  if (withGap === undefined || gap === undefined) throw new Error('No example has a gap.');
  const text = seriesText(withGap, gap.series, gap.category);
  expect(text).toMatch(/: \S+ \S+/u);
  expect(text).not.toMatch(/undefined|NaN/u);
});
