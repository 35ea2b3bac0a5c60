import type { ChartDefinition } from './chartDefinition.ts';
import { symbolMeaning } from './symbolMeaning.ts';

/** What one series shows at one category: `Placed outside: 310`, or why there is nothing. */
export function seriesText(definition: ChartDefinition, series: number, category: number): string {
  const drawn = [...definition.series, ...(definition.target === null ? [] : [definition.target])][
    series
  ];
  const gap = definition.gaps.find((one) => one.series === series && one.category === category);
  const meaning = gap === undefined ? '' : ` ${symbolMeaning[gap.symbol]}`;
  return `${drawn?.label ?? ''}: ${drawn?.points[category]?.text ?? ''}${meaning}`;
}

/** Everything that a chart shows at one category, in a sentence that can be spoken. */
export function pointText(definition: ChartDefinition, category: number): string {
  const count = definition.series.length + (definition.target === null ? 0 : 1);
  const texts = Array.from({ length: count }, (_, series) =>
    seriesText(definition, series, category),
  );
  return `${definition.categories[category] ?? ''}. ${texts.join('; ')}.`;
}
