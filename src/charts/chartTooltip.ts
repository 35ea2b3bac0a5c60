import type { ChartDefinition } from './chartDefinition.ts';
import type { DrawingPlan } from './drawingPlan.ts';
import { furniture } from './palette.ts';
import { seriesText } from './pointText.ts';
import type { TypeSetting } from './typeSetting.ts';
import { wrapText } from './wrapText.ts';

/** What the browser shows at a point: the published text, never a number formatted again. */
export function chartTooltip(definition: ChartDefinition, plan: DrawingPlan, font: TypeSetting) {
  return {
    backgroundColor: furniture.text,
    titleFont: { ...font, weight: 'bold' as const },
    bodyFont: font,
    padding: 10,
    cornerRadius: 0,
    boxPadding: 4,
    callbacks: {
      title: (items: { dataIndex: number }[]) =>
        definition.categories[items[0]?.dataIndex ?? 0] ?? '',
      label: (item: { datasetIndex: number; dataIndex: number }) =>
        wrapText(
          seriesText(definition, item.datasetIndex, item.dataIndex),
          plan.width - 72,
          font.size,
        ),
    },
  };
}
