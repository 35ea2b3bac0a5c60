import type { ChartDataset } from 'chart.js';
import type { ChartDefinition } from './chartDefinition.ts';
import { targetReach, type DrawingPlan } from './drawingPlan.ts';
import { focusColours, furniture } from './palette.ts';

/** The kinds of drawing that Chart.js makes for us. */
export type DrawnType = 'bar' | 'line';

/** The series as Chart.js expects them. The target comes last, so that the bars are drawn over it. */
export function chartDatasets(
  definition: ChartDefinition,
  plan: DrawingPlan,
): ChartDataset<DrawnType, (number | null)[]>[] {
  const { latest, part, target } = definition;
  const isLatest = (place: number) => place === latest;
  const drawn = definition.series.map((series): ChartDataset<DrawnType, (number | null)[]> => {
    const common = {
      label: series.label,
      data: series.points.map((point) => point.value),
      backgroundColor: series.colour,
      clip: false as const,
    };
    if (definition.kind === 'line') {
      return {
        ...common,
        type: 'line' as const,
        borderColor: series.colour,
        borderWidth: 3,
        borderDash: series.dash,
        pointStyle: series.shape,
        pointRadius: series.points.map(
          (_, place) => (series.points.length > 16 ? 3 : 5) + (isLatest(place) ? 2 : 0),
        ),
        pointHoverRadius: 7,
        pointBorderWidth: 0,
        pointHitRadius: 16,
        spanGaps: false,
        tension: 0,
      };
    }
    return {
      ...common,
      type: 'bar' as const,
      ...barShape(definition, plan),
      ...(latest === null
        ? {}
        : {
            backgroundColor: series.points.map((_, place) =>
              isLatest(place) ? series.colour : focusColours.calm,
            ),
          }),
    };
  });
  if (part !== null)
    return [
      ...drawn,
      {
        type: 'bar' as const,
        label: part.label,
        data: part.points.map((point) => point.value),
        backgroundColor: part.colour,
        clip: false as const,
        // On the bar that it is a part of, not under it.
        order: -1,
        ...barShape(definition, plan),
      },
    ];
  return target === null
    ? drawn
    : [
        ...drawn,
        {
          type: 'bar' as const,
          label: target.label,
          data: target.points.map((point) => point.value),
          backgroundColor: target.colour,
          clip: false as const,
          grouped: false,
          barThickness: plan.barThickness + targetReach * 2,
        },
      ];
}

/** The measures of bars. */
function barShape(definition: ChartDefinition, plan: DrawingPlan) {
  const stacked = definition.kind === 'stacked';
  // A white edge keeps neighbours in a stack apart for readers who do not see the colours.
  const edge = stacked
    ? {
        borderColor: furniture.background,
        borderWidth: plan.horizontal ? { right: 2 } : { top: 2 },
      }
    : {};
  const isAlone = definition.target === null && definition.part === null;
  const overOther = isAlone ? {} : { grouped: false };
  return plan.horizontal
    ? {
        ...edge,
        ...overOther,
        barThickness: plan.barThickness - (definition.kind === 'grouped' ? 2 : 0),
      }
    : {
        ...edge,
        categoryPercentage: plan.layout === 'narrow' ? 0.88 : 0.74,
        barPercentage: stacked ? 1 : 0.94,
        maxBarThickness: 96,
      };
}
