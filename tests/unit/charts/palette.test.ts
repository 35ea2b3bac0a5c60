import { describe, expect, it } from 'vitest';
import { focusColours, furniture, seriesColours, textOn } from '../../../src/charts/palette.ts';
import { contrast } from '../../../src/styles/contrast.ts';

describe('the colours of charts', () => {
  it.each([1, 2, 3, 4])('stand out from the ground by 3 to 1: %i series', (count) => {
    for (const colour of seriesColours(count)) {
      expect(contrast(colour, furniture.background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('differ by 3 to 1 where two series are side by side', () => {
    const [one = '', other = ''] = seriesColours(2);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(3);
  });

  it('let what stands out be told from what it is set against', () => {
    expect(contrast(focusColours.focus, focusColours.context)).toBeGreaterThanOrEqual(3);
  });

  it('let the latest be told from what came before it, also without colour', () => {
    expect(contrast(focusColours.calm, furniture.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(focusColours.focus, focusColours.calm)).toBeGreaterThanOrEqual(3);
  });

  it('shade what has no figure more faintly than anything that is drawn', () => {
    expect(contrast(furniture.noFigure, furniture.background)).toBeLessThan(
      contrast(furniture.gridline, furniture.background),
    );
    expect(contrast(furniture.quietText, furniture.noFigure)).toBeGreaterThanOrEqual(4.5);
  });

  it('carry numbers that can be read', () => {
    for (const colour of seriesColours(4)) {
      expect(contrast(textOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keep words readable and the axis visible', () => {
    expect(contrast(furniture.text, furniture.background)).toBeGreaterThanOrEqual(7);
    expect(contrast(furniture.quietText, furniture.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(furniture.axis, furniture.background)).toBeGreaterThanOrEqual(3);
  });
});
