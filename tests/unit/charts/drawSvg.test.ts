import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartDefinition, type ChartDefinition } from '../../../src/charts/chartDefinition.ts';
import { chartFiles } from '../../../src/charts/chartFiles.ts';
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
  return [name, chartDefinition(dataset, chart)];
});

let draw: DrawSvg;
beforeAll(async () => {
  draw = await openDrawingBoard(typefaces);
});

describe.each(definitions)('the picture of the example "%s"', (_, definition) => {
  it('is drawn the same twice', () => {
    expect(draw(definition, 'wide')).toBe(draw(definition, 'wide'));
  });

  it('scales, and holds shapes only', () => {
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
  it('come out the same in another process', () => {
    const files = chartFiles(Object.values(examples)).map(({ definition, layout }) =>
      draw(definition, layout),
    );
    const other = JSON.parse(
      execFileSync(process.execPath, [here], { encoding: 'utf8', maxBuffer: 64_000_000 }),
    ) as unknown;
    expect(other).toEqual(files);
  });

  it('are the same whatever was drawn before', () => {
    const [[, first] = [], [, second] = []] = definitions;
    if (first === undefined || second === undefined) throw new Error('There are too few examples.');
    const alone = draw(first, 'wide');
    draw(second, 'narrow');
    expect(draw(first, 'wide')).toBe(alone);
  });

  it('have a path of their own for every chart and size', () => {
    const files = chartFiles([examples.bar, examples.line]);
    expect(files.map(({ path }) => path)).toEqual([
      'charts/bar/example/wide.svg',
      'charts/bar/example/narrow.svg',
      'charts/line/example/wide.svg',
      'charts/line/example/narrow.svg',
    ]);
  });

  it('show a suppressed figure as a mark and not as a bar', () => {
    const bars = (svg: string) => svg.match(/<(?:path|rect) fill="#12436D"/gu)?.length;
    const [, bar] = definitions.find(([name]) => name === 'bar') ?? [];
    const [, hidden] = definitions.find(([name]) => name === 'suppressedBar') ?? [];
    if (bar === undefined || hidden === undefined) throw new Error('An example is missing.');
    expect(bars(draw(bar, 'wide'))).toBe(4);
    expect(bars(draw(hidden, 'wide'))).toBe(1);
    expect(draw(hidden, 'wide')).not.toBe(draw({ ...hidden, gaps: [] }, 'wide'));
  });

  it('need the typeface', async () => {
    await expect(
      openDrawingBoard({ ...typefaces, site: Buffer.from('no typeface') }),
    ).rejects.toThrow('cannot be read');
  });
});
