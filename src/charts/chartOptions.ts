import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import { barText } from './barMarks.ts';
import { chartDatasets, type DrawnType } from './chartDatasets.ts';
import type { ChartDefinition } from './chartDefinition.ts';
import { chartMarks } from './chartMarks.ts';
import { categoryScale, valueScale } from './chartScales.ts';
import { chartTooltip } from './chartTooltip.ts';
import { drawingPlan, type DrawingPlan, type Layout } from './drawingPlan.ts';
import { furniture } from './palette.ts';
import type { TypeSetting } from './typeSetting.ts';
import { estimateWidth } from './wrapText.ts';

/** A configuration that Chart.js draws. */
export type DrawingConfiguration = ChartConfiguration<DrawnType, (number | null)[], string[]>;

/**
 * The configuration of Chart.js for a definition. Pure, and the same for the static picture and the browser; only the
 * name of the typeface is handed in.
 */
export function chartOptions(
  definition: ChartDefinition,
  layout: Layout,
  typeface: string,
): DrawingConfiguration {
  const plan = drawingPlan(definition, layout);
  return {
    type: definition.kind === 'line' ? 'line' : 'bar',
    data: { labels: plan.names, datasets: chartDatasets(definition, plan) },
    options: options(definition, plan, typeface),
    plugins: [chartMarks(definition, plan, typeface) as Plugin<DrawnType>],
  };
}

/** Everything that is not data. */
function options(
  definition: ChartDefinition,
  plan: DrawingPlan,
  typeface: string,
): ChartOptions<DrawnType> {
  const font: TypeSetting = {
    family: typeface,
    size: plan.textSize,
    weight: 'normal',
    lineHeight: 1.25,
  };
  const stacked = definition.kind === 'stacked';
  const category = categoryScale(definition, plan, font);
  const value = valueScale(definition, plan, font);
  return {
    responsive: false,
    animation: false,
    // Pixels of the screen are set where the canvas is made; the drawing itself is always of one size.
    devicePixelRatio: 1,
    indexAxis: plan.horizontal ? 'y' : 'x',
    font,
    color: furniture.text,
    layout: { padding: { top: 2, bottom: 4, left: 2, right: rightRoom(definition, plan) } },
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    interaction: { mode: 'index', intersect: false, axis: plan.horizontal ? 'y' : 'x' },
    scales: plan.horizontal
      ? { y: { ...category, stacked }, x: { ...value, stacked } }
      : { x: { ...category, stacked }, y: { ...value, stacked } },
    plugins: {
      title: {
        display: true,
        text: plan.valueTitle,
        align: 'start',
        position: 'top',
        // Next to the axis that it names; the key comes above it.
        weight: 500,
        font,
        color: furniture.quietText,
        padding: { top: 2, bottom: plan.headroom },
      },
      legend: {
        display: plan.legend,
        position: 'top',
        align: 'start',
        labels: {
          font,
          color: furniture.text,
          usePointStyle: definition.kind === 'line',
          boxWidth: 16,
          boxHeight: definition.kind === 'line' ? 10 : 16,
          padding: 8,
          // The whole of the bars is named by the title.
          filter: ({ text }: { text: string }) =>
            definition.part === null || text === definition.part.label,
        },
      },
      tooltip: chartTooltip(definition, plan, font),
    },
  } as ChartOptions<DrawnType>;
}

/** The space kept on the right for numbers beside bars or names at the ends of lines. */
function rightRoom(definition: ChartDefinition, plan: DrawingPlan): number {
  if (plan.endNames.length > 0) {
    return Math.max(...plan.endNames.flat().map((line) => estimateWidth(line, plan.textSize))) + 22;
  }
  if (!plan.horizontal || definition.kind === 'stacked') {
    return 8;
  }
  const texts = definition.series.flatMap(({ points }, series) =>
    points.map((_, category) => barText(definition, series, category)),
  );
  return Math.max(...texts.map((text) => estimateWidth(text, plan.textSize))) + 14;
}
