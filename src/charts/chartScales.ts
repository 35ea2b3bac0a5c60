import type { ScaleOptionsByType } from 'chart.js';
import type { ChartDefinition } from './chartDefinition.ts';
import type { DrawingPlan } from './drawingPlan.ts';
import { formatNumber } from './numberFormat.ts';
import { furniture } from './palette.ts';
import { allSeries } from './pointText.ts';
import type { TypeSetting } from './typeSetting.ts';

/** The axis with the categories. */
export function categoryScale(
  definition: ChartDefinition,
  plan: DrawingPlan,
  font: TypeSetting,
): Partial<ScaleOptionsByType<'category'>> {
  return {
    type: 'category',
    offset: true,
    grid: { display: false, drawTicks: false },
    border: { display: !plan.namesAbove, color: furniture.axis, width: 1 },
    ticks: {
      display: !plan.namesAbove,
      autoSkip: false,
      maxRotation: 0,
      minRotation: 0,
      padding: 8,
      font,
      color: furniture.text,
      crossAlign: 'near',
    },
    title: {
      display: !plan.horizontal && definition.categoryTitle !== '',
      text: definition.categoryTitle,
      font,
      color: furniture.quietText,
      align: 'center',
      padding: 0,
    },
  } as unknown as Partial<ScaleOptionsByType<'category'>>;
}

/** The axis with the numbers: from zero, few lines, hidden where every bar carries its number. */
export function valueScale(
  definition: ChartDefinition,
  plan: DrawingPlan,
  font: TypeSetting,
): Partial<ScaleOptionsByType<'linear'>> {
  const labelled = plan.horizontal && definition.kind !== 'stacked';
  const values = [
    ...allSeries(definition).flatMap(({ points }) => points.map(({ value }) => value ?? 0)),
    definition.expected?.value ?? 0,
  ];
  const largest = Math.max(...values);
  const isShareOfHundred =
    definition.form === 'percent' && (definition.kind === 'stacked' || largest > 60);
  const whole = values.every((value) => Number.isInteger(value));
  return {
    type: 'linear',
    beginAtZero: true,
    display: !labelled,
    ...(isShareOfHundred && largest <= 100
      ? { max: 100 }
      : labelled && largest > 0
        ? { max: largest }
        : {}),
    grid: { display: true, color: furniture.gridline, drawTicks: false, lineWidth: 1 },
    border: { display: false },
    ticks: {
      maxTicksLimit: 6,
      maxRotation: 0,
      minRotation: 0,
      padding: 8,
      font,
      color: furniture.text,
      ...(whole ? { precision: 0 } : {}),
      callback: (value: number | string, _: number, ticks: { value: number }[] = []) =>
        formatNumber(Number(value), definition.form, ticks[ticks.length - 1]?.value),
    },
    title: { display: false },
  } as unknown as Partial<ScaleOptionsByType<'linear'>>;
}
