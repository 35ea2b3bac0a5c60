import { describe, expect, it } from 'vitest';
import { monthLabels, monthNames } from '../../../src/charts/monthLabels.ts';
import { periodNames, readMonths } from '../../../src/figures/periodNames.ts';
import { english } from '../../../src/words/words.ts';

describe('periods', () => {
  it('are written in words: years, months, quarters and days', () => {
    const periods = ['2018', '2018-19', '2018-19 Q1', '2018-04', '2019-09-01'];
    expect([...periodNames(periods, english).values()]).toEqual([
      '2018',
      '2018/19',
      '2018/19 Q1',
      'April 2018',
      '1 September 2019',
    ]);
  });

  it('are financial years unless they must be months', () => {
    expect(readMonths(['2010-11', '2011-12'])).toBeNull();
    expect(periodNames(['2010-11', '2011-12'], english).get('2011-12')).toBe('2011/12');
  });

  it('are months if one of them must be', () => {
    expect(periodNames(['2011-10', '2011-11', '2011-12'], english).get('2011-12')).toBe(
      'December 2011',
    );
    expect(readMonths(['2011-11', '2011-12', '2012-01'])).toHaveLength(3);
  });

  it('are not months if one of them is a year', () => {
    expect(readMonths(['2018-04', '2018-19'])).toBeNull();
  });

  it('that are months show the year only when it changes', () => {
    const months = readMonths(['2018-11', '2018-12', '2019-01', '2019-02']) ?? [];
    expect(monthLabels(months, 1, monthNames(english))).toEqual([
      ['Nov', '2018'],
      ['Dec'],
      ['Jan', '2019'],
      ['Feb'],
    ]);
    expect(monthLabels(months, 3, monthNames(english))).toEqual([
      ['Nov', '2018'],
      [],
      [],
      ['Feb', '2019'],
    ]);
  });
});
