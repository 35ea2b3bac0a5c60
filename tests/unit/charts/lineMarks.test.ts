import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '../../../src/charts/lineMarks.ts';

describe('the labels at the ends of lines', () => {
  it('do not move if there is room', () => {
    expect(spreadApart([10, 60, 200], [20, 20, 20], 300)).toEqual([10, 60, 200]);
  });

  it('move apart if they would touch, upper line first', () => {
    expect(spreadApart([100, 96], [20, 20], 300)).toEqual([116, 96]);
  });

  it('move up from the lower edge', () => {
    expect(spreadApart([295, 299], [20, 20], 300)).toEqual([270, 290]);
  });

  it('never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 }),
        (middles) => {
          const placed = spreadApart(
            middles,
            middles.map(() => 40),
            300,
          ).toSorted((a, b) => a - b);
          placed.forEach((middle, index) => {
            if (index > 0) expect(middle - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(40);
          });
        },
      ),
    );
  });
});
