import type { ChartDefinition, ChartPoint, ChartSeries } from './chartDefinition.ts';

/** Everything that is drawn, in the order of the drawing. */
export function allSeries({ series, target, part }: ChartDefinition): ChartSeries[] {
  return [...series, ...[target, part].filter((one) => one !== null)];
}

/** What is written in a drawing for a point. */
export function writtenText(point: ChartPoint | undefined): string {
  return point?.short ?? point?.text ?? '';
}

/** What one series shows at one category: `Placed outside: 310`, or why there is nothing. */
export function seriesText(definition: ChartDefinition, series: number, category: number): string {
  const drawn = allSeries(definition)[series];
  const gap = definition.gaps.find((one) => one.series === series && one.category === category);
  const meaning = gap === undefined ? '' : ` ${gap.meaning}`;
  return `${drawn?.label ?? ''}: ${drawn?.points[category]?.text ?? ''}${meaning}`;
}

/** Everything that a chart shows at one category, in a sentence that can be spoken. */
export function pointText(definition: ChartDefinition, category: number): string {
  const texts = allSeries(definition).map((_, series) => seriesText(definition, series, category));
  return `${definition.categories[category] ?? ''}. ${texts.join('; ')}.`;
}
