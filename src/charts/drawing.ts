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
