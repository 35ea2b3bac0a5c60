import { describe, expect, it } from 'vitest';
import { chartDefinition, type ChartDefinition } from '../../../src/charts/chartDefinition.ts';
import { chartOptions } from '../../../src/charts/chartOptions.ts';
import { estimateWidth } from '../../../src/charts/wrapText.ts';
import { drawingPlan } from '../../../src/charts/drawingPlan.ts';
import { examples } from './examples.ts';
import { english } from '../../../src/words/words.ts';

interface ReadScale {
  beginAtZero?: boolean;
  min?: number;
  max?: number;
  display?: boolean;
  ticks: {
    maxTicksLimit?: number;
    maxRotation: number;
    minRotation: number;
    callback?: (value: number, index?: number, ticks?: { value: number }[]) => string;
  };
  grid: { color?: string };
}

const definitions = Object.entries(examples).map(([name, dataset]): [string, ChartDefinition] => {
  const [chart] = dataset.charts;
  if (chart === undefined) throw new Error('The example has no chart.');
  return [name, chartDefinition(dataset, chart, english)];
});
const definitionOf = (name: keyof typeof examples) => {
  const found = definitions.find(([one]) => one === name)?.[1];
  if (found === undefined) throw new Error(`There is no example "${name}".`);
  return found;
};
const scales = (definition: ChartDefinition, layout: 'wide' | 'narrow' = 'wide') => {
  const { options } = chartOptions(definition, layout, 'Face');
  const { x, y } = options?.scales as unknown as { x: ReadScale; y: ReadScale };
  return options?.indexAxis === 'y'
    ? { value: x, category: y, count: 2 }
    : { value: y, category: x, count: 2 };
};

describe.each(definitions)('the options of the example "%s"', (_, definition) => {
  it('start the value axis at zero', () => {
    const { value } = scales(definition);
    expect(value.beginAtZero).toBe(true);
    expect(value.min).toBeUndefined();
  });

  it('have only two axes, with few, pale lines', () => {
    const { options } = chartOptions(definition, 'wide', 'Face');
    expect(Object.keys(options?.scales ?? {}).toSorted()).toEqual(['x', 'y']);
    const { value } = scales(definition);
    expect(value.ticks.maxTicksLimit).toBeLessThanOrEqual(10);
    expect(value.grid.color).toBe('#D9D9D9');
  });

  it('rotate no text in either size', () => {
    for (const layout of ['wide', 'narrow'] as const) {
      const { value, category } = scales(definition, layout);
      expect([
        value.ticks.maxRotation,
        category.ticks.maxRotation,
        category.ticks.minRotation,
      ]).toEqual([0, 0, 0]);
    }
  });

  it('have no animation', () => {
    expect(chartOptions(definition, 'wide', 'Face').options?.animation).toBe(false);
  });

  it('are the same each time', () => {
    const text = () => JSON.stringify(chartOptions(definition, 'narrow', 'Face'));
    expect(text()).toBe(text());
  });

  it('draw nothing for suppressed figures', () => {
    const { datasets } = chartOptions(definition, 'wide', 'Face').data;
    for (const gap of definition.gaps) {
      expect(datasets[gap.series]?.data[gap.category]).toBeNull();
    }
  });
});

describe('the options of a chart', () => {
  it('have no key for one series, and one for several bars', () => {
    expect(drawingPlan(definitionOf('bar'), 'wide').legend).toBe(false);
    expect(drawingPlan(definitionOf('grouped'), 'wide').legend).toBe(true);
  });

  it('label lines at their ends if there is room, or in a key', () => {
    const wide = drawingPlan(definitionOf('line'), 'wide');
    expect([wide.legend, wide.endNames.length]).toEqual([false, 2]);
    const narrow = drawingPlan(definitionOf('line'), 'narrow');
    expect([narrow.legend, narrow.endNames.length]).toEqual([true, 0]);
  });

  it('break long names into lines', () => {
    const { names } = drawingPlan(definitionOf('horizontal'), 'wide');
    expect(names[0]).toEqual(['Social workers and social', 'care providers']);
  });

  it('break a word that is too wide, without losing a letter', () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    const definition = { ...definitionOf('horizontal'), categories: [long, 'A'] };
    for (const layout of ['wide', 'narrow'] as const) {
      const { names, textSize } = drawingPlan(definition, layout);
      const lines = names[0] ?? [];
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join('').replaceAll('-', '')).toBe(long);
      const room = layout === 'wide' ? 230 : 312;
      expect(lines.every((line) => estimateWidth(line, textSize) <= room)).toBe(true);
    }
  });

  it('show each year once for months, and every third month on a phone', () => {
    expect(drawingPlan(definitionOf('line'), 'wide').names.slice(0, 2)).toEqual([
      ['Apr', '2018'],
      ['May'],
    ]);
    const shown = drawingPlan(definitionOf('line'), 'narrow').names.filter(
      (lines) => lines.length > 0,
    );
    expect(shown).toEqual([['Apr', '2018'], ['Jul'], ['Oct'], ['Jan', '2019']]);
  });

  it('make bars horizontal if their labels do not fit below', () => {
    const definition = definitionOf('bar');
    const longer = {
      ...definition,
      categories: definition.categories.map((name) => `${name} accommodation`),
    };
    expect(drawingPlan(definition, 'narrow').horizontal).toBe(false);
    expect(drawingPlan(longer, 'narrow').horizontal).toBe(true);
  });

  it('stack the series of a stacked chart', () => {
    const { options } = chartOptions(definitionOf('stacked'), 'wide', 'Face');
    expect(options?.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } });
  });

  it('write axis numbers in the format of the column', () => {
    expect(scales(definitionOf('line')).value.ticks.callback?.(20)).toBe('20%');
    const pounds = scales(definitionOf('money')).value.ticks.callback;
    expect(pounds?.(50_000)).toBe('£50,000');
    expect(pounds?.(500_000, 1, [{ value: 0 }, { value: 2_000_000 }])).toBe('£0.5m');
  });

  it('end a percentage axis at a hundred', () => {
    expect(scales(definitionOf('line')).value.max).toBe(100);
  });

  it('show the published text at each point', () => {
    const { tooltip } = chartOptions(definitionOf('grouped'), 'wide', 'Face').options
      ?.plugins as unknown as {
      tooltip: {
        callbacks: { label: (item: { datasetIndex: number; dataIndex: number }) => string[] };
      };
    };
    const label = tooltip.callbacks.label({ datasetIndex: 0, dataIndex: 3 }).join(' ');
    expect(label).toBe('Placed in the borough: [c] hidden to protect people');
  });
});
