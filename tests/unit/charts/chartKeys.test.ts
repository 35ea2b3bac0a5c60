import { describe, expect, it } from 'vitest';
import { categoryAfter } from '../../../src/client/chartKeys.ts';

describe('the keys of a chart', () => {
  it('move right and stop at the last point', () => {
    expect([
      categoryAfter('ArrowRight', null, 3),
      categoryAfter('ArrowRight', 1, 3),
      categoryAfter('ArrowRight', 2, 3),
    ]).toEqual([0, 2, 2]);
  });

  it('move left and stop at the first point', () => {
    expect([
      categoryAfter('ArrowLeft', null, 3),
      categoryAfter('ArrowLeft', 1, 3),
      categoryAfter('ArrowLeft', 0, 3),
    ]).toEqual([2, 0, 0]);
  });

  it('jump to either end and leave', () => {
    expect([
      categoryAfter('Home', 2, 3),
      categoryAfter('End', 0, 3),
      categoryAfter('Escape', 1, 3),
    ]).toEqual([0, 2, null]);
  });

  it('leave other keys to the page', () => {
    expect([
      categoryAfter('ArrowDown', 1, 3),
      categoryAfter('Tab', 1, 3),
      categoryAfter(' ', 1, 3),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
