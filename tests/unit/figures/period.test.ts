import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPeriod, isPeriod } from '../../../src/figures/period.ts';

describe('a period', () => {
  test.each([
    '2018',
    '2018-19',
    '1999-00',
    '2011-12',
    '2018-01',
    '2018 Q4',
    '2018-19 Q1',
    '2020-02-29',
  ])('may be %s', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  test.each([
    '2018-13',
    '2018-00',
    '2019-18',
    '2018-02-30',
    '2019-02-29',
    '2018 Q5',
    '2018-20 Q1',
    '18-19',
  ])('cannot be %s', (text) => {
    expect(isPeriod(text)).toBe(false);
  });
});

describe('periods missing from a table', () => {
  test.each([
    [
      ['2010-11', '2011-12', '2013-14'],
      ['2010-11', '2011-12', '2012-13', '2013-14'],
    ],
    [
      ['2018-11', '2019-02'],
      ['2018-11', '2019-02'],
    ],
    [
      ['2018-11', '2018-12', '2019-02'],
      ['2018-11', '2018-12', '2019-01', '2019-02'],
    ],
    [
      ['2018-19 Q3', '2018-19 Q4', '2019-20 Q2'],
      ['2018-19 Q3', '2018-19 Q4', '2019-20 Q1', '2019-20 Q2'],
    ],
    [
      ['2020', '2019', '2017'],
      ['2020', '2019', '2018', '2017'],
    ],
  ])('%j are filled in: %j', (periods, every) => {
    expect(everyPeriod(periods)).toEqual(every);
  });

  test.each([
    [['2011', '2013', '2015']],
    [['2018', '2019-20']],
    [['2018', '2016', '2017']],
    [['2018']],
  ])('%j are unchanged', (periods) => {
    expect(everyPeriod(periods)).toEqual(periods);
  });

  test('are added between the others, which keep their order', () => {
    const someYears = fc.uniqueArray(fc.integer({ min: 1900, max: 2099 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(someYears, (numbers) => {
        const years = numbers.toSorted((a, b) => a - b).map(String);
        const every = everyPeriod(years);
        expect(every.filter((year) => years.includes(year))).toEqual(years);
        const steps = every.slice(1).map((year, index) => Number(year) - Number(every[index]));
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
