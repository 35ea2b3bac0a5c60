import { describe, expect, it } from 'vitest';
import { focusColours, furniture, seriesColours, textOn } from '../../../src/charts/palette.ts';
import { contrast } from '../../../src/styles/contrast.ts';

describe('the colours of charts', () => {
  it.each([1, 2, 3, 4])('have a contrast of 3 to 1 with the background: %i series', (count) => {
    for (const colour of seriesColours(count)) {
      expect(contrast(colour, furniture.background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('have a contrast of 3 to 1 between adjacent series', () => {
    const [one = '', other = ''] = seriesColours(2);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  });

  it('distinguish the highlighted from the rest', () => {
    expect(contrast(focusColours.focus, focusColours.context)).toBeGreaterThanOrEqual(3);
  });

  it('distinguish the latest from earlier periods, even without colour', () => {
    expect(contrast(focusColours.calm, furniture.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(focusColours.focus, focusColours.calm)).toBeGreaterThanOrEqual(3);
  });

  it('shade missing figures more faintly than anything drawn', () => {
    expect(contrast(furniture.noFigure, furniture.background)).toBeLessThan(
      contrast(furniture.gridline, furniture.background),
    );
    expect(contrast(furniture.quietText, furniture.noFigure)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the numbers on them readable', () => {
    for (const colour of seriesColours(4)) {
      expect(contrast(textOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keep text readable and the axis visible', () => {
    expect(contrast(furniture.text, furniture.background)).toBeGreaterThanOrEqual(7);
    expect(contrast(furniture.quietText, furniture.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(furniture.axis, furniture.background)).toBeGreaterThanOrEqual(3);
  });
});
