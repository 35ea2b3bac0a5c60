import { fileURLToPath } from 'node:url';
import type { SKRSContext2D, SvgCanvas } from '@napi-rs/canvas';
import { createCanvas, GlobalFonts, SvgExportFlag } from '@napi-rs/canvas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactSvg } from '../../../src/charts/compactSvg.ts';
import { takeOverLetters } from '../../../src/charts/lettering.ts';

GlobalFonts.registerFromPath(
  fileURLToPath(new URL('../../../src/assets/fonts/nunito-sans-regular.ttf', import.meta.url)),
  'Lettering',
);

const size = 400;
const open = (): SvgCanvas => createCanvas(size, size, SvgExportFlag.ConvertTextToPaths);
const contentOf = (canvas: SvgCanvas): string =>
  compactSvg(canvas.getContent().toString(), size, size);

/** The same drawing by the library alone, and with its letters taken over. */
function bothWays(draw: (context: SKRSContext2D) => void): [plain: string, ours: string] {
  const [plain, ours] = [open(), open()];
  draw(plain.getContext('2d'));
  const letters = takeOverLetters(ours.getContext('2d'), open());
  draw(ours.getContext('2d'));
  return [contentOf(plain), letters.into(contentOf(ours))];
}

const number = /-?(?:\d+\.?\d*|\.\d+)/gu;
const shapeOf = (svg: string): string => svg.replace(number, '#').replaceAll(' ', '');
const numbersOf = (svg: string): number[] => (svg.match(number) ?? []).map(Number);

/** Holds two drawings against each other: the same shapes, each within a hundredth of a pixel. */
function expectSameDrawing([plain, ours]: [string, string]): void {
  expect(shapeOf(ours)).toBe(shapeOf(plain));
  const others = numbersOf(ours);
  for (const [place, value] of numbersOf(plain).entries())
    expect(Math.abs(value - (others[place] ?? NaN))).toBeLessThan(0.02);
}

const place = fc.double({ min: 100, max: 300, noNaN: true });
const text = fc.record({
  words: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
  x: place,
  y: place,
  align: fc.constantFrom('left', 'start', 'center', 'right', 'end'),
  baseline: fc.constantFrom('middle', 'top', 'alphabetic'),
  mostWidth: fc.constantFrom(undefined, 20, 200),
  pixels: fc.constantFrom(12, 15, 16),
  colour: fc.constantFrom('#12436D', '#F46A25', '#ffffff', '#000000'),
});

test('letters stand where the drawing library would have put them', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      expectSameDrawing(
        bothWays((context) => {
          for (const one of [...texts, ...texts]) {
            const { words, x, y, align, baseline, mostWidth, pixels, colour } = one;
            context.font = `${pixels}px Lettering`;
            context.textAlign = align;
            context.textBaseline = baseline;
            context.fillStyle = colour;
            context.fillText(words, x, y, mostWidth);
          }
        }),
      );
    }),
  );
});

test('shapes and letters stay in the order in which they were drawn', () => {
  const [plain, ours] = bothWays((context) => {
    context.font = '15px Lettering';
    context.fillText('under', 20, 20);
    context.fillStyle = '#F46A25';
    context.fillRect(10, 10, 30, 20);
    context.fillText('over', 20, 20);
  });
  expectSameDrawing([plain, ours]);
  expect(ours.match(/<(?:path|rect)/gu)).toEqual(['<path', '<rect', '<path']);
});

test('the next drawing starts without the letters of the last one', () => {
  const canvas = open();
  const context = canvas.getContext('2d');
  const letters = takeOverLetters(context, open());
  const drawing = (words: string): string => {
    canvas.width = size;
    context.font = '15px Lettering';
    context.fillText(words, 20, 20);
    return letters.into(contentOf(canvas));
  };
  const first = drawing('one');
  expect(drawing('two')).not.toBe(first);
  expect(drawing('one')).toBe(first);
});

test('a drawing may hold more texts than it is wide', () => {
  expectSameDrawing(
    bothWays((context) => {
      context.font = '12px Lettering';
      for (const number of Array.from({ length: size + 20 }).keys())
        context.fillText(String(number), (number * 7) % 380, number % 390);
    }),
  );
});
