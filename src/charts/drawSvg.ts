import { Chart } from 'chart.js';
import type { ChartDefinition } from './chartDefinition.ts';
import { chartOptions } from './chartOptions.ts';
import { chartParts } from './chartParts.ts';
import { compactSvg } from './compactSvg.ts';
import { drawingPlan, type Layout } from './drawingPlan.ts';
import { chartFamily, registerTypefaces, type ChartTypefaces } from './typeface.ts';

Chart.register(...chartParts);

/** Draws a definition as a static picture: the text of an SVG file. */
export type DrawSvg = (definition: ChartDefinition, layout: Layout) => string;

/**
 * Opens the drawing board. Typefaces of the machine are shut out, and letters are drawn as shapes, so that every machine draws
 * the same file and every reader sees the same letters.
 */
export async function openDrawingBoard(typefaces: ChartTypefaces): Promise<DrawSvg> {
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  const { createCanvas, GlobalFonts, SvgExportFlag } = await import('@napi-rs/canvas');
  registerTypefaces(GlobalFonts, typefaces);
  // One for all drawings: the memory of those that are done with is given back late, if ever.
  const canvas = createCanvas(1, 1, SvgExportFlag.ConvertTextToPaths);
  const context = canvas.getContext('2d');
  // Clipping would put ids into the file, numbered by what was drawn before. Nothing of ours needs it.
  context.clip = () => undefined;
  return (definition, layout) => {
    const { width, height } = drawingPlan(definition, layout);
    // A new size is an empty canvas.
    Object.assign(canvas, { width, height });
    const chart = new Chart(
      canvas as unknown as HTMLCanvasElement,
      chartOptions(definition, layout, chartFamily),
    );
    const svg = canvas.getContent().toString();
    chart.destroy();
    return compactSvg(svg, width, height);
  };
}
