import { describe, expect, it } from 'vitest';
import { barText } from '../../../src/charts/barMarks.ts';
import { chartDefinition } from '../../../src/charts/chartDefinition.ts';
import { drawingPlan } from '../../../src/charts/drawingPlan.ts';
import { pointText } from '../../../src/charts/pointText.ts';
import type { PublishedDataset } from '../../../src/figures/publishedDataset.ts';
import { english, wordsIn, type Words } from '../../../src/words/words.ts';
import { exampleDataset, examples } from './examples.ts';

const define = (dataset: PublishedDataset, words: Words = english) => {
  const [chart] = dataset.charts;
  if (chart === undefined) throw new Error('The example has no chart.');
  return chartDefinition(dataset, chart, words);
};

describe('the definition of a chart', () => {
  it('has the categories, the numbers and the published texts', () => {
    const definition = define(examples.money);
    expect(definition.categories).toEqual(['Council', 'Health', 'Police', 'Probation']);
    expect(definition.series[0]?.points[0]).toEqual({ value: 130102, text: '£130,102' });
    expect(definition.valueTitle).toBe('Pounds (£)');
  });

  it('marks the latest period, in either order, unless it has no figure', () => {
    const [chart] = examples.bar.charts;
    if (chart === undefined) throw new Error('The example has no chart.');
    const reversed = { ...examples.bar, rows: examples.bar.rows.toReversed() };
    expect(define(examples.bar).latest).toBe(3);
    expect(define(reversed).latest).toBe(0);
    const last = examples.suppressedBar.rows.slice(0, 3);
    expect(define({ ...examples.suppressedBar, rows: last }).latest).toBeNull();
    expect(define(examples.horizontal).latest).toBeNull();
    expect(define(examples.grouped).latest).toBeNull();
  });

  it('names the axis only if the categories do not', () => {
    expect(define(examples.bar).categoryTitle).toBe('');
    expect(define(examples.money).categoryTitle).toBe('Partner');
  });

  it('keeps a part separate from the whole', () => {
    const columns = [
      { id: 'status', type: 'category', label: 'Status' },
      { id: 'actions', type: 'count', label: 'Actions', unit: 'actions' },
      { id: 'past', type: 'count', label: 'Past their date', unit: 'actions' },
    ];
    const chart = { kind: 'horizontal', category: 'status', series: ['actions'], part: 'past' };
    const definition = define(exampleDataset(columns, [['At risk', 9, 6]], [chart]));
    expect(definition.part?.points[0]?.value).toBe(6);
    expect(barText(definition, 0, 0)).toBe('9 (6 past their date)');
    expect(pointText(definition, 0)).toBe('At risk. Actions: 9; Past their date: 6.');
  });

  it('is unchanged by a round trip through JSON', () => {
    const definition = define(examples.stacked);
    expect(JSON.parse(JSON.stringify(definition))).toEqual(definition);
  });

  it('shows a suppressed figure as a gap with a note, never as zero', () => {
    const definition = define(examples.suppressedBar);
    expect(definition.series[0]?.points.map((point) => point.value)).toEqual([null, 7, null, 0]);
    expect(definition.gaps).toEqual([
      { category: 0, series: 0, symbol: 'c', meaning: 'hidden to protect people' },
      { category: 2, series: 0, symbol: 'c', meaning: 'hidden to protect people' },
    ]);
    expect(definition.gapsNote).toBe(
      '[c] marks a figure not drawn because it is hidden to protect people: 2015/16; 2017/18.',
    );
  });

  it('is in the site’s language, including everything shown in the browser', () => {
    const hidden = define(examples.suppressedBar, wordsIn('cy'));
    expect(hidden.valueTitle).toMatch(/^Nifer: /u);
    expect(hidden.gapsNote).toMatch(/^Mae \[c\] yn dangos/u);
    expect(pointText(hidden, 0)).toContain('[c] wedi’i guddio i ddiogelu pobl');
    const columns = [
      { id: 'month', type: 'period', label: 'Month' },
      { id: 'calls', type: 'count', label: 'Calls', unit: 'calls' },
    ];
    const rows = [
      ['2019-01', 3],
      ['2019-02', 5],
    ];
    const chart = { kind: 'line', category: 'month', series: ['calls'] };
    const monthly = define(exampleDataset(columns, rows, [chart]), wordsIn('cy'));
    expect(monthly.categories).toEqual(['Ionawr 2019', 'Chwefror 2019']);
    expect(drawingPlan(monthly, 'wide').names).toEqual([['Ion', '2019'], ['Chwef']]);
  });

  it('names the series of a gap if there are several', () => {
    expect(define(examples.grouped).gapsNote).toContain('Placed in the borough in 2019');
  });

  it('does not mention gaps if there are none', () => {
    expect(define(examples.bar).gapsNote).toBeNull();
  });

  it('leaves space for years missing from the table', () => {
    const columns = [
      { id: 'year', type: 'period' },
      { id: 'contacts', type: 'count', unit: 'contacts' },
    ];
    const rows = [
      ['2010-11', 10],
      ['2011-12', 12],
      ['2014-15', 40],
    ];
    const chart = { kind: 'line', category: 'year', series: ['contacts'] };
    const { categories, series, gaps } = define(exampleDataset(columns, rows, [chart]));
    expect(categories).toEqual(['2010/11', '2011/12', '2012/13', '2013/14', '2014/15']);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([10, 12, null, null, 40]);
    expect(gaps).toEqual([]);
    const bars = { ...chart, kind: 'horizontal' };
    expect(define(exampleDataset(columns, rows, [bars])).categories).toHaveLength(3);
  });

  it('splits the rows of one column into series in the order of the table', () => {
    const { series, categories } = define(examples.stacked);
    expect(categories).toHaveLength(4);
    expect(series.map(({ label }) => label)).toEqual([
      'Advice',
      'Strategy meeting',
      'Referral elsewhere',
      'No further action',
    ]);
    expect(series[1]?.points.map(({ value }) => value)).toEqual([80, 90, 85, 82]);
  });

  it('leaves out excepted rows and sorts the others, gaps last', () => {
    const { categories, series } = define(examples.horizontal);
    expect(categories).not.toContain('Total');
    expect(series[0]?.points.map(({ value }) => value)).toEqual([
      110,
      85,
      20,
      17,
      15,
      12,
      9,
      null,
      null,
    ]);
  });

  it('keeps the target of a progress chart separate from the achievement', () => {
    const { series, target } = define(examples.progress);
    expect(series).toHaveLength(1);
    expect(target?.points.map(({ text }) => text)).toEqual(['95%', '95%', '90%']);
  });

  it('uses the Analysis Function’s colours in order', () => {
    expect(define(examples.stacked).series.map(({ colour }) => colour)).toEqual([
      '#12436D',
      '#28A197',
      '#801650',
      '#F46A25',
    ]);
    expect(define(examples.grouped).series.map(({ colour }) => colour)).toEqual([
      '#12436D',
      '#F46A25',
    ]);
  });

  it('distinguishes series by shape and dash as well as colour', () => {
    const { series } = define(examples.stacked);
    expect(new Set(series.map(({ shape }) => shape)).size).toBe(4);
    expect(new Set(series.map(({ dash }) => dash.join())).size).toBe(4);
  });

  it('refuses a chart that does not fit its dataset', () => {
    const dataset = exampleDataset(
      [
        { id: 'year', type: 'period' },
        { id: 'note', type: 'text' },
      ],
      [['2018', 'words']],
      [{ kind: 'bar', category: 'year', series: ['note'] }],
    );
    expect(() => define(dataset)).toThrow(/contains words/u);
  });
});
