import type { Chart } from 'chart.js';
import type { ChartDefinition } from './chartDefinition.ts';
import type { DrawingPlan } from './drawingPlan.ts';

/** What every mark of ours needs while Chart.js draws. */
export interface Drawing {
  /** The chart that is being drawn. */
  chart: Chart;
  /** Where to draw. */
  context: CanvasRenderingContext2D;
  /** What is drawn. */
  definition: ChartDefinition;
  /** What was settled beforehand. */
  plan: DrawingPlan;
  /** The name of the typeface. */
  typeface: string;
}

/** Chooses the type of what is written next. */
export function setType({ context, plan, typeface }: Drawing, bold = false): void {
  context.font = `${bold ? 'bold ' : ''}${plan.textSize}px ${typeface}`;
}

/** The middle of the widest gap between used places, or between them and the ends. */
export function middleOfRoom(taken: readonly number[], from: number, to: number): number {
  const places = [from, ...[...taken].sort((a, b) => a - b), to];
  const rooms = places.slice(1).map((end, index) => ({ start: places[index] ?? from, end }));
  const widest = Math.max(...rooms.map(({ start, end }) => end - start));
  const { start, end } = rooms.find((room) => room.end - room.start === widest) ?? {
    start: from,
    end: to,
  };
  return (start + end) / 2;
}

/** Where a bar is: `base` is its foot, `x` and `y` its tip. */
export interface BarBox {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
}

/** The box of one bar. A bar without a value has one too: its tip is at its foot. */
export function barBox({ chart }: Drawing, series: number, category: number): BarBox {
  const element = chart.getDatasetMeta(series).data[category];
  const place = element?.getProps(['x', 'y', 'base', 'width', 'height'], true);
  return { x: 0, y: 0, base: 0, width: 0, height: 0, ...place };
}
