import { describe, expect, it } from 'vitest';
import { chartDefinition } from '../../../src/charts/chartDefinition.ts';
import { describeChart } from '../../../src/charts/describe.ts';
import type { PublishedDataset } from '../../../src/figures/publishedDataset.ts';
import { exampleDataset, examples } from './examples.ts';
import { english } from '../../../src/words/words.ts';

const describeFirst = (dataset: PublishedDataset) => {
  const [chart] = dataset.charts;
  if (chart === undefined) throw new Error('The example has no chart.');
  return describeChart(chartDefinition(dataset, chart, english));
};
const ofYears = (rows: [string, number | string][]) =>
  describeFirst(
    exampleDataset(
      [
        { id: 'year', type: 'period' },
        { id: 'contacts', type: 'count', unit: 'contacts' },
      ],
      rows,
      [{ kind: 'bar', category: 'year', series: ['contacts'] }],
    ),
  );

describe('the draft of a description', () => {
  it('names the lowest, the highest, the latest and the direction', () => {
    expect(describeFirst(examples.bar)).toBe(
      'The lowest figure is 271 (2017/18) and the highest is 301 (2016/17). The latest is 291 (2018/19), up from 276 (2015/16).',
    );
  });

  it('says when figures went down or came back', () => {
    expect(
      ofYears([
        ['2017', 9],
        ['2018', 7],
      ]),
    ).toContain('down from 9 (2017)');
    expect(
      ofYears([
        ['2016', 9],
        ['2017', 7],
        ['2018', 9],
      ]),
    ).toContain('the same as 9 (2016)');
  });

  it('does not speak of the latest where there is no time', () => {
    expect(describeFirst(examples.money)).toBe(
      'The lowest figure is £2,000 (Probation) and the highest is £130,102 (Council).',
    );
  });

  it('names every place that shares the lowest figure', () => {
    expect(
      ofYears([
        ['2016', 6],
        ['2017', 6],
        ['2018', 9],
      ]),
    ).toContain('6 (2016 and 2017)');
  });

  it('treats a suppressed figure as unknown', () => {
    const text = ofYears([
      ['2016', 9],
      ['2017', 12],
      ['2018', '[c]'],
    ]);
    expect(text).toBe(
      'The lowest figure is 9 (2016) and the highest is 12 (2017). The latest published is 12 (2017), up from 9 (2016). Figures that are not published are not drawn.',
    );
  });

  it('says so when nothing or only one figure is published', () => {
    expect(
      ofYears([
        ['2017', '[c]'],
        ['2018', '[c]'],
      ]),
    ).toMatch(/^No figure is published\./u);
    expect(
      ofYears([
        ['2017', '[c]'],
        ['2018', 9],
      ]),
    ).toMatch(/^The only figure is 9, in 2018\./u);
  });

  it('says so when all figures are the same', () => {
    expect(
      ofYears([
        ['2017', 9],
        ['2018', 9],
      ]),
    ).toBe('The figure is 9 throughout.');
  });

  it('takes one series after another', () => {
    expect(describeFirst(examples.line)).toMatch(
      /Reviews held in time: the lowest.*Children who took part: the lowest/u,
    );
  });

  it('says which targets were met', () => {
    expect(describeFirst(examples.progress)).toContain(
      'The target was met for: Reviews of looked-after children held in time. It was not met for: Child protection conferences held in time and Assessments',
    );
  });
});
