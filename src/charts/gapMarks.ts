import { barBox, type Drawing } from './drawing.ts';
import { lineHeight } from './drawingPlan.ts';
import { furniture } from './palette.ts';
import { symbolMark } from './symbolMeaning.ts';

/** A mark and where it is. */
interface PlacedMark {
  text: string;
  x: number;
  y: number;
}

/** Writes `[c]` and the like where a figure is withheld, so that no one takes the space for zero. */
export function drawGaps(drawing: Drawing): void {
  const { context, plan } = drawing;
  context.fillStyle = furniture.quietText;
  context.textAlign = plan.horizontal ? 'left' : 'center';
  const placed = drawing.definition.gaps.map((gap) =>
    placeMark(drawing, gap.series, gap.category, symbolMark(gap.symbol)),
  );
  const seen = new Set<string>();
  for (const { text, x, y } of placed) {
    const place = `${text} ${Math.round(x)} ${Math.round(y)}`;
    if (!seen.has(place)) {
      seen.add(place);
      context.fillText(text, x, y);
    }
  }
}

/** Where the mark of one gap is. */
function placeMark(drawing: Drawing, series: number, category: number, text: string): PlacedMark {
  const { chart, definition, plan } = drawing;
  const half = lineHeight(plan.textSize) / 2;
  if (definition.kind === 'line') {
    const x = chart.scales['x']?.getPixelForValue(category) ?? 0;
    return { text, x, y: chart.chartArea.bottom - half };
  }
  const stack =
    definition.kind === 'stacked'
      ? definition.series.map((_, place) => barBox(drawing, place, category))
      : [];
  const box = barBox(drawing, series, category);
  return plan.horizontal
    ? { text, x: Math.max(box.base, ...stack.map((one) => one.x)) + 6, y: box.y + 1 }
    : { text, x: box.x, y: Math.min(box.base, ...stack.map((one) => one.y)) - half };
}
