import type { Plugin } from 'chart.js';
import { drawBarNumbers, drawNamesAbove, drawTargetEnds } from './barMarks.ts';
import type { ChartDefinition } from './chartDefinition.ts';
import type { Drawing } from './drawing.ts';
import type { DrawingPlan } from './drawingPlan.ts';
import { drawGaps } from './gapMarks.ts';
import { drawLatestNumber, drawLineNames } from './lineMarks.ts';
import { furniture } from './palette.ts';

/** Our own part of a drawing: white ground, numbers on bars, names at lines, and marks where nothing is drawn. */
export function chartMarks(
  definition: ChartDefinition,
  plan: DrawingPlan,
  typeface: string,
): Plugin {
  return {
    id: 'marks',
    afterLayout: ({ legend }) => {
      // The key keeps a margin of its own; without this it would be in from the title.
      if (legend !== undefined) {
        legend.left -= 6;
        legend.right -= 6;
      }
    },
    beforeDraw: ({ ctx }) => {
      ctx.save();
      ctx.fillStyle = furniture.background;
      ctx.fillRect(0, 0, plan.width, plan.height);
      ctx.restore();
    },
    afterDatasetsDraw: (chart) => {
      const context = chart.ctx;
      const drawing: Drawing = { chart, context, definition, plan };
      context.save();
      context.fillStyle = furniture.text;
      context.textBaseline = 'middle';
      context.font = `${plan.textSize}px ${typeface}`;
      drawNamesAbove(drawing);
      drawLineNames(drawing);
      context.font = `${plan.numberSize}px ${typeface}`;
      drawTargetEnds(drawing);
      drawBarNumbers(drawing);
      drawLatestNumber(drawing);
      drawGaps(drawing);
      context.restore();
    },
  };
}
