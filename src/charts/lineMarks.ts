import { drawPoint } from 'chart.js/helpers';
import type { Drawing } from './drawing.ts';
import { lineHeight } from './drawingPlan.ts';
import { furniture } from './palette.ts';

/** Where a line ends. */
interface LineEnd {
  series: number;
  category: number;
  x: number;
  y: number;
}

/** The last point of every series that has one. */
function lineEnds({ chart, definition }: Drawing): LineEnd[] {
  return definition.series.flatMap((series, place) => {
    const category = series.points.map(({ value }) => value !== null).lastIndexOf(true);
    const point = chart.getDatasetMeta(place).data[category];
    return point === undefined ? [] : [{ series: place, category, x: point.x, y: point.y }];
  });
}

/** Moves blocks of the given heights apart, so that none covers another, as little as can be. */
export function spreadApart(
  middles: readonly number[],
  heights: readonly number[],
  bottom: number,
): number[] {
  const order = middles
    .map((_, index) => index)
    .sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const placed = [...middles];
  const gap = (upper: number, lower: number) => ((heights[upper] ?? 0) + (heights[lower] ?? 0)) / 2;
  order.forEach((index, rank) => {
    const upper = order[rank - 1];
    if (upper !== undefined) {
      placed[index] = Math.max(placed[index] ?? 0, (placed[upper] ?? 0) + gap(upper, index));
    }
  });
  [...order].reverse().forEach((index, rank, reversed) => {
    const lower = reversed[rank - 1];
    const limit =
      lower === undefined
        ? bottom - (heights[index] ?? 0) / 2
        : (placed[lower] ?? 0) - gap(index, lower);
    placed[index] = Math.min(placed[index] ?? 0, limit);
  });
  return placed;
}

/** Names each line at its end, with the shape of its points beside the name. */
export function drawLineNames(drawing: Drawing): void {
  const { chart, context, definition, plan } = drawing;
  if (plan.endNames.length === 0) {
    return;
  }
  const step = lineHeight(plan.textSize);
  const ends = lineEnds(drawing);
  const blocks = ends.map((end) => plan.endNames[end.series] ?? []);
  const middles = spreadApart(
    ends.map((end) => end.y),
    blocks.map((lines) => lines.length * step + 2),
    chart.chartArea.bottom + step / 2,
  );
  context.textAlign = 'left';
  ends.forEach((end, index) => {
    const series = definition.series[end.series];
    const lines = blocks[index] ?? [];
    const first = (middles[index] ?? 0) - ((lines.length - 1) / 2) * step;
    context.fillStyle = series?.colour ?? furniture.text;
    drawPoint(
      context,
      { pointStyle: series?.shape ?? 'circle', radius: 5, borderWidth: 0 },
      chart.chartArea.right + 10,
      first,
    );
    context.fillStyle = furniture.text;
    lines.forEach((line, row) =>
      context.fillText(line, chart.chartArea.right + 20, first + row * step),
    );
  });
}
