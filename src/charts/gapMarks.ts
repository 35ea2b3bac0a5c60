import type { ChartGap } from './chartDefinition.ts';
import { barBox, middleOfRoom, type Drawing } from './drawing.ts';
import { lineHeight } from './drawingPlan.ts';
import { furniture } from './palette.ts';
import { symbolMark } from './symbolMark.ts';

/** A strip across the drawing, from edge to edge, where nothing is drawn. */
interface Strip {
  /** Its middle along the axis with the categories. */
  middle: number;
  /** Its breadth. */
  breadth: number;
}

/** Shades the full space of withheld figures, so that no one takes them for zero. Drawn before anything else. */
export function shadeGaps(drawing: Drawing): void {
  const { chart, context, plan } = drawing;
  const { left, top, right, bottom } = chart.chartArea;
  context.fillStyle = furniture.noFigure;
  for (const gap of drawing.definition.gaps) {
    const strip = emptyStrip(drawing, gap);
    if (strip === null) continue;
    const start = strip.middle - strip.breadth / 2;
    if (plan.horizontal) context.fillRect(left, start, right - left, strip.breadth);
    else context.fillRect(start, top, strip.breadth, bottom - top);
  }
}

/** Writes `[c]` and the like where a figure is withheld, away from the line of zero. */
export function drawGaps(drawing: Drawing): void {
  const { context, plan } = drawing;
  context.fillStyle = furniture.quietText;
  context.textAlign = 'center';
  const seen = new Set<string>();
  for (const gap of drawing.definition.gaps) {
    const { x, y } = placeMark(drawing, gap);
    const text = symbolMark(gap.symbol);
    const place = `${text} ${Math.round(x)} ${Math.round(y)}`;
    if (!seen.has(place)) context.fillText(text, x, plan.horizontal ? y + 1 : y);
    seen.add(place);
  }
}

/** The strip of a gap, or `null` where something else is drawn in its place. */
function emptyStrip(drawing: Drawing, { series, category }: ChartGap): Strip | null {
  const { chart, definition, plan } = drawing;
  const isEmpty = definition.series.every(({ points }) => points[category]?.value === null);
  const scale = chart.scales[plan.horizontal ? 'y' : 'x'];
  const area = chart.chartArea;
  const length = plan.horizontal ? area.bottom - area.top : area.right - area.left;
  const band = length / definition.categories.length;
  if (isEmpty)
    return { middle: scale?.getPixelForValue(category) ?? 0, breadth: Math.max(4, band - 6) };
  if (definition.kind !== 'grouped') return null;
  const box = barBox(drawing, series, category);
  return plan.horizontal
    ? { middle: box.y, breadth: box.height }
    : { middle: box.x, breadth: box.width };
}

/** Where to mark a gap: in the middle of its strip, at the end of a stack, or in the widest gap between lines. */
function placeMark(drawing: Drawing, gap: ChartGap): { x: number; y: number } {
  const { chart, definition, plan } = drawing;
  const { left, top, right, bottom } = chart.chartArea;
  const strip = emptyStrip(drawing, gap);
  if (strip !== null)
    return plan.horizontal
      ? { x: (left + right) / 2, y: strip.middle }
      : { x: strip.middle, y: (top + bottom) / 2 };
  if (definition.kind === 'line') {
    const points = definition.series.flatMap((series, place) => {
      const point = chart.getDatasetMeta(place).data[gap.category];
      return series.points[gap.category]?.value === null || point === undefined ? [] : [point.y];
    });
    const x = chart.scales['x']?.getPixelForValue(gap.category) ?? 0;
    return { x, y: middleOfRoom(points, top, bottom) };
  }
  const stack = definition.series.map((_, place) => barBox(drawing, place, gap.category));
  const box = barBox(drawing, gap.series, gap.category);
  return plan.horizontal
    ? { x: Math.max(box.base, ...stack.map((one) => one.x)) + 18, y: box.y }
    : {
        x: box.x,
        y: Math.min(box.base, ...stack.map((one) => one.y)) - lineHeight(plan.textSize) / 2,
      };
}
