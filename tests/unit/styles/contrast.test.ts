import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, darkened, mix } from '../../../src/styles/contrast.ts';
import { colourPairs, isReadableBrand, palette } from '../../../src/styles/tokens.ts';
import { runs } from '../../support/sample.ts';

const styles = new URL('../../../src/styles/', import.meta.url);
const sheets = readdirSync(styles).filter((name) => name.endsWith('.css'));
const testBrand = '#0b4f4a';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test('is 21 between black and white, and 1 between equal colours', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  test('matches a published example', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('does not depend on the order', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a)));
  });

  test('refuses a value that is not a colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('"red" is not a colour');
  });
});

describe('mix', () => {
  test('returns either end unchanged', () => {
    expect(mix('#0b4f4a', '#ffffff', 1)).toBe('#0b4f4a');
    expect(mix('#0b4f4a', '#ffffff', 0)).toBe('#ffffff');
  });
});

describe('darkened', () => {
  test('leaves a colour with enough contrast unchanged', () => {
    expect(darkened('#000080', '#ffffff', 4.5)).toBe('#000080');
  });

  test('makes a pale colour dark enough', () => {
    expect(contrast(darkened('#ffee88', '#ffffff', 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the palette', () => {
  test.each(colourPairs)(
    'shows $front on $behind at $atLeast to 1',
    ({ front, behind, atLeast }) => {
      const colours = palette(testBrand);
      expect(contrast(colours[front], colours[behind])).toBeGreaterThanOrEqual(atLeast);
    },
  );

  test('stays readable with any readable colour that a partnership chooses', () => {
    fc.assert(
      fc.property(colour.filter(isReadableBrand), (brand) => {
        const colours = palette(brand);
        return colourPairs.every(
          ({ front, behind, atLeast }) => contrast(colours[front], colours[behind]) >= atLeast,
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  test('treats a pale colour as unreadable behind white text', () => {
    expect(isReadableBrand('#9ad0c8')).toBe(false);
    expect(isReadableBrand(testBrand)).toBe(true);
  });
});

describe('the style sheets', () => {
  test.each(sheets)('%s uses only named colours', (name) => {
    const sheet = readFileSync(new URL(name, styles), 'utf8');
    expect(sheet.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/giu) ?? []).toEqual([]);
  });

  test.each(sheets)('%s uses only existing colours', (name) => {
    const known = new Set(Object.keys(palette(testBrand)));
    const sheet = readFileSync(new URL(name, styles), 'utf8');
    const own = new Set([
      ...['measure', 'help-bar', 'level', 'gap'],
      // Custom properties set in the sheet itself.
      ...[...sheet.matchAll(/^\s+--([a-z0-9-]+):/gmu)].map((match) => match[1] ?? ''),
    ]);
    const used = [...sheet.matchAll(/var\(--([a-z0-9-]+)[,)]/gu)].map((match) => match[1] ?? '');
    expect(used.filter((token) => !known.has(token) && !own.has(token))).toEqual([]);
  });
});
