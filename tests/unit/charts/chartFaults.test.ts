import { describe, expect, it } from 'vitest';
import { chartFaults } from '../../../src/charts/chartFaults.ts';
import { ChartSchema } from '../../../src/schemas/chart.ts';
import { exampleChart, exampleDataset, examples } from './examples.ts';

const year = { id: 'year', type: 'period' };
const sector = { id: 'sector', type: 'category' };
const contacts = { id: 'contacts', type: 'count', unit: 'contacts' };
const share = { id: 'share', type: 'share', unit: '% of contacts' };
const bar = { kind: 'bar', category: 'year', series: ['contacts'] };

const messages = (
  columns: Record<string, unknown>[],
  rows: (string | number)[][],
  chart: Record<string, unknown>,
) =>
  chartFaults(exampleDataset(columns, rows, [], { key: ['year'] }), exampleChart(chart)).map(
    ({ message }) => message,
  );

describe('the faults of a chart', () => {
  it.each(Object.entries(examples))('finds none in the example "%s"', (_, dataset) => {
    expect(dataset.charts.flatMap((chart) => chartFaults(dataset, chart))).toEqual([]);
  });

  it('names a missing column and lists the existing ones', () => {
    const dataset = exampleDataset([year, contacts], [['2018', 6]], []);
    const [fault] = chartFaults(dataset, exampleChart({ ...bar, series: ['contact'] }));
    expect(fault).toEqual({
      message: 'There is no column "contact".',
      hint: 'The columns are: year, contacts.',
    });
  });

  it('refuses two units on one axis', () => {
    const chart = { ...bar, kind: 'grouped', series: ['contacts', 'share'] };
    expect(messages([year, contacts, share], [['2018', 6, 50]], chart)[0]).toMatch(
      /different units/u,
    );
  });

  it('refuses more than four columns', () => {
    const chart = {
      id: 'a',
      title: 'A',
      description: 'One, two, three, four, five columns.',
      ...bar,
    };
    expect(ChartSchema.safeParse({ ...chart, series: ['a', 'b', 'c', 'd', 'e'] }).success).toBe(
      false,
    );
  });

  it('refuses rows that split into more than four series', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => ['2018', name, 10]);
    const chart = { ...bar, kind: 'grouped', splitBy: 'sector' };
    expect(messages([year, sector, contacts], rows, chart)[0]).toMatch(
      /into 5 series. Readers can only distinguish 4/u,
    );
  });

  it.each([
    ['of different lengths', ['2018-19', '2018-19 Q1', '2018-04'], /periods of different lengths/u],
    ['out of order', ['2019-03', '2018-05', '2018-09'], /not in date order/u],
  ])('refuses a line through periods %s', (_, periods, message) => {
    const rows = periods.map((period, index) => [period, 10 + index]);
    expect(messages([year, contacts], rows, { ...bar, kind: 'line' })[0]).toMatch(message);
    expect(messages([year, contacts], rows, bar)).toEqual([]);
  });

  it('draws a line forwards or backwards through time', () => {
    for (const periods of [
      ['2018', '2019', '2021'],
      ['2018-19 Q2', '2018-19 Q1'],
      ['2019-01-31', '2019-02-01'],
    ])
      expect(
        messages(
          [year, contacts],
          periods.map((period) => [period, 10]),
          { ...bar, kind: 'line' },
        ),
      ).toEqual([]);
  });

  it('refuses two rows at the same place', () => {
    expect(
      messages(
        [year, contacts],
        [
          ['2018', 6],
          ['2018', 7],
        ],
        bar,
      )[0],
    ).toMatch(/Several rows/u);
  });

  it('refuses a place without a row, which would look like zero', () => {
    const rows = [
      ['2017', 'a', 6],
      ['2017', 'b', 7],
      ['2018', 'a', 8],
    ];
    const chart = { ...bar, kind: 'grouped', splitBy: 'sector' };
    expect(messages([year, sector, contacts], rows, chart)).toEqual([
      'There is no figure for b in 2018.',
    ]);
  });

  it('refuses a line through categories that are not periods', () => {
    const chart = { ...bar, kind: 'line', category: 'sector' };
    expect(messages([year, sector, contacts], [['2018', 'a', 6]], chart)[0]).toMatch(
      /does not contain times/u,
    );
  });

  it('refuses progress without a target and a target without progress', () => {
    expect(
      messages([year, share], [['2018', 50]], { ...bar, kind: 'progress', series: ['share'] })[0],
    ).toMatch(/does not name a target/u);
    expect(
      messages([year, share], [['2018', 50]], { ...bar, series: ['share'], target: 'share' })[0],
    ).toMatch(/Only a "progress" chart/u);
  });

  it('refuses a part except in horizontal bars, and a part larger than the whole', () => {
    const columns = [year, contacts, { ...contacts, id: 'some' }];
    const part = { ...bar, part: 'some' };
    expect(messages(columns, [['2018', 6, 5]], part)[0]).toMatch(/cannot show part of its bars/u);
    const lying = { ...part, kind: 'horizontal' };
    expect(messages(columns, [['2018', 6, 6]], lying)).toEqual([]);
    expect(messages(columns, [['2018', 6, 7]], lying)[0]).toMatch(/larger than the whole/u);
    expect(messages(columns, [['2018', '[c]', 7]], lying)).toEqual([]);
  });

  it('refuses an expected value without a line', () => {
    const chart = { ...bar, expected: { value: 5, label: 'Expected' } };
    expect(messages([year, contacts], [['2018', 6]], chart)[0]).toMatch(/cannot show a line/u);
  });

  it('refuses several columns in a plain bar chart', () => {
    const columns = [year, contacts, { ...contacts, id: 'more' }];
    expect(
      messages(columns, [['2018', 6, 7]], { ...bar, series: ['contacts', 'more'] })[0],
    ).toMatch(/can only draw one column/u);
  });

  it('refuses to leave out a missing row', () => {
    expect(messages([year, contacts], [['2018', 6]], { ...bar, except: ['2017'] })[0]).toMatch(
      /no row "2017"/u,
    );
  });

  it('refuses to leave out every row', () => {
    expect(messages([year, contacts], [['2018', 6]], { ...bar, except: ['2018'] })).toEqual([
      'There are no rows left to draw.',
    ]);
  });
});
