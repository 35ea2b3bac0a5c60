import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { Chart, type Plugin } from 'chart.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartDefinition, type ChartDefinition } from '../../../src/charts/chartDefinition.ts';
import { english } from '../../../src/words/words.ts';
import { chartFiles } from '../../../src/charts/chartFiles.ts';
import { chartOptions } from '../../../src/charts/chartOptions.ts';
import { openDrawingBoard, type DrawSvg } from '../../../src/charts/drawSvg.ts';
import { drawingPlan } from '../../../src/charts/drawingPlan.ts';
import { examples } from './examples.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../../src/assets/fonts/${name}`, import.meta.url));
const typefaces = { site: file('nunito-sans-regular.ttf'), fallback: file('dejavu-sans.ttf') };
const here = fileURLToPath(new URL('drawExamples.ts', import.meta.url));

const definitions = Object.entries(examples).map(([name, dataset]): [string, ChartDefinition] => {
  const [chart] = dataset.charts;
  if (chart === undefined) throw new Error('The example has no chart.');
  return [name, chartDefinition(dataset, chart, english)];
});

let draw: DrawSvg;

/** The text in a picture except on its axes, with its distance from the zero line and whether it is bold. */
function written(definition: ChartDefinition) {
  const canvas = createCanvas(640, 400) as unknown as HTMLCanvasElement;
  const configuration = chartOptions(definition, 'wide', 'Face');
  const found: { text: string; away: number; isBold: boolean }[] = [];
  const listening: Plugin = {
    id: 'listening',
    beforeDatasetsDraw: ({ ctx, chartArea }) => {
      const fill = ctx.fillText.bind(ctx);
      ctx.fillText = (text, x, y) => {
        const away =
          configuration.options?.indexAxis === 'y' ? x - chartArea.left : chartArea.bottom - y;
        found.push({ text, away, isBold: ctx.font.startsWith('bold') });
        fill(text, x, y);
      };
    },
  };
  new Chart(canvas, {
    ...configuration,
    plugins: [listening as Plugin<'bar' | 'line'>, ...(configuration.plugins ?? [])],
  }).destroy();
  return found;
}

beforeAll(async () => {
  draw = await openDrawingBoard(typefaces);
});

describe.each(definitions)('the picture of the example "%s"', (_, definition) => {
  it('is the same each time', () => {
    expect(draw(definition, 'wide')).toBe(draw(definition, 'wide'));
  });

  it('scales, and contains only shapes', () => {
    for (const layout of ['wide', 'narrow'] as const) {
      const svg = draw(definition, layout);
      const { width, height } = drawingPlan(definition, layout);
      expect(svg).toMatch(
        new RegExp(
          `^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
          'u',
        ),
      );
      expect(svg).not.toMatch(
        /<(?:text|style|script|image|clipPath)|\sid=|\sstyle=|NaN|undefined/u,
      );
    }
  });
});

describe('the pictures', () => {
  it('are the same in another process', () => {
    const files = chartFiles(Object.values(examples), english).map(({ definition, layout }) =>
      draw(definition, layout),
    );
    const other = JSON.parse(
      execFileSync(process.execPath, [here], { encoding: 'utf8', maxBuffer: 64_000_000 }),
    ) as unknown;
    expect(other).toEqual(files);
  });

  it('do not depend on earlier pictures', () => {
    const [[, first] = [], [, second] = []] = definitions;
    if (first === undefined || second === undefined) throw new Error('There are too few examples.');
    const alone = draw(first, 'wide');
    draw(second, 'narrow');
    expect(draw(first, 'wide')).toBe(alone);
  });

  it('have a unique path for every chart and size', () => {
    const files = chartFiles([examples.bar, examples.line], english);
    expect(files.map(({ path }) => path)).toEqual([
      'charts/bar/example/wide.svg',
      'charts/bar/example/narrow.svg',
      'charts/line/example/wide.svg',
      'charts/line/example/narrow.svg',
    ]);
  });

  it('show a suppressed figure as a mark, not a bar', () => {
    const bars = (svg: string) => svg.match(/<(?:path|rect) fill="#(?:12436D|7F96AB)"/gu)?.length;
    const [, bar] = definitions.find(([name]) => name === 'bar') ?? [];
    const [, hidden] = definitions.find(([name]) => name === 'suppressedBar') ?? [];
    if (bar === undefined || hidden === undefined) throw new Error('An example is missing.');
    expect(bars(draw(bar, 'wide'))).toBe(4);
    expect(bars(draw(hidden, 'wide'))).toBe(1);
    expect(draw(hidden, 'wide')).not.toBe(draw({ ...hidden, gaps: [] }, 'wide'));
  });

  it('keep the mark of a suppressed figure off the zero line', () => {
    for (const name of ['suppressedBar', 'horizontal', 'line'] as const) {
      const [, definition] = definitions.find(([one]) => one === name) ?? [];
      if (definition === undefined) throw new Error('An example is missing.');
      const marks = written(definition).filter(({ text }) => text === '[c]');
      expect(marks.length).toBeGreaterThan(0);
      for (const { away } of marks) expect(away).toBeGreaterThan(40);
    }
  });

  it('mark the latest period by colour and a bold number', () => {
    const [, definition] = definitions.find(([one]) => one === 'bar') ?? [];
    if (definition === undefined) throw new Error('An example is missing.');
    expect(draw(definition, 'wide').match(/<path fill="#12436D"/gu)).toHaveLength(1);
    const bold = written(definition).filter(({ isBold }) => isBold);
    expect(bold.map(({ text }) => text)).toEqual(['291']);
  });

  it('label the lowest, highest, latest and expected numbers of a single line', () => {
    const [, definition] = definitions.find(([one]) => one === 'singleLine') ?? [];
    if (definition === undefined) throw new Error('An example is missing.');
    const numbers = written({ ...definition, expected: { value: 100, text: 'Expected: 100' } });
    expect(numbers.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['60', '120', '111', 'Expected: 100']),
    );
    expect(numbers.map(({ text }) => text)).not.toContain('104');
  });

  it('need the typeface', async () => {
    await expect(
      openDrawingBoard({ ...typefaces, site: Buffer.from('no typeface') }),
    ).rejects.toThrow('cannot be read');
  });
});
