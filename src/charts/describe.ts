import type { ChartDefinition, ChartPoint, ChartSeries } from './chartDefinition.ts';

/** A point that has a number, with the category it is at. */
interface Known extends ChartPoint {
  value: number;
  category: string;
}

/** Joins names as a sentence does: `one, two and three`. */
function list(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/**
 * A draft of the text description of a chart for its author to edit: lowest, highest, latest and direction, in the
 * figures as they are published.
 */
export function describeChart(definition: ChartDefinition): string {
  const many = definition.series.length > 1;
  const sentences = definition.series.map((series) => describeSeries(definition, series, many));
  const target = definition.target === null ? [] : [describeTarget(definition)];
  const hidden =
    definition.gaps.length === 0 ? [] : ['Figures that are not published are not drawn.'];
  return [...sentences, ...target, ...hidden].filter((sentence) => sentence !== '').join(' ');
}

/** The sentences about one series. */
function describeSeries(definition: ChartDefinition, series: ChartSeries, many: boolean): string {
  const known = series.points.flatMap((point, index): Known[] =>
    point.value === null
      ? []
      : [{ text: point.text, value: point.value, category: definition.categories[index] ?? '' }],
  );
  const start = many ? `${series.label}: the` : 'The';
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) {
    return many ? `${series.label}: no figure is published.` : 'No figure is published.';
  }
  const values = known.map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) {
    return known.length === 1
      ? `${start} only figure is ${first.text}, in ${first.category}.`
      : `${start} figure is ${first.text} throughout.`;
  }
  const at = (value: number) => {
    const points = known.filter((point) => point.value === value);
    return `${points[0]?.text ?? ''} (${list(points.map((point) => point.category))})`;
  };
  const range = `${start} lowest figure is ${at(low)} and the highest is ${at(high)}.`;
  const isHidden = series.points.at(-1)?.value === null;
  return definition.overTime ? `${range} ${describeDirection(first, last, isHidden)}` : range;
}

/** Where a series in time has come to: up to its last point or, when that is hidden, to the last one published. */
function describeDirection(first: Known, last: Known, isHidden: boolean): string {
  const direction =
    last.value > first.value ? 'up from' : last.value < first.value ? 'down from' : 'the same as';
  return `The latest${isHidden ? ' published' : ''} is ${last.text} (${last.category}), ${direction} ${first.text} (${first.category}).`;
}

/** How many categories reach their targets. */
function describeTarget({ categories, series, target }: ChartDefinition): string {
  const pairs = categories.flatMap((category, index) => {
    const value = series[0]?.points[index]?.value ?? null;
    const aim = target?.points[index]?.value ?? null;
    return value === null || aim === null ? [] : [{ category, isMet: value >= aim }];
  });
  const met = pairs.filter((pair) => pair.isMet).map((pair) => pair.category);
  const missed = pairs.filter((pair) => !pair.isMet).map((pair) => pair.category);
  return [
    met.length === 0 ? '' : `The target was met for: ${list(met)}.`,
    missed.length === 0 ? '' : `It was not met for: ${list(missed)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replace(/^It was/u, 'The target was');
}
