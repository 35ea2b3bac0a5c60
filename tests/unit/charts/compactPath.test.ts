import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactNumber, compactPath } from '../../../src/charts/compactPath.ts';
import { compactSvg } from '../../../src/charts/compactSvg.ts';

describe('a compact path', () => {
  it('starts a contour at its first point', () => {
    expect(compactPath('M10 10L20 10L20 15.5Q21 16 22 18Z')).toBe('M10 10h10v5.5q1 .5 2 2.5z');
  });

  it('gives the same letter the same text in any place', () => {
    const letter = (x: number) =>
      compactPath(`M${x} 5Q${x + 1.25} 6.125 ${x + 2.5} 7Z`).replace(/^M[\d. ]+/u, '');
    expect(letter(3)).toBe(letter(301.7));
  });

  it('moves no point by more than two hundredths', () => {
    const point = fc.tuple(
      fc.float({ min: 0, max: 900, noNaN: true }),
      fc.float({ min: 0, max: 900, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const write = (value: number) => value.toFixed(5);
        const path = points
          .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${write(x)} ${write(y)}`)
          .join('');
        let [x, y] = [0, 0];
        for (const [index, step] of [
          ...compactPath(path).matchAll(/([Mlhv])([^Mlhvz]*)/gu),
        ].entries()) {
          const numbers = (step[2] ?? '').match(/-?(?:\d+\.?\d*|\.\d+)/gu)?.map(Number) ?? [];
          const [first = 0, second = 0] = numbers;
          if (step[1] === 'M') [x, y] = [first, second];
          if (step[1] === 'l') [x, y] = [x + first, y + second];
          if (step[1] === 'h') x += first;
          if (step[1] === 'v') y += first;
          expect(
            Math.hypot(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)),
          ).toBeLessThan(0.02);
        }
      }),
    );
  });

  it('refuses an unknown command', () => {
    expect(() => compactPath('M0 0A1 1 0 0 0 2 2')).toThrow(/not known: "A"/u);
  });

  it.each([
    [0.5, '.5'],
    [-0.25, '-.25'],
    [-0.001, '0'],
    [12, '12'],
    [1.006, '1.01'],
  ])('writes %d as %s', (value, text) => {
    expect(compactNumber(value)).toBe(text);
  });
});

describe('a compact picture', () => {
  it('refuses anything but shapes', () => {
    const wrap = (body: string) => `<?xml version="1.0"?><svg width="9" height="9">${body}</svg>`;
    expect(compactSvg(wrap('<rect x="1" width="2.004" height="3"/>'), 9, 9)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect x="1" width="2" height="3"/></svg>\n',
    );
    expect(() => compactSvg(wrap('<text>a</text>'), 9, 9)).toThrow(/other than shapes/u);
    expect(() => compactSvg(wrap('<g clip-path="url(#a)"/><clipPath id="a"/>'), 9, 9)).toThrow(
      /other than shapes/u,
    );
  });
});
