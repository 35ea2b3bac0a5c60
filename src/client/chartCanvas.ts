import { Chart, Tooltip } from 'chart.js';
import type { ChartDefinition } from '../charts/chartDefinition.ts';
import { chartOptions } from '../charts/chartOptions.ts';
import { chartParts } from '../charts/chartParts.ts';
import { drawingPlan, wideFrom } from '../charts/drawingPlan.ts';
import { readPoints } from './chartKeys.ts';

Chart.register(...chartParts, Tooltip);

/** Draws on a canvas what the picture under it shows, point for point, at the sharpness of the screen. */
function draw(canvas: HTMLCanvasElement, definition: ChartDefinition): Chart {
  const layout = matchMedia(wideFrom).matches ? 'wide' : 'narrow';
  const plan = drawingPlan(definition, layout);
  const configuration = chartOptions(definition, layout, getComputedStyle(canvas).fontFamily);
  const scale = canvas.clientWidth / plan.width;
  canvas.width = plan.width;
  canvas.height = plan.height;
  // With a size of its own the canvas keeps filling the place of the picture, whatever Chart.js would make of it.
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  const options = {
    ...configuration.options,
    devicePixelRatio: Math.max(1, scale * devicePixelRatio),
  };
  return new Chart(canvas, {
    ...configuration,
    options,
  } as typeof configuration) as unknown as Chart;
}

/** Lays a canvas over the picture of a chart, with numbers at the pointer and at the arrow keys. */
export function openChart(container: HTMLElement, definition: ChartDefinition): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  container.append(canvas);
  let chart = draw(canvas, definition);
  container.classList.add('live');
  readPoints(container, definition, () => chart);

  let width = canvas.clientWidth;
  new ResizeObserver(() => {
    if (canvas.clientWidth > 0 && canvas.clientWidth !== width) {
      width = canvas.clientWidth;
      chart.destroy();
      chart = draw(canvas, definition);
    }
  }).observe(container);
  return canvas;
}
