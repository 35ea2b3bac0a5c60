import type {
  ChartConfiguration,
  ChartDataset,
  ChartOptions,
  Plugin,
  ScaleOptionsByType,
} from 'chart.js';
import type { ChartDefinition } from './chartDefinition.ts';
import { barText } from './barMarks.ts';
import { chartMarks } from './chartMarks.ts';
import { drawingPlan, targetReach, type DrawingPlan, type Layout } from './drawingPlan.ts';
import { formatNumber } from './numberFormat.ts';
import { furniture } from './palette.ts';
import { seriesText } from './pointText.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

/** The kinds of drawing that Chart.js makes for us. */
export type DrawnType = 'bar' | 'line';

/** How type is set. */
interface Type {
  family: string;
  size: number;
  weight: 'normal';
  lineHeight: number;
}

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
    data: { labels: plan.names, datasets: datasets(definition, plan) },
    options: options(definition, plan, typeface),
    plugins: [chartMarks(definition, plan, typeface) as Plugin<DrawnType>],
  };
}

/** The series as Chart.js wants them. The target comes last, so that the bars lie on it. */
function datasets(
  definition: ChartDefinition,
  plan: DrawingPlan,
): ChartDataset<DrawnType, (number | null)[]>[] {
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
        pointRadius: series.points.length > 16 ? 3 : 5,
        pointHoverRadius: 7,
        pointBorderWidth: 0,
        pointHitRadius: 16,
        spanGaps: false,
        tension: 0,
      };
    }
    return { ...common, type: 'bar' as const, ...barShape(definition, plan) };
  });
  const { target } = definition;
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
  const overTarget = definition.target === null ? {} : { grouped: false };
  return plan.horizontal
    ? {
        ...edge,
        ...overTarget,
        barThickness: plan.barThickness - (definition.kind === 'grouped' ? 2 : 0),
      }
    : {
        ...edge,
        categoryPercentage: plan.layout === 'narrow' ? 0.88 : 0.74,
        barPercentage: stacked ? 1 : 0.94,
        maxBarThickness: 96,
      };
}

/** Everything that is not data. */
function options(
  definition: ChartDefinition,
  plan: DrawingPlan,
  typeface: string,
): ChartOptions<DrawnType> {
  const font: Type = { family: typeface, size: plan.textSize, weight: 'normal', lineHeight: 1.25 };
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
        },
      },
      tooltip: tooltip(definition, plan, font),
    },
  } as ChartOptions<DrawnType>;
}

/** The axis with the categories. */
function categoryScale(
  definition: ChartDefinition,
  plan: DrawingPlan,
  font: Type,
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
      display: !plan.horizontal,
      text: definition.categoryTitle,
      font,
      color: furniture.quietText,
      align: 'center',
      padding: 0,
    },
  } as unknown as Partial<ScaleOptionsByType<'category'>>;
}

/** The axis with the numbers: from nought, few lines, hidden where every bar carries its number. */
function valueScale(
  definition: ChartDefinition,
  plan: DrawingPlan,
  font: Type,
): Partial<ScaleOptionsByType<'linear'>> {
  const labelled = plan.horizontal && definition.kind !== 'stacked';
  const values = [
    ...definition.series,
    ...(definition.target === null ? [] : [definition.target]),
  ].flatMap((series) => series.points.map((point) => point.value ?? 0));
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
      callback: (value: number | string) => formatNumber(Number(value), definition.form),
    },
    title: { display: false },
  } as unknown as Partial<ScaleOptionsByType<'linear'>>;
}

/** The room that is kept at the right for numbers beside bars or names at the end of lines. */
function rightRoom(definition: ChartDefinition, plan: DrawingPlan): number {
  if (plan.endNames.length > 0) {
    return Math.max(...plan.endNames.flat().map((line) => estimateWidth(line, plan.textSize))) + 22;
  }
  if (!plan.horizontal || definition.kind === 'stacked') {
    return 8;
  }
  const texts = definition.series.flatMap((series) =>
    series.points.map((point, category) => barText(definition, point.text, category)),
  );
  return Math.max(...texts.map((text) => estimateWidth(text, plan.textSize))) + 14;
}

/** What the browser shows at a point: the published text, never a number formatted again. */
function tooltip(definition: ChartDefinition, plan: DrawingPlan, font: Type) {
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
