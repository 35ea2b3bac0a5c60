import type { ChartDefinition } from './chartDefinition.ts';
import { monthLabels } from './monthLabels.ts';
import { allSeries, writtenText } from './pointText.ts';
import { estimateWidth, wrapText } from './wrapText.ts';

/** `wide` for a column of text, `narrow` for a phone. */
export type Layout = 'wide' | 'narrow';

/** From this width of the window on, the wide drawing is shown. */
export const wideFrom = '(min-width: 35em)';

/** What is settled before anything is drawn. The picture and the browser's canvas share it, so that both look the same. */
export interface DrawingPlan {
  /** Which of the two drawings. */
  layout: Layout;
  /** Width of the drawing. */
  width: number;
  /** Height of the drawing. */
  height: number;
  /** The size of the type. */
  textSize: number;
  /** Bars that lie. */
  horizontal: boolean;
  /** The names of the categories are over their bars, not beside them. */
  namesAbove: boolean;
  /** The category names, in lines. An empty list if a name is left out because there is no space. */
  names: string[][];
  /** The title of the value axis, in lines. */
  valueTitle: string[];
  /** A key to the series is needed. */
  legend: boolean;
  /** Lines are named at their right end: the name of each, in lines. */
  endNames: string[][];
  /** How thick a lying bar is. */
  barThickness: number;
  /** The space between the title of the value axis and the bars, for any numbers or names there. */
  headroom: number;
}

const frames = {
  wide: { width: 640, height: 360, textSize: 16, axis: 60, besideWidth: 230, endWidth: 150 },
  narrow: { width: 320, height: 300, textSize: 15, axis: 48, besideWidth: 0, endWidth: 0 },
} as const;

/** How far the bar of a target reaches beyond the bar on it, on either side. */
export const targetReach = 6;

/** Names no wider than this are beside their bars even on a phone. */
const narrowBeside = 72;

/** The height of a line of type of the given size. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

/** Settles the frame, the direction and the names of a drawing. */
export function drawingPlan(definition: ChartDefinition, layout: Layout): DrawingPlan {
  const frame = frames[layout];
  const endNames =
    layout === 'wide' ? lineEndNames(definition, frame.endWidth, frame.textSize) : [];
  const band =
    (frame.width - frame.axis - (endNames.length > 0 ? frame.endWidth : 0)) /
    definition.categories.length;
  const upright = uprightNames(definition, band, frame.textSize);
  const legend = allSeries(definition).length > 1 && endNames.length === 0;
  const common = {
    layout,
    width: frame.width,
    textSize: frame.textSize,
    valueTitle: wrapText(definition.valueTitle, frame.width - 8, frame.textSize),
    legend,
    endNames,
  };
  const legendHeight = legend
    ? legendRows(definition, frame) * (lineHeight(frame.textSize) + 8)
    : 0;
  if (upright !== null) {
    const line = lineHeight(frame.textSize);
    // The words for an expected value are above its line, which may be the highest of the drawing.
    const forWords = definition.expected === null ? 0 : Math.round(line * 0.6);
    const height = frame.height + legendHeight + (common.valueTitle.length - 1) * line + forWords;
    return {
      ...common,
      height,
      horizontal: false,
      namesAbove: false,
      names: upright,
      barThickness: 0,
      headroom: line + forWords,
    };
  }
  return {
    ...common,
    ...lyingBars(
      definition,
      layout,
      legendHeight + common.valueTitle.length * lineHeight(frame.textSize),
    ),
  };
}

/** The measures of lying bars. */
function lyingBars(definition: ChartDefinition, layout: Layout, headHeight: number) {
  const { width, textSize, besideWidth } = frames[layout];
  const widest = Math.max(...definition.categories.map((name) => estimateWidth(name, textSize)));
  const namesAbove = layout === 'narrow' && widest > narrowBeside;
  const names = definition.categories.map((name) =>
    wrapText(name, namesAbove ? width - 8 : Math.max(besideWidth, narrowBeside), textSize),
  );
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * lineHeight(textSize);
  const bars = definition.kind === 'grouped' ? definition.series.length : 1;
  const barThickness = bars > 1 ? 20 : 24;
  const thickness =
    definition.target === null ? bars * barThickness : barThickness + targetReach * 2 + 4;
  const band = (namesAbove ? nameHeight + thickness : Math.max(nameHeight, thickness)) + 16;
  const axisHeight = definition.kind === 'stacked' ? lineHeight(textSize) + 12 : 8;
  // A bar is in the middle of its band, so the name over the first one reaches out of it.
  const headroom = namesAbove
    ? Math.max(8, Math.round(nameHeight + (thickness - band) / 2 + 10))
    : 4;
  const height = Math.round(
    headHeight + headroom + 12 + definition.categories.length * band + axisHeight,
  );
  return { height, horizontal: true, namesAbove, names, barThickness, headroom };
}

/** The names under upright bars or a line, or `null` when the bars have to lie. */
function uprightNames(definition: ChartDefinition, band: number, size: number): string[][] | null {
  if (definition.kind === 'horizontal' || definition.kind === 'progress') {
    return null;
  }
  const { months, monthNames } = definition;
  if (months !== null && monthNames !== null) {
    const step = [1, 3, 6, 12].find((count) => count * band >= estimateWidth('2018', size)) ?? 12;
    return monthLabels(months, step, monthNames);
  }
  const names = definition.categories.map((name) => wrapText(name, band - 6, size));
  const words = definition.categories.flatMap((name) => name.split(/\s+/u));
  const fits =
    names.every((lines) => lines.length <= 3) &&
    words.every((word) => estimateWidth(word, size) <= band - 4);
  if (fits) {
    return names;
  }
  return definition.kind === 'line' ? everyFew(definition.categories, band, size) : null;
}

/** Names of a line too many to show: every second, third and so on, so that none touches the next. */
function everyFew(categories: readonly string[], band: number, size: number): string[][] {
  const widest = Math.max(...categories.map((name) => estimateWidth(name, size))) + 8;
  const step = Math.max(1, Math.ceil(widest / band));
  return categories.map((name, index) => (index % step === 0 ? [name] : []));
}

/** What is at the right end of each line: its name and its last figure. Empty when there is one line, which the axis already names. */
function lineEndNames(definition: ChartDefinition, width: number, size: number): string[][] {
  return definition.kind === 'line' && definition.series.length > 1
    ? definition.series.map(({ label, points }) =>
        wrapText(`${label} ${writtenText(points[points.length - 1])}`.trim(), width - 26, size),
      )
    : [];
}

/** How many rows the key takes. */
function legendRows(
  definition: ChartDefinition,
  frame: { width: number; textSize: number },
): number {
  const named = definition.part === null ? allSeries(definition) : [definition.part];
  const labels = named.map((one) => one.label);
  let rows = 1;
  let used = 0;
  for (const label of labels) {
    const wide = estimateWidth(label, frame.textSize) + 40;
    if (used > 0 && used + wide > frame.width) {
      rows += 1;
      used = 0;
    }
    used += wide;
  }
  return rows;
}
