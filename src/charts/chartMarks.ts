import type { Chart, Plugin } from 'chart.js';
import { drawBarNumbers, drawNamesAbove, drawTargetEnds } from './barMarks.ts';
import type { ChartDefinition } from './chartDefinition.ts';
import { setType, type Drawing } from './drawing.ts';
import type { DrawingPlan } from './drawingPlan.ts';
import { drawGaps, shadeGaps } from './gapMarks.ts';
import { drawLineNames } from './lineMarks.ts';
import { drawExpected, drawLineNumbers } from './lineNumbers.ts';
import { furniture } from './palette.ts';

/** Our own part of a drawing: white ground, numbers on bars, names at lines, and marks where nothing is drawn. */
export function chartMarks(
  definition: ChartDefinition,
  plan: DrawingPlan,
  typeface: string,
): Plugin {
  const drawingOf = (chart: Chart): Drawing => ({
    chart,
    context: chart.ctx,
    definition,
    plan,
    typeface,
  });
  return {
    id: 'marks',
    afterLayout: ({ legend, titleBlock }: Chart & { titleBlock?: { right: number } }) => {
      // The key keeps a margin of its own; without this it would be in from the title.
      if (legend !== undefined) {
        legend.left -= 6;
        legend.right -= 6;
      }
      // The space on the right is for numbers beside bars. The title may extend over it, so that it is not squeezed.
      if (titleBlock !== undefined) titleBlock.right = plan.width - 4;
    },
    beforeDraw: ({ ctx }) => {
      ctx.save();
      ctx.fillStyle = furniture.background;
      ctx.fillRect(0, 0, plan.width, plan.height);
      ctx.restore();
    },
    beforeDatasetsDraw: (chart) => {
      chart.ctx.save();
      shadeGaps(drawingOf(chart));
      chart.ctx.restore();
    },
    afterDatasetsDraw: (chart) => {
      const context = chart.ctx;
      const drawing = drawingOf(chart);
      context.save();
      context.fillStyle = furniture.text;
      context.textBaseline = 'middle';
      setType(drawing);
      drawNamesAbove(drawing);
      drawLineNames(drawing);
      drawTargetEnds(drawing);
      drawBarNumbers(drawing);
      drawExpected(drawing);
      drawLineNumbers(drawing);
      drawGaps(drawing);
      context.restore();
    },
  };
}
