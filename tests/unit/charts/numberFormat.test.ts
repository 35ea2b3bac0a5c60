import { describe, expect, it } from 'vitest';
import { formatNumber, shortNumber } from '../../../src/charts/numberFormat.ts';

describe('numbers in a drawing', () => {
  it('give large sums in millions and others in full', () => {
    expect(shortNumber(39_865_375, 'pounds', null)).toBe('£39.9m');
    expect(shortNumber(-1_171_440, 'pounds', null)).toBe('−£1.2m');
    expect(shortNumber(1_234_567_890, 'pounds', null)).toBe('£1.2bn');
    expect(shortNumber(165_000, 'pounds', null)).toBeNull();
  });

  it('give shares of a few hundred without decimals, and shares of more unchanged', () => {
    expect(shortNumber(51.93, 'percent', null)).toBe('52%');
    expect(shortNumber(90.7, 'percent', 140)).toBe('91%');
    expect(shortNumber(90.7, 'percent', 12_000)).toBeNull();
  });

  it('never round to zero or a hundred', () => {
    expect(shortNumber(0.4, 'percent', null)).toBeNull();
    expect(shortNumber(99.6, 'percent', null)).toBeNull();
  });

  it('leave counts and rates unchanged', () => {
    expect(shortNumber(5_000_000, 'number', null)).toBeNull();
  });

  it('write an axis in the unit of its largest number', () => {
    expect([0, 500_000, 2_000_000].map((one) => formatNumber(one, 'pounds', 2_000_000))).toEqual([
      '£0',
      '£0.5m',
      '£2m',
    ]);
  });
});
