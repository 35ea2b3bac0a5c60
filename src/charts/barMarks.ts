import type { ChartDefinition } from './chartDefinition.ts';
import { barBox, setType, type Drawing } from './drawing.ts';
import { lineHeight, targetReach } from './drawingPlan.ts';
import { furniture, textOn } from './palette.ts';
import { writtenText } from './pointText.ts';

/** One number and the bar that it belongs to. */
interface Labelled {
  text: string;
  /** In bold: the latest of several periods is marked by more than its colour. */
  bold: boolean;
  value: number;
  series: number;
  category: number;
}

/** Every number that is drawn as a bar. */
function labelled({ definition }: Drawing): Labelled[] {
  return definition.series.flatMap((series, place) =>
    series.points.flatMap((point, category) =>
      point.value === null
        ? []
        : [
            {
              text: writtenText(point),
              bold: category === definition.latest,
              value: point.value,
              series: place,
              category,
            },
          ],
    ),
  );
}

/** What is beside a lying bar: its number and, where there is one, its target or its part. */
export function barText(definition: ChartDefinition, series: number, category: number): string {
  const { target, part } = definition;
  const text = writtenText(definition.series[series]?.points[category]);
  if (target !== null) return `${text} (${target.short} ${writtenText(target.points[category])})`;
  const point = part?.points[category];
  return part === null || (point?.value ?? 0) === 0
    ? text
    : `${text} (${writtenText(point)} ${part.short})`;
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
  setType(drawing);
}

/** Numbers in the parts of a stack: of a whole series or, where one part is too small for its number, of none. */
function drawInside(drawing: Drawing): void {
  const { context, definition, plan } = drawing;
  context.textAlign = 'center';
  definition.series.forEach(({ colour }, place) => {
    const parts = labelled(drawing)
      .filter(({ series }) => series === place)
      .map((one) => ({ ...one, box: barBox(drawing, place, one.category) }));
    const fits = parts.every(({ text, box }) => {
      const length = Math.abs((plan.horizontal ? box.x : box.y) - box.base);
      const wide = context.measureText(text).width + 6;
      return plan.horizontal ? wide <= length : wide <= box.width && plan.textSize + 4 <= length;
    });
    context.fillStyle = textOn(colour);
    for (const { text, box } of fits ? parts : []) {
      const middle = ((plan.horizontal ? box.x : box.y) + box.base) / 2;
      context.fillText(
        text,
        plan.horizontal ? middle : box.x,
        plan.horizontal ? box.y : middle + 1,
      );
    }
  });
  context.fillStyle = furniture.text;
}

/** Numbers to the right of lying bars, and of the target where it reaches further. */
function drawBeside(drawing: Drawing): void {
  const { context, definition } = drawing;
  context.textAlign = 'left';
  for (const { bold, series, category } of labelled(drawing)) {
    setType(drawing, bold);
    const box = barBox(drawing, series, category);
    const target =
      definition.target === null ? box.base : barBox(drawing, definition.series.length, category).x;
    context.fillText(
      barText(definition, series, category),
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
  for (const { text, bold, value, box } of numbers) {
    setType(drawing, bold);
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

/** Writes category names above their bars if there is no space beside them. */
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
