import { setType, type Drawing } from './drawing.ts';
import { lineHeight } from './drawingPlan.ts';
import { furniture } from './palette.ts';
import { writtenText } from './pointText.ts';

/** A place that is written on. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A place where a number may be written: its middle and the box around it. */
interface Place {
  x: number;
  y: number;
  box: Box;
}

/** Draws what every point of a line should reach, with whose expectation it is. */
export function drawExpected(drawing: Drawing): void {
  const { chart, context, definition } = drawing;
  const y = expectedHeight(drawing);
  if (y === null || definition.expected === null) return;
  const { left, right } = chart.chartArea;
  context.fillStyle = furniture.text;
  for (let x = left; x < right; x += 10) context.fillRect(x, y - 1, Math.min(6, right - x), 2);
  context.textAlign = 'left';
  context.fillText(definition.expected.text, left + 4, y - expectedAway(drawing));
}

/** How high the expected value is in the drawing. */
function expectedHeight({ chart, definition }: Drawing): number | null {
  return definition.expected === null
    ? null
    : (chart.scales['y']?.getPixelForValue(definition.expected.value) ?? null);
}

/** How far above the line its words are. */
function expectedAway({ plan }: Drawing): number {
  return lineHeight(plan.textSize) * 0.6;
}

/**
 * Writes the latest, the highest and the lowest number of a single line at their points, each above or below its point and
 * on nothing else. Of several lines the axis and the names at their ends tell enough.
 */
export function drawLineNumbers(drawing: Drawing): void {
  const { context, definition } = drawing;
  if (definition.kind !== 'line' || definition.series.length > 1) return;
  context.fillStyle = furniture.text;
  context.textAlign = 'center';
  const taken = expectedBoxes(drawing);
  for (const category of toldPoints(drawing)) {
    setType(drawing, category === definition.latest);
    const place = placesFor(drawing, category).find(
      ({ box }) => !taken.some((other) => overlap(box, other)),
    );
    if (place !== undefined) {
      taken.push(place.box);
      context.fillText(numberAt(drawing, category), place.x, place.y);
    }
  }
  setType(drawing);
}

/** The points that are worth a number, the most important first: the last, the highest and the lowest. */
function toldPoints({ definition }: Drawing): number[] {
  const values = definition.series[0]?.points.map(({ value }) => value) ?? [];
  const known = values.filter((value) => value !== null);
  const last = values.map((value) => value !== null).lastIndexOf(true);
  const ends = [Math.max(...known), Math.min(...known)].map((value) => values.lastIndexOf(value));
  return [...new Set([last, ...ends])].filter((place) => place >= 0);
}

/** The number of a point as it is written. */
function numberAt({ definition }: Drawing, category: number): string {
  return writtenText(definition.series[0]?.points[category]);
}

/** Above and below a point, starting with the side where the line leaves space. */
function placesFor(drawing: Drawing, category: number): Place[] {
  const { chart, context, plan } = drawing;
  const points = chart.getDatasetMeta(0).data;
  const point = points[category];
  if (point === undefined) return [];
  const around = [points[category - 1], points[category + 1]].filter(
    (one) => one !== undefined && !Number.isNaN(one.y),
  );
  const line = lineHeight(plan.textSize);
  const half = context.measureText(numberAt(drawing, category)).width / 2;
  const x = Math.min(Math.max(point.x, half + 4), plan.width - 4 - half);
  const isLow = around.some((one) => one !== undefined && one.y < point.y);
  const sides = isLow ? [1, -1] : [-1, 1];
  return sides
    .map((side) => point.y + side * line * 0.85)
    .map((y) => ({
      x,
      y,
      box: { left: x - half - 2, right: x + half + 2, top: y - line / 2, bottom: y + line / 2 },
    }))
    .filter(({ box }) => box.bottom <= chart.chartArea.bottom);
}

/** What the line of the expected value and its words take up. */
function expectedBoxes(drawing: Drawing): Box[] {
  const y = expectedHeight(drawing);
  if (y === null) return [];
  const { left, right } = drawing.chart.chartArea;
  return [{ left, right, top: y - expectedAway(drawing) - 8, bottom: y + 1 }];
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
