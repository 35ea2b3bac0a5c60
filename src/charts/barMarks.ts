import type { ChartDefinition } from './chartDefinition.ts';
import { barBox, type Drawing } from './drawing.ts';
import { lineHeight, targetReach } from './drawingPlan.ts';
import { furniture, textOn } from './palette.ts';

/** One number and the bar that it belongs to. */
interface Labelled {
  text: string;
  value: number;
  colour: string;
  series: number;
  category: number;
}

/** Every number that is drawn as a bar. */
function labelled({ definition }: Drawing): Labelled[] {
  return definition.series.flatMap((series, place) =>
    series.points.flatMap(({ value, text }, category) =>
      value === null ? [] : [{ text, value, colour: series.colour, series: place, category }],
    ),
  );
}

/** What stands beside a lying bar: its number and, for progress, the target. */
export function barText(definition: ChartDefinition, text: string, category: number): string {
  const target = definition.target?.points[category]?.text;
  return target === undefined ? text : `${text} (target ${target})`;
}

/** Writes the numbers on the bars: inside a stack where they fit, otherwise beyond the tip. */
export function drawBarNumbers(drawing: Drawing): void {
  if (drawing.definition.kind === 'line') {
    return;
  }
  if (drawing.definition.kind === 'stacked') {
    drawInside(drawing);
  } else if (drawing.plan.horizontal) {
    drawBeside(drawing);
  } else {
    drawOver(drawing);
  }
}

/** Numbers in the parts of a stack. A part too small for its number goes without: the table has it. */
function drawInside(drawing: Drawing): void {
  const { context, plan } = drawing;
  context.textAlign = 'center';
  for (const { text, colour, series, category } of labelled(drawing)) {
    const box = barBox(drawing, series, category);
    const length = Math.abs((plan.horizontal ? box.x : box.y) - box.base);
    const across = plan.horizontal ? box.height : box.width;
    const wide = context.measureText(text).width + 6;
    if (plan.horizontal ? wide <= length : wide <= across && plan.textSize + 4 <= length) {
      context.fillStyle = textOn(colour);
      const middle = ((plan.horizontal ? box.x : box.y) + box.base) / 2;
      context.fillText(
        text,
        plan.horizontal ? middle : box.x,
        plan.horizontal ? box.y : middle + 1,
      );
    }
  }
  context.fillStyle = furniture.text;
}

/** Numbers to the right of lying bars, and of the target where it reaches further. */
function drawBeside(drawing: Drawing): void {
  const { context, definition } = drawing;
  context.textAlign = 'left';
  for (const { text, series, category } of labelled(drawing)) {
    const box = barBox(drawing, series, category);
    const target =
      definition.target === null ? box.base : barBox(drawing, definition.series.length, category).x;
    context.fillText(
      barText(definition, text, category),
      Math.max(box.x, box.base, target) + 6,
      box.y + 1,
    );
  }
}

/** Numbers over upright bars: all of them or, where one would touch its neighbour, none. */
function drawOver(drawing: Drawing): void {
  const { context, plan, definition } = drawing;
  const numbers = labelled(drawing).map((one) => ({
    ...one,
    box: barBox(drawing, one.series, one.category),
  }));
  const room = definition.kind === 'grouped' ? 1 : 1.3;
  if (numbers.some(({ text, box }) => context.measureText(text).width > box.width * room)) {
    return;
  }
  context.textAlign = 'center';
  const half = lineHeight(plan.textSize) / 2;
  for (const { text, value, box } of numbers) {
    context.fillText(text, box.x, value < 0 ? box.y + half + 1 : box.y - half);
  }
}

/** A dark line where each target ends: a pale bar alone would be hard to see. */
export function drawTargetEnds(drawing: Drawing): void {
  const { context, definition, plan } = drawing;
  const { target } = definition;
  target?.points.forEach((point, category) => {
    if (point.value !== null) {
      const box = barBox(drawing, definition.series.length, category);
      const half = plan.barThickness / 2 + targetReach + 2;
      context.fillStyle = furniture.background;
      context.fillRect(box.x - 3, box.y - half, 6, half * 2);
      context.fillStyle = furniture.text;
      context.fillRect(box.x - 1.5, box.y - half, 3, half * 2);
    }
  });
}

/** Writes the names of the categories over their bars, where there is no room beside them. */
export function drawNamesAbove(drawing: Drawing): void {
  const { chart, context, definition, plan } = drawing;
  if (!plan.namesAbove) {
    return;
  }
  context.textAlign = 'left';
  const places = definition.series.length + (definition.target === null ? 0 : 1);
  plan.names.forEach((lines, category) => {
    const boxes = Array.from({ length: places }, (_, series) => barBox(drawing, series, category));
    const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
    const step = lineHeight(plan.textSize);
    lines.forEach((line, index) => {
      context.fillText(line, chart.chartArea.left, top - 2 - (lines.length - index - 0.5) * step);
    });
  });
}
